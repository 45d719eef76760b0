// What is looked for stands in the address: the words in "q", each chosen filter under its own name.

const most = 100;

/** What the address asks: the words, and the filters as [name, value]. */
export function asked() {
  const query = new URLSearchParams(location.search);
  const words = (query.get('q') ?? '').trim().slice(0, most);
  query.delete('q');
  return { words, filters: [...query] };
}

/** The address of a search. */
export function addressOf(words, filters) {
  const query = new URLSearchParams([...(words ? [['q', words]] : []), ...filters]);
  return query.size > 0 ? `${location.pathname}?${query}` : location.pathname;
}

/** How many results were shown here before somebody went away and came back. */
export const shownBefore = () => history.state?.shown;

/** Remembers it with this address, and how far down the page that was. */
export const rememberPlace = (shown) => history.replaceState({ shown, top: scrollY }, '');

/** Results come after the page, so the browser cannot find the place by itself. */
export const returnToPlace = () => history.state?.top && scrollTo(0, history.state.top);

/**
 * Puts a search in the address. What was typed on the way to it is no place to come back to; what was searched for before
 * it is.
 */
export function goTo(address, { comeBack }) {
  if (address !== location.pathname + location.search) {
    history[comeBack ? 'pushState' : 'replaceState']({}, '', address);
  }
}
