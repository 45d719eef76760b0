// Asks a built edition what nobody would ask, and what programs would: node odd-queries.mjs <edition folder>
import assert from 'node:assert/strict';
import { openSearch } from '../../../../site/Assets/js/search/engine.js';
import { fetchFrom } from './folder.mjs';

const search = await openSearch(fetchFrom(process.argv[2]));
let seed = 20261121;
const random = (most) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor(seed / 2 ** 32 * most);
};
const character = () => String.fromCharCode(random(4) === 0 ? random(0x10000) : 32 + random(96));
const made = Array.from({ length: 1500 }, () => Array.from({ length: random(60) }, character).join(''));
const words = ['heldere', 'brieven', '"', 'omgevings', 'wet', 'de', 'jeugd', 'e-', 'xq', '“', '”', ' ', '\t', 'constructor', '__proto__', 'c#', '.net', 'a', 'ver', '7'];
const mixed = Array.from({ length: 1500 }, () => Array.from({ length: 1 + random(12) }, () => words[random(words.length)]).join(random(2) ? ' ' : ''));
const odd = [
  '', ' ', '"', '""', '" "', '"""', 'x'.repeat(10000), 'wet '.repeat(2500), '"wet '.repeat(50), '.*', '(?:a+)+$', '[', '\\', '$&', '<b>', '&amp;',
  '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', '\uD800', '\uDFFF\uD800', '\u0000', 'ك', '你好', 'привет', '😀', '\u0301\u0301',
  'NaN', 'null', 'undefined', '-1', '1e9', 'a b c d e f g h i j k', 'de het een', '%00', '../../etc/passwd', '"de het"', '=>;=', '~1~',
];

for (const query of [...odd, ...made, ...mixed]) {
  for (const typing of [true, false]) {
    const answer = await search.find(query, { typing });
    assert.equal(answer.query, query);
    assert.ok(answer.results.length <= 10 && answer.results.length <= answer.total, query);
    assert.equal(new Set(answer.documents).size, answer.documents.length, query);
    assert.ok(answer.documents.length === answer.total, query);
    for (const { url, title, text } of answer.results) {
      assert.match(url, /^\/(cursussen|leerlijnen)\//);
      assert.ok([...title, ...text].every((part) => typeof part === 'string' || (part.length === 1 && typeof part[0] === 'string')));
    }
  }
}
for (const only of [{}, { theme: [] }, { theme: ['bestaat-niet'] }, { constructor: ['x'] }, { level: 'basic' }, null]) {
  const answer = await search.find('brief', { only });
  await search.facets(answer.documents, only);
}
console.log(odd.length + made.length + mixed.length);
