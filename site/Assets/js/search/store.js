// The files of the search, each fetched once. A file that does not arrive is asked for again, once.
import { turn } from './turn.js';

/** Says that a part of the search cannot be had: no connection, or the site was published anew in the meantime. */
export class SearchUnavailable extends Error {
  constructor(url, cause) {
    super(`The search could not read ${url}.`, { cause });
    this.name = 'SearchUnavailable';
  }
}

export async function patientFetch(fetchText, url) {
  try {
    return await fetchText(url);
  } catch {
    try {
      return await fetchText(url);
    } catch (cause) {
      throw new SearchUnavailable(url, cause);
    }
  }
}

export class Store {
  #fetchText;
  #folder;
  #files = new Map();
  #asked = Promise.resolve();

  constructor(fetchText, folder) {
    this.#fetchText = fetchText;
    this.#folder = folder;
  }

  /** Gives what read makes of the text of a file; a file that failed is asked for again the next time. */
  read(name, read) {
    let file = this.#files.get(name);
    if (!file) {
      file = this.#inTurn().then(() => patientFetch(this.#fetchText, this.#folder + name)).then(read);
      this.#files.set(name, file);
      file.catch(() => this.#files.delete(name));
    }
    return file;
  }

  // Only to ask for a file costs a slow phone some ten milliseconds: ten at once would keep a letter waiting.
  #inTurn() {
    this.#asked = this.#asked.then(turn);
    return this.#asked;
  }
}
