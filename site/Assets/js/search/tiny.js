// A site of two pages, so that everything can run once before somebody types. Its files are those of docs/search.md.

const number = (value) => String.fromCharCode(value + 32);
const posting = number(8) + number(2) + number(0) + number(0);
const files = {
  'manifest.json': JSON.stringify({
    format: 1, folder: '/', documents: 2, inDisplay: 8, levels: 8, pairs: 1, inPairs: 1, facets: 'theme', terms: 'p', starts: 'p', ends: 'a',
  }),
  't0.txt': `Apagina Atweed Awoord\n${posting}\n${posting}\n${posting}`,
  'a0.txt': 'Apagina1Atweed1eAwoord1en',
  'z0.txt': 'Aanigap1Adeewt1eAdroow1en',
  'd0.txt': '/a/\tEen pagina\tMet twee woorden.\t\n/b/\tDe tweede pagina\tMet twee woorden.\t\n',
  'f-theme.txt': `a|b\n${number(0)}${number(1)}`,
  'p0.txt': `${number(0)}${number(0)}\n`,
};

export const tinyFetch = async (url) => files[url.slice(url.lastIndexOf('/') + 1)];
