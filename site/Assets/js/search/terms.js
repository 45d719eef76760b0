// Looks terms up: which documents have a word, and how much it says about each. The format is site/Search/Files/TermLine.cs.
import { numberAt } from './numbers.js';
import { fileOf } from './ranges.js';

export const inverseFrequency = (count, documents) => Math.log(1 + (documents - count + 0.5) / (count + 0.5));

export class Terms {
  #store;
  #firsts;
  #files = new Map();

  constructor(store, manifest) {
    this.#store = store;
    this.#firsts = manifest.terms.split(' ');
  }

  /** Fetches the files that these terms would stand in; of more than most files the last ones. */
  async load(terms, most = Infinity) {
    const files = [...new Set(terms.map((term) => fileOf(this.#firsts, term)))].slice(-most);
    await Promise.all(files.map(async (file) => this.#files.set(file, await this.#store.read(`t${file}.txt`, parsed))));
  }

  /** Says whether two terms stand in one file, so that the second costs nothing more. */
  together(one, other) {
    return fileOf(this.#firsts, one) === fileOf(this.#firsts, other);
  }

  /** Gives a term whose file was fetched, or null. */
  find(term) {
    const file = this.#files.get(fileOf(this.#firsts, term));
    const line = file?.numbers.get(term);
    return line === undefined ? null : this.#entry(term, file.lines[line]);
  }

  /** Gives the terms of one file that begin with these letters, the commonest first. */
  beginningWith(letters, most) {
    const file = this.#files.get(fileOf(this.#firsts, letters));
    const found = [];
    for (let at = file ? lowerBound(file.keys, letters) : Infinity; at < file?.keys.length && file.keys[at].startsWith(letters); at++) {
      const entry = this.#entry(file.keys[at], file.lines[at]);
      if (entry.count > 0) {
        found.push(entry);
      }
    }
    return found.sort((one, other) => other.count - one.count).slice(0, most);
  }

  #entry(term, line) {
    let from = 0;
    let aliases = [];
    if (line[0] === '=') {
      from = line.indexOf('=', 1) + 1;
      aliases = line.slice(1, from - 1).split(';').map((alias) => alias.split('>').map((side) => side.split(' ').filter(Boolean)));
    }
    let count = 0;
    const capped = line[from] === '~';
    if (capped) {
      const end = line.indexOf('~', from + 1);
      count = Number(line.slice(from + 1, end));
      from = end + 1;
    } else {
      for (let at = from; at < line.length; at += 2 + numberAt(line, at + 1)) {
        count += numberAt(line, at + 1);
      }
    }
    return { term, aliases, count, capped, line, from };
  }
}

/** Calls act(document, level) for every document of a term that is listed. */
export function eachPosting({ line, from }, act) {
  for (let at = from; at < line.length;) {
    const level = numberAt(line, at);
    const end = at + 2 + numberAt(line, at + 1);
    let document = -1;
    for (at += 2; at < end; at++) {
      document += numberAt(line, at) + 1;
      act(document, level);
    }
  }
}

function parsed(text) {
  const end = text.indexOf('\n');
  const keys = [];
  const numbers = new Map();
  let previous = '';
  for (const coded of text.slice(0, end).split(' ')) {
    previous = previous.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1);
    numbers.set(previous, keys.length);
    keys.push(previous);
  }
  return { keys, numbers, lines: text.slice(end + 1).split('\n') };
}

function lowerBound(keys, key) {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] < key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
