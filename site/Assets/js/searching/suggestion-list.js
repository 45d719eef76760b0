// The list under a search box: what it holds, which of it is chosen, whether it is open.
import { made, marked } from './made.js';

/** Makes the list of one search box. */
export function suggestionList(field) {
  const id = `${field.id}-suggesties`;
  const list = made('ul', { id, class: 'academy-suggestions', role: 'listbox', 'aria-label': 'Suggesties', hidden: true });
  let chosen = -1;

  // The focus stays in the field: an option is pressed without taking it.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  const mark = (index) => {
    list.children[chosen]?.setAttribute('aria-selected', 'false');
    chosen = index;
    const option = list.children[chosen];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', option.id);
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  };

  const show = (open) => {
    mark(-1);
    list.hidden = !open;
    field.setAttribute('aria-expanded', open);
  };

  return {
    element: list,
    get isOpen() { return !list.hidden; },
    get chosen() { return list.children[chosen]; },
    close: () => show(false),
    forget: () => mark(-1),
    /** Goes where an option leads; closed, so that who comes back finds the page as it was. */
    go(option) {
      if (option) {
        show(false);
        location.assign(option.dataset.to);
      }
    },
    open() {
      if (list.children.length > 0) {
        show(true);
      }
    },
    fill(results, everything) {
      list.replaceChildren(
        ...results.map((result, index) => optionOf(`${id}-${index}`, result.url, titleOf(result), factsOf(result))),
        ...(results.length > 0 ? [optionOf(`${id}-alles`, everything.url, everything.text)] : []));
      show(results.length > 0);
    },
    /** One further or back; past an end the field itself is next. */
    step(by) {
      const places = list.children.length + 1;
      mark(((chosen + 1 + by + places) % places) - 1);
    },
  };
}

const titleOf = (result) => made('span', { class: 'academy-suggestion-title' }, ...marked(result.title));

const factsOf = (result) => made('span', { class: 'academy-meta' }, result.facts);

const optionOf = (id, to, ...children) => {
  const option = made('li', { id, role: 'option', 'aria-selected': 'false' }, ...children);
  option.dataset.to = to;
  return option;
};
