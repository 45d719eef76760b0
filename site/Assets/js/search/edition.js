// What can be found in one publication of an edition, and how: the manifest says where its files are.
import { Facets } from './facets.js';
import { groupsOf } from './groups.js';
import { marker } from './highlight.js';
import { Phrases } from './phrases.js';
import { readQuery } from './query.js';
import { Ranking } from './ranking.js';
import { Store } from './store.js';
import { Terms } from './terms.js';
import { Vocabulary } from './vocabulary.js';

export class Edition {
  #store;
  #manifest;
  #parts;
  #phrases;
  #ranking;

  constructor(fetchText, manifest) {
    this.#manifest = manifest;
    this.folder = manifest.folder;
    this.#store = new Store(fetchText, manifest.folder);
    this.#parts = { terms: new Terms(this.#store, manifest), vocabulary: new Vocabulary(this.#store, manifest) };
    this.#phrases = new Phrases(this.#store, manifest);
    this.#ranking = new Ranking(manifest);
    this.facets = new Facets(this.#store, fetchText, manifest);
  }

  async find(text, typing, limit, only) {
    if (text.trim() === '') {
      return this.#browse(text, limit, only);
    }
    const query = readQuery(text);
    const [groups, within, { full, allows }] = await Promise.all([
      groupsOf(query, typing, this.#parts), this.#phrases.documentsOf(query.phrases), this.#choice(only),
    ]);
    const ranked = this.#ranking.rank(groups, limit, withoutUnknown(groups, within), allows);
    const mark = marker(groups);
    return {
      query: text,
      total: ranked.total,
      atLeast: groups.some(({ ways }) => ways.some(({ entries }) => entries.some(({ capped }) => capped))),
      documents: ranked.documents,
      full,
      results: await Promise.all(ranked.top.map((document) => this.#show(document, mark))),
      didYouMean: corrected(query.text, groups),
      unknown: groups.filter(({ ways }) => ways.length === 0).map(({ word }) => word),
    };
  }

  // Without words: every course that has what is chosen, theme by theme, as the documents are numbered.
  async #browse(text, limit, only) {
    const [{ full, allows }, isCourse] = await Promise.all([this.#choice(only), this.facets.anyOf('form')]);
    const courses = Array.from({ length: this.#manifest.documents }, (_, document) => document).filter(isCourse);
    const chosen = allows ? courses.filter(allows) : courses;
    return {
      query: text,
      total: chosen.length,
      atLeast: false,
      documents: courses,
      full,
      results: await Promise.all(chosen.slice(0, limit).map((document) => this.#show(document, plain))),
      didYouMean: null,
      unknown: [],
    };
  }

  async #choice(only) {
    const full = await this.facets.full(only);
    return { full, allows: await this.facets.chosen(only, full) };
  }

  async #show(document, mark) {
    const size = this.#manifest.inDisplay;
    const lines = await this.#store.read(`d${Math.floor(document / size)}.txt`, (file) => file.split('\n'));
    const [url, title, text, facts] = lines[document % size].split('\t');
    return { url, kind: url.startsWith('/leerlijnen/') ? 'line' : 'course', title: mark(title), text: mark(text), facts };
  }
}

const plain = (text) => (text ? [text] : []);

// A phrase with a word that stands nowhere stands nowhere.
const withoutUnknown = (groups, within) => groups.some(({ quoted, ways }) => quoted && ways.length === 0) ? new Set() : within;

/** Gives the query with the words that were meant, or null when every word was known. */
function corrected(text, groups) {
  const wrong = groups.filter(({ meant }) => meant);
  const right = wrong.reduceRight((whole, { start, end, meant }) => whole.slice(0, start) + meant + whole.slice(end), text);
  return wrong.length > 0 ? right : null;
}
