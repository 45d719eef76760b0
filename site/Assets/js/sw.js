// Keeps what you read within reach when there is no connection. All that it fetches, keeps and throws away stands here.
//
// A page comes from the network when there is one. The kept copy answers only when the network does not, or is slow;
// then the new page is kept in the meantime, so nobody sees an old page twice. Personal pages are never touched.

const version = '{{version}}';
const shell = {{shell}};

const ownCache = `academy-${version}`;
const pageCache = 'academy-pages';
const fileCache = 'academy-files';
const searchCache = 'academy-search';
const offlinePage = '/offline/';

const patience = 3000;
const mostPages = 200;
const mostFiles = 60;
const mostParts = 200;
const mostAsked = 20;
const personal = ['/api/', '/.auth/', '/mijn/', '/beheer/', '/inloggen/', '/geen-toegang/'];

self.addEventListener('install', (event) => event.waitUntil(prepare()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.pathname.startsWith('/.auth/logout')) {
    event.waitUntil(forget());
  }
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || isPersonal(url)) {
    return;
  }
  if (url.pathname.startsWith('/assets/search-')) {
    event.respondWith(file(event.request, searchCache, mostParts));
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(file(event.request, fileCache, mostFiles));
  } else if (url.pathname === '/zoeken/manifest.json') {
    event.respondWith(newest(event.request));
  } else if (event.request.mode === 'navigate') {
    event.respondWith(page(event, url));
  }
});

self.addEventListener('message', (event) => {
  const paths = Array.isArray(event.data?.keep) ? event.data.keep.slice(0, mostAsked) : [];
  event.waitUntil(Promise.all(paths.map(keepAsked)));
});

async function prepare() {
  const own = await caches.open(ownCache);
  await own.add(offlinePage);
  const files = await caches.open(fileCache);
  // Put anew, so that the files of today are the last to be thrown away.
  await Promise.all(shell.map(async (path) => files.put(path, (await files.match(path)) ?? (await fetch(path)))));
  await self.skipWaiting();
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('academy-') && ![ownCache, pageCache, fileCache, searchCache].includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** A file with its fingerprint in its name, or in that of its folder, never changes: what is kept is right. */
async function file(request, cache, most) {
  const files = await caches.open(cache);
  const kept = await files.match(request);
  if (kept) {
    return kept;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await files.put(request, answer.clone());
    await trim(files, most);
  }
  return answer;
}

/** Which parts the search has: without a connection the last that was known, so that words of before are found again. */
async function newest(request) {
  const parts = await caches.open(searchCache);
  try {
    const answer = await fetch(request);
    if (answer.ok) {
      await parts.delete(request);
      await parts.put(request, answer.clone());
    }
    return answer;
  } catch (reason) {
    const kept = await parts.match(request);
    if (kept) {
      return kept;
    }
    throw reason;
  }
}

async function page(event, url) {
  const pages = await caches.open(pageCache);
  const kept = await pages.match(url.pathname);
  const fresh = fetch(event.request).then(async (answer) => {
    await keep(pages, url.pathname, answer);
    return answer;
  });
  event.waitUntil(fresh.catch(() => undefined));
  if (!kept) {
    return fresh.catch(async () => (await caches.match(offlinePage)) ?? Response.error());
  }
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([fresh.catch(() => kept), late]);
}

/** Keeps a page as it is for everyone; what was refused, moved or failed is not a page. */
async function keep(pages, path, answer) {
  const isPage = answer.ok && !answer.redirected && (answer.headers.get('Content-Type') ?? '').startsWith('text/html');
  if (isPage) {
    await pages.delete(path);
    await pages.put(path, answer.clone());
    await trim(pages, mostPages);
  }
}

/** Phones are shared: who signs out leaves no trace of what they read or searched for. */
async function forget() {
  await Promise.all([pageCache, searchCache].map((name) => caches.delete(name)));
}

/** What a page asks to keep: itself, when it was read before this script was at work, and the lessons it links to. */
async function keepAsked(path) {
  const url = new URL(path, self.location.origin);
  if (url.origin !== self.location.origin || isPersonal(url)) {
    return;
  }
  try {
    await keep(await caches.open(pageCache), url.pathname, await fetch(url.pathname));
  } catch {
    // No connection now: it is kept the next time it is seen.
  }
}

async function trim(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

function isPersonal(url) {
  return personal.some((start) => url.pathname.startsWith(start) || `${url.pathname}/` === start);
}
