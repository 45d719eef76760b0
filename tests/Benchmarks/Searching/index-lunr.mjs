// Makes lunr's index of built pages: node index-lunr.mjs <folder of packages> <edition folder> <folder to write to>.
// The fields are those of our own ranking that a page shows: title, summary and the text below.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const [packages, edition, output] = process.argv.slice(2);
const require = createRequire(join(packages, 'index.js'));
const scripts = ['lunr/lunr.min.js', 'lunr-languages/min/lunr.stemmer.support.min.js', 'lunr-languages/min/lunr.nl.min.js'];
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.nl')(lunr);

const catalogue = JSON.parse(readFileSync(join(edition, 'catalogue.json'), 'utf8'));
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x2B': '+', '#39': '\'' };

function textOf(html) {
  return html.replace(/<(script|svg)[ >].*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ').replace(/&(\w+|#\w+);/g, (all, name) => entities[name] ?? ' ');
}

// From here on a page is about where the text comes from, and about other courses.
function bodyOf(page) {
  const main = page.slice(page.indexOf('</header>', page.indexOf('<main')), page.indexOf('</main>'));
  const end = main.search(/<section class="academy-provenance"|<section class="academy-section academy-related"/);
  return textOf(end < 0 ? main : main.slice(0, end));
}

const index = lunr(function () {
  this.use(lunr.nl);
  this.ref('url');
  this.field('title', { boost: 10 });
  this.field('summary', { boost: 3 });
  this.field('body');
  for (const { title, summary, url } of [...catalogue.courses, ...catalogue.lines]) {
    const path = new URL(url).pathname;
    this.add({ url: path, title, summary, body: bodyOf(readFileSync(join(edition, path, 'index.html'), 'utf8')) });
  }
});

mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'index.json'), JSON.stringify(index));
for (const script of scripts) {
  copyFileSync(require.resolve(script), join(output, basename(script)));
}
