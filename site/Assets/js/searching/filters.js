// The filters beside the results. Their names and labels stand in the page; the numbers come with the answer.
import { made } from './made.js';

const atFirst = 5;

/** Gives the hand on the form with the filters. */
export function filtersIn(form) {
  const facets = [...form.querySelectorAll('[data-facet]')].map(facetIn);
  const boxes = facets.flatMap((facet) => facet.boxes);

  return {
    /** As they stand in the address: [name, value]. */
    get pairs() { return boxes.filter((box) => box.checked).map((box) => [box.name, box.value]); },
    /** As the engine asks for them: { theme: ['heldere-taal'] }. */
    get only() {
      const chosen = facets.map((facet) => [facet.name, facet.boxes.filter((box) => box.checked).map((box) => box.value)]);
      return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
    },
    /** The chosen ones with their words. */
    get chosen() { return boxes.filter((box) => box.checked).map((box) => ({ name: box.name, value: box.value, label: labelOf(box) })); },
    choose(pairs) {
      const wanted = new Set(pairs.map(([name, value]) => `${name}=${value}`));
      boxes.forEach((box) => { box.checked = wanted.has(`${box.name}=${box.value}`); });
    },
    /** Shows how many results each value has; anew puts the ones with the most first. */
    count(counts, total, anew) {
      facets.forEach((facet) => facet.count(counts[facet.name] ?? {}, total, anew));
    },
  };
}

function facetIn(details) {
  const list = details.querySelector('ul');
  const boxes = [...list.querySelectorAll('input')];
  const more = made('button', { type: 'button', class: 'academy-more-values', hidden: true });
  let all = false;
  list.after(more);

  const fold = () => {
    const items = [...list.children].filter((item) => !item.hasAttribute('data-none'));
    const foldable = items.filter((item, index) => index >= atFirst && !item.querySelector('input').checked);
    items.forEach((item) => { item.hidden = !all && foldable.includes(item); });
    more.hidden = foldable.length === 0;
    more.textContent = all ? 'Toon minder' : `Toon alle ${items.length}`;
    more.setAttribute('aria-expanded', all);
  };
  more.addEventListener('click', () => {
    all = !all;
    fold();
  });

  return {
    name: details.dataset.facet,
    boxes,
    count(counts, total, anew) {
      const of = (box) => counts[box.value] ?? 0;
      for (const box of boxes) {
        box.closest('li').querySelector('[data-count]').textContent = of(box);
        const none = of(box) === 0 && !box.checked;
        box.closest('li').toggleAttribute('data-none', none);
        box.closest('li').hidden = none;
      }
      if (anew) {
        list.append(...[...boxes].sort((one, other) => of(other) - of(one)).map((box) => box.closest('li')));
      }
      // A value that all results have narrows nothing.
      details.hidden = !boxes.some((box) => box.checked || (of(box) > 0 && of(box) < total));
      fold();
    },
  };
}

const labelOf = (box) => box.closest('label').querySelector('[data-label]').textContent;
