// A page where results stand, the search or the catalogue: finds while somebody types, filters, and keeps what is looked
// for in the address. Filters without words are a catalogue of what is chosen.
import { addressOf, asked, goTo, rememberPlace, returnToPlace, shownBefore } from './address.js';
import { filtersIn } from './filters.js';
import { countOf } from './made.js';
import { open, openAnew } from './opened.js';
import { afterPause } from './pause.js';
import { resultsView } from './results-view.js';

const atOnce = 10;
const quiet = 150;

const form = document.querySelector('[data-results-form]');
const field = form.elements.q;
const panel = document.querySelector('[data-filters]');
const filters = filtersIn(panel);
const title = document.title;
const keyboardOnScreen = matchMedia('(hover: none)');

let turn = 0;
let shown = atOnce;
let counted = null;
// Whether the address that stands is one to come back to.
let settled = true;

const place = document.querySelector('[data-results]');
const view = resultsView(place, panel, {
  addressFor: (words, pairs = filters.pairs) => addressOf(words, pairs),
  again: () => find(),
  more: () => {
    const before = shown;
    shown += atOnce;
    rememberPlace(shown);
    find({ from: before });
  },
});

const words = () => field.value.trim();

/** Looks for what the field and the filters say and shows it, unless something else was asked meanwhile. */
async function find({ typing = false, from = null } = {}) {
  turn += 1;
  const mine = turn;
  const query = words();
  if (!query && filters.pairs.length === 0) {
    document.title = title;
    view.empty();
    return;
  }
  view.wait(query);
  try {
    const search = await open();
    const found = await foundBy(search, query, typing);
    if (mine === turn) {
      document.title = `${query ? `${query}: ` : ''}${countOf(found.total, 'resultaat', 'resultaten')} – ${title}`;
      view.show(found, query, { chosen: filters.chosen, from });
      if (typing && keyboardOnScreen.matches) {
        view.bringInSight(form);
      }
      await countFilters(search, found, query, mine);
    }
  } catch {
    openAnew();
    if (mine === turn) {
      view.fail();
    }
  }
}

/** Whole words first; who stopped halfway a word, and left it so, is helped as while typing. */
async function foundBy(search, query, typing) {
  const options = { limit: shown, only: filters.only };
  if (typing) {
    // With a space behind it a word is whole, also while typing.
    return search.find(field.value, { ...options, typing });
  }
  const found = await search.find(query, options);
  return found.total > 0 || !query ? found : search.find(query, { ...options, typing: true });
}

/** The numbers come after the results; when they do not, the results stand without filters. */
async function countFilters(search, found, query, mine) {
  const counts = await search.facets(found.documents, filters.only).catch(() => ({}));
  if (mine === turn) {
    filters.count(counts, found.total, counted !== query);
    counted = query;
    view.filtersReady();
  }
}

/** Takes over what the address says: at the start, and after going back or on. */
function read() {
  const { words: inAddress, filters: pairs } = asked();
  field.value = inAddress;
  filters.choose(pairs);
  shown = shownBefore() ?? atOnce;
  settled = true;
  return find();
}

const typed = afterPause(quiet, () => {
  shown = atOnce;
  goTo(addressOf(words(), filters.pairs), { comeBack: settled && asked().words !== '' });
  settled = false;
  find({ typing: true });
});

field.addEventListener('input', typed);
field.addEventListener('change', () => { settled = true; });

form.addEventListener('submit', (event) => {
  event.preventDefault();
  typed.cancel();
  goTo(addressOf(words(), filters.pairs), { comeBack: settled });
  settled = true;
  shown = atOnce;
  find().then(view.focus);
});

panel.addEventListener('change', () => {
  shown = atOnce;
  goTo(addressOf(words(), filters.pairs), { comeBack: true });
  settled = true;
  find();
});

// Another search on this page needs no other page.
place.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (link?.pathname === location.pathname && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    goTo(link.pathname + link.search, { comeBack: true });
    read().then(view.focus);
  }
});

// A choice in the catalogue is a link to its own list; here it is the first of more.
const choices = document.querySelector('[data-choices]');
choices?.addEventListener('click', (event) => {
  const value = event.target.closest('a')?.dataset.value;
  if (value && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    goTo(addressOf('', [[event.target.closest('[data-choice]').dataset.choice, value]]), { comeBack: true });
    read().then(view.focus);
  }
});

addEventListener('popstate', read);
addEventListener('pagehide', () => rememberPlace(shown));
const load = () => open().catch(openAnew);
if (choices) {
  // Most who see the catalogue only read it.
  field.addEventListener('focus', load, { once: true });
  choices.addEventListener('pointerover', load, { once: true });
} else {
  // Who comes here will search, also when the address does not say for what.
  load();
}

read().then(returnToPlace);
