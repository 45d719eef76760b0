// Asks the judged queries of a built edition, with the browser's own modules: node judge.mjs <edition folder> <judged.json>
// Prints, for each query, its kind, its half (tuning or held), what was found, and its two figures, as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSearch } from '../../../site/Assets/js/search/engine.js';

const [folder, file] = process.argv.slice(2);
const shown = 10;
const counted = 3;
const read = (path) => readFileSync(join(folder, path), 'utf8');
const catalogue = JSON.parse(read('catalogue.json'));
const pathOf = (url) => new URL(url, 'https://academie.example').pathname;
const ids = new Map([
  ...catalogue.courses.map((course) => [pathOf(course.url), course.id]),
  ...catalogue.lines.map((line) => [pathOf(line.url), `line:${line.id}`]),
]);

const search = await openSearch(async (url) => read(url));
const numbers = new Map();
const answers = [];
for (const { kind, query, expect, listed } of JSON.parse(readFileSync(file, 'utf8')).queries) {
  const number = numbers.get(kind) ?? 0;
  numbers.set(kind, number + 1);
  const { results, total, didYouMean } = await search.find(query, { limit: shown });
  const found = results.map(({ url }) => ids.get(url));
  const first = found.findIndex((id) => expect.includes(id));
  answers.push({
    kind,
    half: number % 2 === 0 ? 'tuning' : 'held',
    query,
    expect,
    listed,
    total,
    didYouMean,
    found,
    recall: expect.length === 0 ? Number(total === 0)
      : found.slice(0, counted).filter((id) => expect.includes(id)).length / Math.min(counted, expect.length),
    reciprocalRank: expect.length === 0 ? Number(total === 0) : first < 0 ? 0 : 1 / (first + 1),
  });
}
console.log(JSON.stringify(answers));
