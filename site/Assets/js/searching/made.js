// Elements, made of words alone: nothing that is found is ever read as HTML.

/** Makes an element; an attribute of false or null is left out, one of true is empty. */
export function made(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

/** The parts of a text, with the words that were looked for marked. */
export function marked(parts) {
  return parts.map((part) => (Array.isArray(part) ? made('mark', {}, part[0]) : part));
}

/** "1 resultaat", "12 resultaten". */
export function countOf(count, one, more) {
  return `${count} ${count === 1 ? one : more}`;
}
