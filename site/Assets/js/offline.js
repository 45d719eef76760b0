// Keeps the pages you read within reach (see /sw.js), says so when there is no connection, and lists what is kept.

const lessonLinks = () => [...document.querySelectorAll('a[data-lesson]')].map((link) => new URL(link.href).pathname);

/** The page on which you came in, and the short lessons of the course you look at, unless you asked to save data. */
async function keepWhatIsHere() {
  const came = navigator.serviceWorker.controller ? [] : [location.pathname];
  const keep = navigator.connection?.saveData ? came : [...came, ...lessonLinks()];
  const { active } = await navigator.serviceWorker.ready;
  if (keep.length > 0) {
    active.postMessage({ keep });
  }
}

function sayWhetherOffline() {
  const notice = document.querySelector('[data-offline]');
  if (notice) {
    notice.hidden = navigator.onLine;
  }
}

async function titleOf(answer) {
  const { title } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return title.split(' – ')[0];
}

/** The page for when there is no connection tells which pages there are. */
async function listKept() {
  const list = document.querySelector('[data-kept-pages]');
  if (!list) {
    return;
  }
  const pages = await caches.open('academy-pages');
  const kept = await Promise.all((await pages.keys()).map(async (key) => {
    const { pathname } = new URL(key.url);
    return { pathname, title: await titleOf(await pages.match(key)) };
  }));
  for (const { pathname, title } of kept.sort((one, other) => one.title.localeCompare(other.title, 'nl'))) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = pathname;
    link.textContent = title;
    item.append(link);
    list.append(item);
  }
  document.querySelector('[data-kept]').hidden = kept.length === 0;
}

async function start() {
  sayWhetherOffline();
  addEventListener('online', sayWhetherOffline);
  addEventListener('offline', sayWhetherOffline);
  if (!('serviceWorker' in navigator)) {
    return;
  }
  try {
    await navigator.serviceWorker.register('/sw.js');
    await Promise.all([listKept(), keepWhatIsHere()]);
  } catch {
    // A browser may forbid it, in a private window for instance: the site works as any other.
    return;
  }
}

start();
