// Decodes a PNG with pngjs and counts its pixels per colour, left of the pattern and in all: node card.mjs <file>
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';

const { width, height, data } = PNG.sync.read(readFileSync(process.argv[2]));
const [all, text] = [{}, {}];
for (let at = 0; at < width * height; at++) {
  const colour = `#${data.subarray(at * 4, at * 4 + 3).toString('hex')}`;
  all[colour] = (all[colour] ?? 0) + 1;
  if (at % width < 660) text[colour] = (text[colour] ?? 0) + 1;
}
console.log(JSON.stringify({ width, height, all, text }));
