// Which documents have words one after another, for a query in quotes. The same numbers as site/Search/Indexing/PhrasePairs.cs.
import { numberAt } from './numbers.js';
import { stopWords } from './words.js';

const mostBetween = 3;
const prime = 0x01000193;

export class Phrases {
  #store;
  #manifest;

  constructor(store, manifest) {
    this.#store = store;
    this.#manifest = manifest;
  }

  /** Gives the documents that have every pair of every phrase, as a set; null when there is no pair to look for. */
  async documentsOf(phrases) {
    const pairs = [...new Set(phrases.flatMap((phrase) => pairsOf(phrase, this.#manifest.pairs)))];
    const found = await Promise.all(pairs.map((pair) => this.#documentsOf(pair)));
    return found.length === 0 ? null : found.reduce((all, next) => new Set([...all].filter((document) => next.has(document))));
  }

  async #documentsOf(pair) {
    const file = Math.floor(pair / this.#manifest.inPairs);
    const lines = await this.#store.read(`p${file}.txt`, (text) => text.split('\n'));
    const line = lines[pair % this.#manifest.inPairs];
    const documents = new Set();
    let document = -1;
    for (let at = 0; at < line.length; at++) {
      document += numberAt(line, at) + 1;
      documents.add(document);
    }
    return documents;
  }
}

/** Gives the number of each pair of telling words with the small words between them. */
export function pairsOf(words, buckets) {
  const pairs = [];
  let pair = 0;
  let between = 0;
  let open = false;
  for (const word of words) {
    const hash = hashOf(word);
    pair = tie(pair, hash);
    if (stopWords.has(word)) {
      between++;
      open &&= between <= mostBetween;
      continue;
    }
    if (open) {
      pairs.push(((pair ^ (pair >>> 15)) >>> 0) % buckets);
    }
    pair = hash;
    between = 0;
    open = true;
  }
  return pairs;
}

const tie = (pair, word) => Math.imul(Math.imul(pair, 31) + word, prime) >>> 0;

function hashOf(word) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  }
  return hash >>> 0;
}
