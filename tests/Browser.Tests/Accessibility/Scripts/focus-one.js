// Brings one element to the middle of the window, with the focus or without it, and says where it is; who is patient waits until that was drawn.
async ([index, focused, patient]) => {
  const element = window.lookOrder[index];
  // The mark may lie around what the control stretches over: its label, its card.
  const card = element.closest('label, li');
  const boxes = () => [element, ...(element.labels ?? []), ...(card && card.getBoundingClientRect().height < 500 ? [card] : [])].map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0);
  if (focused) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    element.focus({ preventScroll: true, focusVisible: true });
  } else {
    element.blur();
  }
  // The first frame draws the change, the second begins when the first was handed on: a picture cannot be of the time before.
  if (patient) {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  const all = boxes();
  const box = element.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    has: document.hasFocus() && element.matches(':focus'),
    size: box.width + box.height, scrolled: scrollY, top: top ? window.look.nameOf(top) : 'nothing',
    left: Math.min(...all.map((box) => box.left)), above: Math.min(...all.map((box) => box.top)),
    right: Math.max(...all.map((box) => box.right)), bottom: Math.max(...all.map((box) => box.bottom)),
  };
}
