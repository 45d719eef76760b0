// The search itself is loaded when somebody goes to a search box, once for a page.

const manifest = '/zoeken/manifest.json';

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
  // Both are asked for at once: on a slow phone each way there and back is a moment of waiting.
  const parts = textOf(manifest);
  const { searchEngine } = document.querySelector('script[data-search-engine]').dataset;
  const [{ openSearch }] = await Promise.all([import(searchEngine), parts.catch(() => undefined)]);
  const search = await openSearch(ahead(parts), manifest);
  search.warm();
  return search;
}

/** Gives the text that is on its way already the first time it is asked for. */
function ahead(parts) {
  let first = parts;
  return (address) => {
    const text = address === manifest && first ? first : textOf(address);
    first = address === manifest ? undefined : first;
    return text;
  };
}

async function textOf(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`);
  }
  return answer.text();
}
