// The search itself, loaded when somebody goes to a search box. What comes out is docs/search.md.
import { Edition } from './edition.js';
import { patientFetch, SearchUnavailable } from './store.js';
import { tinyFetch } from './tiny.js';

export { SearchUnavailable };

const manifestUrl = '/zoeken/manifest.json';

/** Opens the search of this site; fetchText gives the text of an address. */
export async function openSearch(fetchText, url = manifestUrl) {
  const search = new Search(fetchText, url);
  await search.reopen();
  return search;
}

class Search {
  #fetchText;
  #url;
  #edition;

  constructor(fetchText, url) {
    this.#fetchText = fetchText;
    this.#url = url;
  }

  /** Reads the manifest again, and says whether the site was published anew since the last time. */
  async reopen() {
    const manifest = JSON.parse(await patientFetch(this.#fetchText, this.#url));
    const fresh = manifest.folder !== this.#edition?.folder;
    if (fresh) {
      this.#edition = new Edition(this.#fetchText, manifest);
    }
    return fresh;
  }

  /** Finds what a query asks for; while typing the last word may be the beginning of one. */
  find(query, { typing = false, limit = 10, only = null } = {}) {
    return this.#patiently((edition) => edition.find(String(query), typing, limit, only));
  }

  /** Counts the documents per value of every facet, after what is chosen in the other facets. */
  facets(documents, only = null) {
    return this.#patiently((edition) => edition.facets.count(documents, only));
  }

  /** Lets the browser compile everything before the first query, by asking one of a site of two pages. */
  async warm() {
    const tiny = await openSearch(tinyFetch);
    const { documents } = await tiny.find('tweede', { typing: true });
    await tiny.find('een paginaa van "twee woorden"');
    await tiny.facets(documents);
  }

  // Files of an older publication are gone: read the manifest again, and try once more when it is new.
  async #patiently(ask) {
    try {
      return await ask(this.#edition);
    } catch (error) {
      if (error instanceof SearchUnavailable && await this.reopen()) {
        return ask(this.#edition);
      }
      throw error;
    }
  }
}
