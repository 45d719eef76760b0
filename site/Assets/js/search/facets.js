// What the documents can be chosen by, and how many have each value. The format is site/Search/Files/FacetFiles.cs.
import { fullDocuments } from './free-seats.js';
import { numberAt } from './numbers.js';

const seats = 'seats';

export class Facets {
  #store;
  #fetchText;
  #names;

  constructor(store, fetchText, manifest) {
    this.#store = store;
    this.#fetchText = fetchText;
    this.#names = manifest.facets.split(' ');
  }

  /** Gives the documents that are full now, when somebody chose to sign up; null when nobody can tell, undefined when it was not asked. */
  async full(only) {
    return valuesIn(only, seats).length > 0 ? fullDocuments(this.#store, this.#fetchText) : undefined;
  }

  /** Gives a test for documents that have one of the chosen values of every facet that has a choice; null when nothing is chosen. */
  async chosen(only, full) {
    const tests = [...(await this.#testsOf(only)).values()];
    return tests.length === 0 ? null : (document) => !full?.has(document) && tests.every((test) => test(document));
  }

  /** Gives a test for documents that have a value of this facet; a learning line has no form. */
  async anyOf(name) {
    const { sets, column } = await this.#load(name);
    return (document) => sets[numberAt(column, document)].length > 0;
  }

  /** Counts the documents per value; what is chosen in a facet narrows the others, not itself. */
  async count(documents, only) {
    const full = await this.full(only);
    const left = full ? documents.filter((document) => !full.has(document)) : documents;
    const tests = await this.#testsOf(only);
    const counts = await Promise.all(this.#names.map(async (name) => {
      const facet = await this.#load(name);
      const others = [...tests].filter(([other]) => other !== name).map(([, test]) => test);
      const perSet = new Uint32Array(facet.sets.length);
      for (const document of left) {
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
      const values = valuesIn(only, name);
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

const valuesIn = (only, name) => (only && Object.hasOwn(only, name) ? [only[name]].flat() : []);

function perValue(sets, perSet) {
  const counts = {};
  sets.forEach((set, at) => {
    for (const value of perSet[at] > 0 ? set : []) {
      counts[value] = (counts[value] ?? 0) + perSet[at];
    }
  });
  return counts;
}
