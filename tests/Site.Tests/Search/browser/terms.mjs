// Reads every term of a built edition with the browser's own reader: node terms.mjs <edition folder>
import { Store } from '../../../../site/Assets/js/search/store.js';
import { eachPosting, Terms } from '../../../../site/Assets/js/search/terms.js';
import { fetchFrom } from './folder.mjs';

const fetchText = fetchFrom(process.argv[2]);
const manifest = JSON.parse(await fetchText('/zoeken/manifest.json'));
const terms = new Terms(new Store(fetchText, manifest.folder), manifest);
const firsts = manifest.terms.split(' ');
for (let file = 0; file < firsts.length; file++) {
  const keys = (await fetchText(`${manifest.folder}t${file}.txt`)).split('\n')[0].split(' ');
  let key = '';
  for (const coded of keys) {
    key = key.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1);
    await terms.load([key]);
    const entry = terms.find(key);
    const postings = [];
    eachPosting(entry, (document, level) => postings.push(`${document}:${level}`));
    console.log(`${key} ${entry.count} ${entry.aliases.map((sides) => sides.map((side) => side.join(' ')).join('>')).join(';')} ${postings.join(' ')}`);
  }
}
