// lunr with the Dutch plug-in: its whole index is loaded, and read, before the first answer.
let index;

export async function touch() {
  for (const script of ['lunr.min.js', 'lunr.stemmer.support.min.js', 'lunr.nl.min.js']) {
    await loaded(`/peers/lunr/${script}`);
  }
  const answer = await fetch('/peers/lunr/index.json');
  index = window.lunr.Index.load(JSON.parse(await answer.text()));
}

export const warm = async () => undefined;

export async function find(query, limit) {
  // Signs have a meaning in its queries that nobody who types them means.
  const results = index.search(query.replace(/[^\p{L}\p{N}\s-]|(?<=^|\s)-/gu, ' '));
  return { total: results.length, found: results.slice(0, limit).map(({ ref }) => ref) };
}

const loaded = (address) => new Promise((resolve, reject) => {
  const script = Object.assign(document.createElement('script'), { src: address, onload: resolve, onerror: reject });
  document.head.append(script);
});
