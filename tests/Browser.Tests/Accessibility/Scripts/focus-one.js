// Brings one element to the middle of the window, with the focus or without it, and says where it is.
([index, focused]) => {
  const element = window.lookOrder[index];
  const boxes = () => [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0);
  if (focused) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    element.focus({ preventScroll: true, focusVisible: true });
  } else {
    element.blur();
  }
  const all = boxes();
  return {
    left: Math.min(...all.map((box) => box.left)), top: Math.min(...all.map((box) => box.top)),
    right: Math.max(...all.map((box) => box.right)), bottom: Math.max(...all.map((box) => box.bottom)),
  };
}
