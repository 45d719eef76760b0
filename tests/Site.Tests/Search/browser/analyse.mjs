// Says what the browser makes of texts: node analyse.mjs <file>, a JSON list; the answer is one line for each.
import { readFileSync } from 'node:fs';
import { stemOf } from '../../../../site/Assets/js/search/stem.js';
import { stopWords, wordsOf } from '../../../../site/Assets/js/search/words.js';

const texts = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const lineOf = (text) => wordsOf(text)
  .map(({ word, joined }) => `${joined ? '-' : ''}${word}:${stopWords.has(word) ? '' : stemOf(word)}`)
  .join(' ');
console.log(texts.map(lineOf).join('\n'));
