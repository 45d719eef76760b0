// The search itself is loaded when somebody goes to a search box, once for a page.

let opened;

/** Gives the search, and loads it the first time; after a failure the next call tries again. */
export function open() {
  opened ??= load().catch((reason) => {
    opened = undefined;
    throw reason;
  });
  return opened;
}

async function load() {
  const { searchEngine } = document.querySelector('script[data-search-engine]').dataset;
  const { openSearch } = await import(searchEngine);
  const search = await openSearch(textOf);
  search.warm();
  return search;
}

async function textOf(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`);
  }
  return answer.text();
}
