// Asks for words in quotes that stand somewhere in the texts of courses: node quotes.mjs <edition folder> <content folder>
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSearch } from '../../../../site/Assets/js/search/engine.js';
import { stopWords, wordsOf } from '../../../../site/Assets/js/search/words.js';
import { fetchFrom } from './folder.mjs';

const [folder, content] = process.argv.slice(2);
const search = await openSearch(fetchFrom(folder));
const urlsOf = async (query) => (await search.find(query, { limit: 100 })).results.map(({ url }) => url);
let asked = 0;
let wrong = 0;
for (const slug of readdirSync(join(content, 'courses'))) {
  const text = readFileSync(join(content, 'courses', slug, 'index.md'), 'utf8').split('---\n').slice(2).join('');
  const line = text.split('\n').find((one) => /^[A-Z][A-Za-z ]{60,}/.test(one));
  const words = wordsOf(/^[A-Za-z ]+/.exec(line ?? '')?.[0] ?? '').map(({ word }) => word).slice(0, 6);
  const telling = words.filter((word) => !stopWords.has(word));
  if (telling.length < 2) {
    continue;
  }
  asked++;
  assert.ok((await urlsOf(`"${words.join(' ')}"`)).includes(`/cursussen/${slug}/`), `${slug}: ${words.join(' ')}`);
  wrong += (await urlsOf(`"${[...telling].reverse().join(' ')}"`)).includes(`/cursussen/${slug}/`) ? 1 : 0;
}

// Two pairs of words may share a number: seldom, but nobody who edits a text should meet a red test for it.
assert.ok(wrong <= 1, `${wrong} pages have the words the other way round`);
assert.ok(asked > 20, `${asked} asked`);

// A phrase that stands nowhere is not found in pieces, and words beside a phrase still count.
assert.deepEqual(await urlsOf('"brieven heldere"'), []);
assert.deepEqual(await urlsOf('"xqzw brieven"'), []);
assert.equal((await urlsOf('"heldere brieven" schrijven'))[0], '/cursussen/heldere-brieven/');
assert.ok((await urlsOf('"heldere brieven')).length > 1);
