// What Tab ought to meet, in the order of the page, and whether that order is the one that the eye follows.
() => {
  const { look } = window;
  const barriers = [];
  const list = look.reachable();
  window.lookOrder = list;
  window.lookMet = [];
  if (!window.lookWatches) {
    window.lookWatches = true;
    document.addEventListener('focusin', (event) => window.lookMet.push(event.target), true);
  }
  // The next Tab starts at the top again.
  const root = document.documentElement;
  root.tabIndex = -1;
  root.focus();
  root.removeAttribute('tabindex');
  window.lookMet.length = 0;
  scrollTo(0, 0);
  for (const element of document.querySelectorAll('[tabindex]')) {
    if (element.tabIndex > 0) {
      barriers.push(look.found('positive-tabindex', element, element.tabIndex));
    }
  }
  const pinned = (element) => [...look.ancestors(element)].some((at) => ['fixed', 'sticky'].includes(getComputedStyle(at).position));
  for (let index = 1; index < list.length; index++) {
    const [before, here] = [list[index - 1], list[index]];
    if (!look.isSeen(before) || !look.isSeen(here) || pinned(before) !== pinned(here)) {
      continue;
    }
    const one = before.getClientRects()[0];
    const other = here.getClientRects()[0];
    const sameColumn = other.left < one.right && one.left < other.right;
    const sameLine = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 2;
    if ((other.bottom <= one.top && sameColumn) || (sameLine && other.right <= one.left)) {
      barriers.push(look.found('order-for-the-eye', here, `stands before ${look.nameOf(before)}`));
    }
  }
  return { barriers, names: list.map(look.nameOf) };
}
