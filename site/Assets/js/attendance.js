// Says who is there on a coordinator's list with one tap, also without a connection: what was tapped waits in this browser, as ids
// without names, and goes as soon as it can. The last tap for somebody counts, and sending it twice changes nothing. It is of
// whoever tapped it: signing out wipes it (signed-in.js), and so does somebody else who signs in. Without this script each button is a form.

const tapsKey = 'academy-attendance';
const tryAgainAfter = 15000;
const markWords = { present: 'Aanwezig', absent: 'Afwezig', none: 'Ingeschreven' };
let tapper;
let sendingTaps = false;
let nextTry;

/** { by, taps }: who tapped, and present, absent or none by "run/person". */
function readTaps() {
  try {
    return JSON.parse(localStorage.getItem(tapsKey)) ?? { by: tapper, taps: {} };
  } catch {
    return { by: tapper, taps: {} };
  }
}

function writeTaps(waiting) {
  if (Object.keys(waiting.taps).length > 0) {
    localStorage.setItem(tapsKey, JSON.stringify(waiting));
  } else {
    localStorage.removeItem(tapsKey);
  }
}

const rowOf = (place) => {
  const [run, person] = place.split('/');
  return document.querySelector(`[data-attendance-run="${CSS.escape(run)}"] [data-person="${CSS.escape(person)}"]`);
};

const nameIn = (row) => row.querySelector('[data-name]').textContent;

function say(...words) {
  document.querySelector('[data-attendance-status]')?.replaceChildren(...words);
}

/** Shows a mark in its row: the pressed button in a word too, and whether it is still on its way. */
function showMark(row, mark, suffix) {
  for (const button of row.querySelectorAll('[data-mark]')) {
    const pressed = button.dataset.mark === mark;
    button.setAttribute('aria-pressed', String(pressed));
    button.value = pressed ? 'none' : button.dataset.mark;
  }
  row.querySelector('[data-state]').textContent = markWords[mark] + suffix;
  const list = row.closest('[data-attendance-run]');
  const count = document.querySelector('[data-attendance-count]');
  if (count) {
    count.textContent = `Aangegeven: ${list.querySelectorAll('[aria-pressed="true"]').length} van ${list.children.length}`;
  }
}

function showWaiting() {
  for (const [place, mark] of Object.entries(readTaps().taps)) {
    const row = rowOf(place);
    if (row) {
      showMark(row, mark, ', wordt verstuurd');
    }
  }
}

function tap(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('form[data-attendance]') || !event.submitter || !tapper) {
    return;
  }
  const row = form.closest('[data-person]');
  const place = `${form.closest('[data-attendance-run]').dataset.attendanceRun}/${row.dataset.person}`;
  const mark = event.submitter.value;
  try {
    const waiting = readTaps();
    writeTaps({ by: tapper, taps: { ...(waiting.by === tapper ? waiting.taps : {}), [place]: mark } });
  } catch {
    // A browser that keeps nothing, in a private window for instance: the form goes as it is.
    return;
  }
  event.preventDefault();
  showMark(row, mark, ', wordt verstuurd');
  say(`${nameIn(row)}: ${markWords[mark].toLowerCase()}, wordt verstuurd.`);
  sendTaps();
}

/** A tap that arrived waits no longer, unless there was another for the same person meanwhile. */
function arrived(place, mark) {
  const waiting = readTaps();
  if (waiting.taps[place] === mark) {
    delete waiting.taps[place];
    writeTaps(waiting);
    return true;
  }
  return false;
}

async function sendOne(place, mark) {
  const [run, person] = place.split('/');
  const answer = await fetch(`/api/runs/${encodeURIComponent(run)}/participants/${person}/attendance`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify({ attendance: mark }),
  });
  const refused = answer.status >= 400 && answer.status < 500 && ![401, 408, 429].includes(answer.status);
  if (!answer.ok && !refused) {
    return answer.status;
  }
  if (arrived(place, mark)) {
    const row = rowOf(place);
    if (row && refused) {
      showMark(row, 'none', ', niet opgeslagen');
      say(`${nameIn(row)}: niet opgeslagen. Ververs de lijst en kijk wat er staat.`);
    } else if (row) {
      showMark(row, mark, '');
    }
  }
  return 0;
}

/** Null: nobody is signed in. Undefined: there is no connection. */
async function whoNow() {
  try {
    const answer = await fetch('/.auth/me', { credentials: 'same-origin', cache: 'no-store' });
    return answer.ok ? (await answer.json()).clientPrincipal : undefined;
  } catch {
    return undefined;
  }
}

/** Sends what waits, one by one, oldest first; gives the status it stopped at, 0 when all went. */
async function sendAll() {
  const who = await whoNow();
  if (!who) {
    return who === null ? 401 : 503;
  }
  if (readTaps().by !== who.userId) {
    localStorage.removeItem(tapsKey);
    return 0;
  }
  let next;
  while ((next = Object.entries(readTaps().taps)[0])) {
    const stopped = await sendOne(...next);
    if (stopped) {
      return stopped;
    }
  }
  return 0;
}

async function sendTaps() {
  clearTimeout(nextTry);
  if (sendingTaps || Object.keys(readTaps().taps).length === 0) {
    return;
  }
  sendingTaps = true;
  const stopped = await sendAll().catch(() => 503);
  sendingTaps = false;
  const left = Object.keys(readTaps().taps).length;
  if (left === 0) {
    if (!document.querySelector('[data-attendance-status]')?.textContent.includes('niet opgeslagen')) {
      say('Alles is opgeslagen.');
    }
    return;
  }
  if (stopped === 401) {
    say(`Je bent niet meer ingelogd: ${left} nog te versturen. `, element('a', { href: signIn() }, 'Log in'));
    return;
  }
  say(`Nog ${left} te versturen. Dat gaat vanzelf zodra er verbinding is.`);
  nextTry = setTimeout(sendTaps, tryAgainAfter);
}

async function startTaps() {
  document.addEventListener('submit', tap);
  addEventListener('online', sendTaps);
  tapper = (await whoIsThere)?.userId;
  showWaiting();
  // A form elsewhere on the page that was answered brings the list anew.
  new MutationObserver(showWaiting).observe(document.querySelector('main'), { childList: true });
  await sendTaps();
}

startTaps();
