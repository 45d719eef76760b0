// The search itself is loaded when somebody goes to a search box, once for a page.

let opened;

/** Gives the search, and loads it the first time. */
export function open() {
  opened ??= load();
  return opened;
}

/** Lets go of a search that failed: the next call begins anew, with the parts that there are by then. */
export function openAnew() {
  opened = undefined;
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
