// Five questions: says while somebody answers how many courses are left, and leaves out of the address what does not matter.
import { countOf } from './made.js';
import { open } from './opened.js';

const form = document.querySelector('[data-finder]');
const said = form.querySelector('[data-finder-count]');
let turn = 0;

/** The answers that matter: as the search asks for them, by the facet's name. */
function answers() {
  const only = {};
  for (const set of form.querySelectorAll('[data-facet]')) {
    const value = set.querySelector('input:checked')?.value;
    if (value) {
      only[set.dataset.facet] = [value];
    }
  }
  return only;
}

async function count() {
  turn += 1;
  const mine = turn;
  try {
    const { total } = await (await open()).find('', { only: answers(), limit: 0 });
    if (mine === turn) {
      said.textContent = total === 0
        ? 'Geen cursus past bij al je antwoorden. Maak een antwoord ruimer.'
        : `${countOf(total, 'cursus past', 'cursussen passen')} bij je antwoorden.`;
    }
  } catch {
    // Without the number the button still leads to the list.
    said.textContent = '';
  }
}

form.addEventListener('change', count);
form.addEventListener('submit', () => {
  for (const input of form.querySelectorAll('input[value=""]')) {
    input.disabled = true;
  }
});
// Who comes back finds the answers as they were.
addEventListener('pageshow', () => {
  form.querySelectorAll('input').forEach((input) => { input.disabled = false; });
});
