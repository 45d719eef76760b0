// Lets files fail to arrive: node unavailable.mjs <edition folder>
import assert from 'node:assert/strict';
import { openSearch, SearchUnavailable } from '../../../../site/Assets/js/search/engine.js';
import { fetchFrom } from './folder.mjs';

const fetchText = fetchFrom(process.argv[2]);

// Fails as often as asked, for addresses with this in them.
function failing(part, times) {
  let left = times;
  const asked = [];
  return {
    asked,
    fetch: (url) => {
      asked.push(url);
      return url.includes(part) && left-- > 0 ? Promise.reject(new Error('offline')) : fetchText(url);
    },
  };
}

// A file that fails once is asked for again, and nobody notices.
const once = failing('/t', 1);
assert.ok((await (await openSearch(once.fetch)).find('brieven')).total > 0);

// A file that fails twice is the end of this query, and not of the next one.
const twice = failing('/t', 2);
const search = await openSearch(twice.fetch);
await assert.rejects(search.find('brieven'), SearchUnavailable);
assert.ok((await search.find('brieven')).total > 0);

// Without a manifest there is no search.
await assert.rejects(openSearch(failing('manifest', 2).fetch), SearchUnavailable);
assert.ok(await openSearch(failing('manifest', 1).fetch));

// A site that was published anew has another folder: the manifest says so.
let folder = null;
const manifest = JSON.parse(await fetchText('/zoeken/manifest.json'));
const moved = async (url) => {
  if (url.endsWith('manifest.json')) {
    return JSON.stringify({ ...manifest, folder: folder ?? manifest.folder });
  }
  if (folder && !url.startsWith(folder)) {
    throw new Error('gone');
  }
  return fetchText(url.replace('/assets/search-new/', manifest.folder));
};
const older = await openSearch(moved);
folder = '/assets/search-new/';
assert.ok((await older.find('brieven')).total > 0);

// What is warmed asks the network for nothing.
const quiet = failing('never', 0);
const warmed = await openSearch(quiet.fetch);
await warmed.warm();
assert.deepEqual(quiet.asked, ['/zoeken/manifest.json']);
