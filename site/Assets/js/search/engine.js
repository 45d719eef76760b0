// The search itself, loaded when somebody goes to a search box.

/** Opens the search of this edition; fetchText gives the text of an address. */
export function openSearch() {
  return Promise.reject(new Error('The search is not there yet.'));
}
