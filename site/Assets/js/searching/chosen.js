// The chosen filters above the results, each a link to the same search without it.
import { made } from './made.js';

/** Gives nothing when nothing is chosen. */
export function chosenOf(chosen, addressWith) {
  if (chosen.length === 0) {
    return [];
  }
  const pairsWithout = (one) => chosen.filter((other) => other !== one).map(({ name, value }) => [name, value]);
  const links = chosen.map((one) => made('li', {},
    made('a', { href: addressWith(pairsWithout(one)) },
      made('span', { class: 'academy-visually-hidden' }, 'Zonder '), one.label, made('span', { 'aria-hidden': 'true' }, '×'))));
  const all = chosen.length > 1 ? [made('li', { class: 'academy-plain' }, made('a', { href: addressWith([]) }, 'Wis alle filters'))] : [];
  return [made('ul', { class: 'academy-links', 'aria-label': 'Gekozen filters' }, ...links, ...all)];
}
