// Fetches from a folder on disk as a browser does from a site.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const fetchFrom = (folder) => (url) => readFile(join(folder, url), 'utf8');
