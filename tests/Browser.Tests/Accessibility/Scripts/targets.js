// A finger finds it: 24 by 24, or so much room around it that no other target is within its circle (2.5.8).
() => {
  const { look } = window;
  const inSentence = (element) => {
    const style = getComputedStyle(element);
    const block = element.parentElement;
    return style.display === 'inline' && [...block.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.data));
  };
  const all = [...document.querySelectorAll(look.targets)].filter((element) => element.tabIndex >= 0 && look.isSeen(element))
    .map((element) => {
      // A label is part of the target of its field.
      const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return { element, left, top, right, bottom, small: right - left < 23.9 || bottom - top < 23.9 };
    });
  const gap = (small, other) => {
    const x = (small.left + small.right) / 2;
    const y = (small.top + small.bottom) / 2;
    return other.small
      ? Math.hypot(x - (other.left + other.right) / 2, y - (other.top + other.bottom) / 2) - 12
      : Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom));
  };
  return all.filter((target) => target.small && !inSentence(target.element)
    && all.some((other) => other !== target && !other.element.contains(target.element) && !target.element.contains(other.element) && gap(target, other) < 12))
    .map((target) => look.found('small-target', target.element, `${(target.right - target.left).toFixed(0)} by ${(target.bottom - target.top).toFixed(0)}`));
}
