// Only in a preview (./academy serve): shows what is wrong with the content, and loads the page again when it changed.

const tag = document.querySelector('script[data-serve]').dataset.serve;
const hiddenKey = 'academy-serve-hidden';
let events;

function element(name, text, ...children) {
  const made = document.createElement(name);
  made.append(...(text ? [text] : []), ...children);
  return made;
}

function titleOf({ current, count }) {
  const faults = count === 1 ? 'Er is 1 fout' : `Er zijn ${count} fouten`;
  return current ? `${faults} gevonden op de pagina's` : `${faults} in de inhoud: je ziet de laatste goede versie`;
}

function entryOf({ place, code, message }) {
  const entry = element('li', '', element('code', place), ` ${message} `);
  entry.append(element('small', code));
  return entry;
}

function panelOf(state, signature) {
  const panel = element('section');
  panel.className = 'serve-problems';
  const title = element('h2', titleOf(state));
  title.id = 'serve-problems-title';
  panel.setAttribute('aria-labelledby', title.id);
  const heading = element('div', '', title);
  heading.setAttribute('role', 'alert');
  const list = element('ul', '', ...state.problems.map(entryOf));
  const rest = state.count - state.problems.length;
  const more = rest > 0 ? [element('p', `En nog ${rest}. De hele lijst staat in de terminal.`)] : [];
  const button = element('button', 'Verberg');
  button.type = 'button';
  button.addEventListener('click', () => {
    sessionStorage.setItem(hiddenKey, signature);
    panel.remove();
  });
  panel.append(heading, list, ...more, button);
  return panel;
}

function show(signature) {
  const state = JSON.parse(signature);
  document.querySelector('.serve-problems')?.remove();
  if (state.count > 0 && sessionStorage.getItem(hiddenKey) !== signature) {
    document.body.prepend(panelOf(state, signature));
  }
}

/** A browser has few connections to one server: a page that nobody sees lets go of its own. */
function listen() {
  events?.close();
  if (document.visibilityState === 'hidden') {
    return;
  }
  events = new EventSource(`/__serve/events?${new URLSearchParams({ page: location.pathname, tag })}`);
  events.addEventListener('problems', ({ data }) => show(data));
  events.addEventListener('reload', () => {
    events.close();
    location.reload();
  });
}

document.addEventListener('visibilitychange', listen);
listen();
