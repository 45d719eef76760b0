// Who wants to sign up is not shown what is full now: node free-seats.mjs <edition folder>
import assert from 'node:assert/strict';
import { openSearch } from '../../../../site/Assets/js/search/engine.js';
import { fetchFrom } from './folder.mjs';

const only = { seats: ['open'] };
const files = fetchFrom(process.argv[2]);
let asked = 0;
let answer;
const search = await openSearch((url) => {
  if (url !== '/api/seats') {
    return files(url);
  }
  asked += 1;
  return answer();
});
const say = (runs) => { answer = async () => JSON.stringify({ at: '2026-11-20T10:00:00Z', runs }); };

// Whoever chooses something else asks the app nothing.
const all = await search.find('');
const counts = await search.facets(all.documents, { level: ['basic'] });
assert.equal((await search.find('', { only: { level: ['basic'] } })).full, undefined);
assert.equal(asked, 0);

const { folder } = JSON.parse(await files('/zoeken/manifest.json'));
const rows = (await files(`${folder}runs.txt`)).trim().split('\n').map((line) => line.split(' '));
assert.ok(rows.length > 3);
const keys = rows.flatMap(([, ...of]) => of);
const seats = (free) => Object.fromEntries(keys.map((key) => [key, { free, waiting: 0 }]));

// All that the build knows, while there are seats.
say(seats(3));
const open = await search.find('', { only, limit: 200 });
assert.equal(open.total, rows.length);
assert.equal(open.full.size, 0);
assert.equal((await search.facets(all.documents, {})).seats.open, rows.length);

// One course is full: it goes, from the results and from every number beside them.
say({ ...seats(3), ...Object.fromEntries(rows[0].slice(1).map((key) => [key, { free: 0, waiting: 2 }])) });
const fewer = await search.find('', { only, limit: 200 });
const narrowed = await search.facets(all.documents, only);
assert.equal(fewer.total, rows.length - 1);
assert.deepEqual([...fewer.full], [Number(rows[0][0])]);
assert.equal(narrowed.seats.open, rows.length - 1);
assert.equal(Object.values(narrowed.level).reduce((sum, count) => sum + count), rows.length - 1);
// With words too.
say(seats(3));
const [words] = open.results[0].title;
assert.ok((await search.find(words, { only })).total > 0);
say(seats(0));
assert.equal((await search.find(words, { only })).total, 0);

// A run that the app does not know yet has all its seats, and so has a course with one run that is not full.
say({});
assert.equal((await search.find('', { only })).total, rows.length);
const [document, first, ...others] = rows.find((row) => row.length > 2) ?? [...rows[0], 'none'];
say({ ...seats(3), [first]: { free: 0, waiting: 0 }, ...Object.fromEntries(others.map((key) => [key, { free: 1, waiting: 0 }])) });
assert.ok(others[0] === 'none' || !(await search.find('', { only })).full.has(Number(document)));

// The app is away, answers rubbish, or does not answer: what the build knew, and a word about it.
for (const away of [async () => { throw new Error('503'); }, async () => '<!doctype html>', async () => '{}', () => new Promise(() => {})]) {
  answer = away;
  const blind = await search.find('', { only });
  assert.equal(blind.full, null);
  assert.equal(blind.total, rows.length);
  assert.equal((await search.facets(all.documents, only)).seats.open, rows.length);
}

assert.deepEqual((await search.facets(all.documents, { level: ['basic'] })), counts);
