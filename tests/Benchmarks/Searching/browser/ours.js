// Our own search as a page opens it: site/Assets/js/searching/opened.js.
let opened;

/** What happens when somebody goes to a search box. */
export async function touch() {
  const address = new URLSearchParams(location.search).get('engine');
  const { openSearch } = await import(address);
  opened = await openSearch(async (url) => (await fetch(url)).text());
}

/** What is done meanwhile, before somebody has typed. */
export const warm = () => opened.warm();

/** Gives how many answers there are and the addresses of the first. */
export async function find(query, limit) {
  const { total, results } = await opened.find(query, { limit });
  return { total, found: results.map(({ url }) => url) };
}
