// Which of the expected elements has the focus now: its place in the list, -1 for another, -2 for none.
() => {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) {
    return { index: -2, name: 'none' };
  }
  return { index: window.lookOrder.indexOf(at), name: window.look.nameOf(at) };
}
