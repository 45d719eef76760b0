// What the documents can be chosen by, and how many have each value. The format is site/Search/Files/FacetFiles.cs.
import { numberAt } from './numbers.js';

export class Facets {
  #store;
  #names;

  constructor(store, manifest) {
    this.#store = store;
    this.#names = manifest.facets.split(' ');
  }

  /** Gives a test for documents that have one of the chosen values of every facet that has a choice; null when nothing is chosen. */
  async chosen(only) {
    const tests = await this.#testsOf(only);
    return tests.size === 0 ? null : (document) => [...tests.values()].every((test) => test(document));
  }

  /** Gives a test for documents that have a value of this facet; a learning line has no form. */
  async anyOf(name) {
    const { sets, column } = await this.#load(name);
    return (document) => sets[numberAt(column, document)].length > 0;
  }

  /** Counts the documents per value; what is chosen in a facet narrows the others, not itself. */
  async count(documents, only) {
    const tests = await this.#testsOf(only);
    const counts = await Promise.all(this.#names.map(async (name) => {
      const facet = await this.#load(name);
      const others = [...tests].filter(([other]) => other !== name).map(([, test]) => test);
      const perSet = new Uint32Array(facet.sets.length);
      for (const document of documents) {
        if (others.every((test) => test(document))) {
          perSet[numberAt(facet.column, document)]++;
        }
      }
      return [name, perValue(facet.sets, perSet)];
    }));
    return Object.fromEntries(counts);
  }

  async #testsOf(only) {
    const tests = new Map();
    for (const name of this.#names) {
      const values = only && Object.hasOwn(only, name) ? [only[name]].flat() : [];
      if (values.length > 0) {
        const { sets, column } = await this.#load(name);
        const fits = sets.map((set) => set.some((value) => values.includes(value)));
        tests.set(name, (document) => fits[numberAt(column, document)]);
      }
    }
    return tests;
  }

  #load(name) {
    return this.#store.read(`f-${name}.txt`, (text) => {
      const end = text.indexOf('\n');
      const sets = text.slice(0, end).split('|').map((set) => set.split(',').filter(Boolean));
      return { sets, column: text.slice(end + 1) };
    });
  }
}

function perValue(sets, perSet) {
  const counts = {};
  sets.forEach((set, at) => {
    for (const value of perSet[at] > 0 ? set : []) {
      counts[value] = (counts[value] ?? 0) + perSet[at];
    }
  });
  return counts;
}
