// A search box that suggests: the editable combobox with a list of the ARIA Authoring Practices, where the arrow keys
// choose and nothing happens until Enter. Without an answer it stays the plain search box that it was.
import { countOf, made } from './made.js';
import { open, openAnew } from './opened.js';
import { afterPause } from './pause.js';
import { bringInSight } from './sight.js';
import { suggestionList } from './suggestion-list.js';

const most = 6;
const quiet = 120;
const quietBeforeSaid = 700;

export function suggest(form) {
  const field = form.elements.q;
  const said = made('p', { class: 'academy-visually-hidden', role: 'status' });
  const list = suggestionList(field);
  const say = afterPause(quietBeforeSaid, (text) => { said.textContent = text; });
  let asked = '';

  const ask = afterPause(quiet, async () => {
    // A space behind a word says that it is whole.
    const query = field.value.trimStart();
    asked = query;
    try {
      const found = query ? await (await open()).find(query, { typing: true, limit: most }) : { results: [] };
      // An answer that comes late is about something else by now.
      if (query === asked && document.activeElement === field) {
        list.fill(found.results, everythingFor(form, query.trim()));
        bringInSight(form, list.element);
        say(query ? countOf(found.results.length, 'suggestie', 'suggesties') : '');
      }
    } catch {
      openAnew();
      list.close();
    }
  });

  const close = () => {
    asked = null;
    ask.cancel();
    say.cancel();
    list.close();
  };

  list.element.addEventListener('click', (event) => list.go(event.target.closest('[role="option"]')));
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.element.id);
  form.append(list.element, said);

  // Whoever points at the box or comes to it will type next.
  const load = () => open().catch(openAnew);
  form.addEventListener('pointerover', load, { once: true });
  field.addEventListener('focus', load, { once: true });
  field.addEventListener('input', () => {
    list.forget();
    ask();
  });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (!event.isComposing) {
      pressed(event, list, ask);
    }
  });
  if (document.activeElement === field) {
    // Somebody was faster than this script.
    load();
    ask();
  }
}

function pressed(event, list, ask) {
  const keys = {
    ArrowDown: () => (list.isOpen ? list.step(1) : reopen(list, ask)),
    ArrowUp: () => (list.isOpen ? list.step(-1) : reopen(list, ask)),
    Escape: list.isOpen && (() => list.close()),
    Enter: list.chosen && (() => list.go(list.chosen)),
  };
  if (keys[event.key]) {
    keys[event.key]();
    event.preventDefault();
  } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) {
    // The caret moves in the field, as these keys do in any other.
    list.forget();
  }
}

function reopen(list, ask) {
  list.open();
  if (!list.isOpen) {
    ask();
  }
}

function everythingFor(form, query) {
  const address = new URL(form.action);
  address.search = new URLSearchParams({ q: query });
  return { url: address.href, text: `Alle resultaten voor ‘${query}’` };
}
