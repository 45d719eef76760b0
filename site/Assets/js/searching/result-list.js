// What was found, in words: a heading with the number, the results, and what to do when there are none.
import { countOf, made, marked } from './made.js';

/** "12 resultaten voor ‘brief’". */
export function headingOf({ total, atLeast }, words) {
  if (!words) {
    return total === 0 ? 'Geen cursus past bij al je keuzes' : countOf(total, 'cursus', 'cursussen');
  }
  if (total === 0) {
    return `Niets gevonden voor ‘${words}’`;
  }
  return `${atLeast ? 'Minstens ' : ''}${countOf(total, 'resultaat', 'resultaten')} voor ‘${words}’`;
}

export const itemOf = (result) => made('li', { class: 'academy-result' },
  made('h3', {}, made('a', { href: result.url }, ...kindOf(result), ...marked(result.title))),
  made('p', { class: 'academy-meta' }, result.facts),
  ...(result.text.length > 0 ? [made('p', {}, ...marked(result.text))] : []));

// A line may be called what a course is called; who hears only the links must know which is which.
const kindOf = ({ kind }) => (kind === 'line' ? [made('span', { class: 'academy-visually-hidden' }, 'Leerlijn: ')] : []);

/** Lines that stand between the heading and the results. */
export function notesOf(found, addressOf) {
  const notes = [];
  if (found.didYouMean) {
    notes.push(made('p', { class: 'academy-did-you-mean' },
      'Bedoelde je ', made('a', { href: addressOf(found.didYouMean) }, found.didYouMean), '?'));
  } else if (found.total > 0 && found.unknown.length > 0) {
    notes.push(made('p', {}, `Nergens gevonden: ${found.unknown.map((word) => `‘${word}’`).join(', ')}.`));
  }
  if (found.full === null) {
    notes.push(made('p', {}, 'We kunnen nu niet zien welke cursussen vol zijn. Die staan er dus nog tussen.'));
  } else if (found.full?.size > 0) {
    notes.push(made('p', {}, 'Cursussen die vol zijn, staan er niet tussen. Voor sommige is er een wachtlijst: die vind je zonder deze keuze.'));
  }
  return notes;
}

/** What helps when nothing was found; without the filters there may be more. */
export const helpOf = (withoutFilters, words) => made('ul', {},
  ...(withoutFilters
    ? [made('li', {}, made('a', { href: withoutFilters }, words ? 'Zoek zonder filters' : 'Begin opnieuw, zonder keuzes'), '.')]
    : []),
  ...(words ? wordsHelp() : []),
  made('li', {}, 'Kies hieronder een thema, of ', made('a', { href: '/cursussen/' }, 'bekijk alle cursussen'), '.'));

const wordsHelp = () => [
  made('li', {}, 'Kijk of er een tikfout in staat, of gebruik minder woorden.'),
  made('li', {}, 'Probeer een ander woord voor hetzelfde, bijvoorbeeld ‘privacy’ in plaats van ‘AVG’.'),
];

/** Says that the search itself is out of reach, and how to go on. */
export function failureOf(again) {
  const button = made('button', { type: 'button', class: 'utrecht-button utrecht-button--secondary-action' },
    'Probeer het opnieuw');
  button.addEventListener('click', again);
  return made('div', { class: 'utrecht-alert utrecht-alert--warning', role: 'alert' },
    made('p', {},
      navigator.onLine ? 'We konden niet opzoeken wat je zoekt. ' : 'Je bent offline. Zoeken kan weer als je verbinding hebt. ',
      'Probeer het over een minuut opnieuw, of ', made('a', { href: '/cursussen/' }, 'bekijk alle cursussen'), '.'),
    button);
}
