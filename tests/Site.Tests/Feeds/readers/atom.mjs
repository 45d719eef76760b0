// Reads a feed as a feed reader does and says what is in it, as JSON: node atom.mjs <file>
import Parser from 'rss-parser';
import { readFileSync } from 'node:fs';

const feed = await new Parser().parseString(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify({
  title: feed.title,
  self: feed.feedUrl,
  items: feed.items.map(item => ({ id: item.id, title: item.title, link: item.link, published: item.pubDate, author: item.author, summary: item.summary })),
}));
