// Pagefind by its own API, with what it loads for each result that is shown.
let pagefind;

export async function touch() {
  const asked = new URLSearchParams(location.search);
  pagefind = await import(asked.get('engine'));
  // By itself it works in a worker, whose processor time a browser neither slows nor tells.
  await pagefind.options({ baseUrl: '/', noWorker: asked.has('inPage') });
  await pagefind.init();
}

export const warm = async () => undefined;

export async function find(query, limit) {
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return { total: results.length, found: shown.map(({ url }) => url) };
}
