// Where the results stand: puts an answer into the page, and says it to who listens.
import { chosenOf } from './chosen.js';
import { countOf, made } from './made.js';
import { afterPause } from './pause.js';
import { bringInSight } from './sight.js';
import { failureOf, headingOf, helpOf, itemOf, notesOf } from './result-list.js';

const quietBeforeSaid = 700;
const patience = 1000;
const inSight = 3;

/** Gives the hand on the place of the results. */
export function resultsView(place, panel, { addressFor, again, more }) {
  const ways = document.querySelector('[data-ways]');
  // What helps before a search stands in the way after one.
  const tips = ways.querySelector('[data-tips]');
  const said = made('p', { class: 'academy-visually-hidden', role: 'status' });
  const heading = made('h2', { tabindex: '-1' });
  const opener = made('button', { type: 'button', class: 'utrecht-button utrecht-button--secondary-action academy-open-filters',
    'aria-expanded': 'false', 'aria-controls': panel.id });
  const notes = made('div', {});
  const chosenPlace = made('div', { class: 'academy-narrowed' });
  const next = made('button', { type: 'button', class: 'utrecht-button utrecht-button--secondary-action' }, 'Toon meer');
  const list = made('ol', { class: 'academy-result-list' });
  const done = panel.querySelector('[type="submit"]');
  const section = made('section', {}, heading, notes, chosenPlace, list, next);
  // The button stands before what it opens, for who goes through the page with Tab; the style puts the heading above both.
  place.prepend(opener);
  place.append(section);
  place.after(said);
  next.addEventListener('click', more);

  const say = afterPause(quietBeforeSaid, (text) => { said.textContent = text; });
  const late = afterPause(patience, () => { said.textContent = 'Even geduld, we zoeken.'; });

  const showPanel = (open) => {
    place.toggleAttribute('data-filtering', open);
    opener.setAttribute('aria-expanded', open);
  };
  opener.addEventListener('click', () => showPanel(opener.getAttribute('aria-expanded') !== 'true'));
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    showPanel(false);
    focusOn(heading);
  });

  return {
    focus: () => focusOn(heading),
    /** As many results in sight as the first answer is about. */
    bringInSight: (question) => bringInSight(question, list.children[inSight - 1] ?? list.lastElementChild ?? notes),
    /** The first answer of all may be a while on its way. */
    wait(words) {
      late();
      tips?.setAttribute('hidden', '');
      if (place.hidden) {
        heading.textContent = words ? `We zoeken naar ‘${words}’` : 'We zoeken je cursussen bij elkaar';
        place.hidden = false;
        ways.hidden = true;
        next.hidden = true;
        opener.hidden = true;
      }
    },
    empty() {
      late.cancel();
      say('');
      place.hidden = true;
      ways.hidden = false;
      tips?.removeAttribute('hidden');
    },
    show(found, words, { chosen, from }) {
      late.cancel();
      place.hidden = false;
      ways.hidden = found.total > 0;
      heading.textContent = headingOf(found, words);
      notes.replaceChildren(
        ...notesOf(found, addressFor),
        ...(found.total === 0 ? [helpOf(chosen.length > 0 && addressFor(words, []), words)] : []));
      chosenPlace.replaceChildren(...chosenOf(chosen, (pairs) => addressFor(words, pairs)));
      list.replaceChildren(...found.results.map(itemOf));
      next.hidden = found.results.length >= found.total;
      opener.textContent = chosen.length > 0 ? `Filter (${chosen.length})` : 'Filter';
      done.textContent = `Toon ${countOf(found.total, 'resultaat', 'resultaten')}`;
      if (from !== null) {
        list.children[from]?.querySelector('a').focus();
      }
      say(from === null ? heading.textContent : `${found.results.length} van ${found.total} resultaten`);
    },
    filtersReady() {
      panel.hidden = !panel.querySelector('[data-facet]:not([hidden])');
      opener.hidden = panel.hidden;
    },
    fail() {
      late.cancel();
      say('');
      place.hidden = false;
      ways.hidden = false;
      panel.hidden = true;
      opener.hidden = true;
      next.hidden = true;
      heading.textContent = 'Zoeken lukt nu niet';
      notes.replaceChildren(failureOf(again));
      chosenPlace.replaceChildren();
      list.replaceChildren();
    },
  };
}

function focusOn(heading) {
  heading.focus();
  heading.scrollIntoView({ block: 'nearest' });
}
