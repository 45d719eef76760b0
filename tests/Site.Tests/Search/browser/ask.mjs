// Asks queries of a search and prints, for each, the last part of each address found and what was meant: node ask.mjs <edition folder> <query>…
import { openSearch } from '../../../../site/Assets/js/search/engine.js';
import { fetchFrom } from './folder.mjs';

const [folder, ...queries] = process.argv.slice(2);
const search = await openSearch(fetchFrom(folder));
const answers = [];
for (const query of queries) {
  const { results, didYouMean } = await search.find(query, { limit: 10 });
  answers.push({ found: results.map(({ url }) => url.split('/').at(-2)), meant: didYouMean });
}
console.log(JSON.stringify(answers));
