// Chooses and counts: node choices.mjs <edition folder>
import assert from 'node:assert/strict';
import { openSearch } from '../../../../site/Assets/js/search/engine.js';
import { fetchFrom } from './folder.mjs';

const search = await openSearch(fetchFrom(process.argv[2]));
const all = await search.find('werk', { limit: 100 });
const counts = await search.facets(all.documents);
const facets = ['duration', 'form', 'jobRole', 'level', 'month', 'place', 'provider', 'purpose', 'seats', 'sharing', 'theme'];
assert.deepEqual(Object.keys(counts).sort(), facets);

// A count is what choosing that value leaves.
for (const facet of facets) {
  for (const [value, count] of Object.entries(counts[facet])) {
    const chosen = await search.find('werk', { only: { [facet]: [value] } });
    assert.equal(chosen.total, count, `${facet} ${value}`);
    assert.deepEqual(chosen.documents, all.documents);
  }
}

// Two values of one facet add up, two facets narrow each other, and a choice does not narrow its own facet.
const only = { form: ['e-learning', 'micro'], level: ['basic'] };
const narrowed = await search.facets(all.documents, only);
const both = await search.find('werk', { only });
assert.equal(both.total, narrowed.form['e-learning'] + narrowed.form.micro);
assert.equal(both.total, narrowed.level.basic);
assert.ok(narrowed.form.blended > 0);
assert.ok(both.total < counts.form['e-learning'] + counts.form.micro);

// Without words a choice gives every course that has it, and no learning line.
const whole = await search.find('');
const classroom = await search.find('', { only: { form: ['classroom'] } });
const every = await search.facets(whole.documents);
assert.equal(classroom.total, every.form.classroom);
assert.deepEqual(classroom.documents, whole.documents);
assert.ok((await search.find('', { limit: whole.total })).results.every(({ kind }) => kind === 'course'));
