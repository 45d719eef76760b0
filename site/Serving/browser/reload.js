// Only in a preview (./academy serve): shows what is wrong with the content, and loads the page again when it changed.

const tag = document.querySelector('script[data-serve]').dataset.serve;
const foldedKey = 'academy-serve-folded';
let events;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

// Both stay for as long as the page does: who stands in the list with the keyboard keeps that place when it changes, and a
// screen reader reads what appears in a region that was there before.
const said = element('p', { class: 'serve-said', role: 'alert' });
const title = element('h2', {});
// It scrolls, so the keyboard has to be able to stand in it.
const list = element('ul', { tabindex: '0', 'aria-label': 'Fouten' });
const folder = element('details', {}, element('summary', {}, title), list);
const panel = element('section', { class: 'serve-problems', 'aria-label': 'Fouten in de inhoud' }, folder);

function titleOf({ current, count }) {
  const faults = count === 1 ? 'Er is 1 fout' : `Er zijn ${count} fouten`;
  return current ? `${faults} gevonden op de pagina's` : `${faults} in de inhoud: je ziet de laatste goede versie`;
}

const entryOf = ({ place, code, message }) =>
  element('li', {}, element('code', {}, place), ` ${message} `, element('small', {}, code));

function fill(state) {
  const rest = state.count - state.problems.length;
  title.textContent = titleOf(state);
  list.replaceChildren(
    ...state.problems.map(entryOf),
    ...(rest > 0 ? [element('li', {}, `En nog ${rest}. De hele lijst staat in de terminal.`)] : []));
}

function show(signature) {
  const state = JSON.parse(signature);
  const wrong = state.count > 0;
  if (wrong) {
    fill(state);
    folder.dataset.signature = signature;
    folder.open = sessionStorage.getItem(foldedKey) !== signature;
    said.textContent = titleOf(state);
  } else if (panel.isConnected) {
    said.textContent = 'Er zijn geen fouten meer.';
  }
  if (!wrong) {
    panel.remove();
  } else if (!panel.isConnected) {
    document.body.prepend(panel);
  }
}

function fold() {
  // Folded stays folded, also on the next page, until something else is wrong.
  if (folder.open) {
    sessionStorage.removeItem(foldedKey);
  } else {
    sessionStorage.setItem(foldedKey, folder.dataset.signature);
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

folder.addEventListener('toggle', fold);
document.body.append(said);
document.addEventListener('visibilitychange', listen);
listen();
