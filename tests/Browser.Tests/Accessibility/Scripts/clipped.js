// No text is cut off by the box that holds it, and no text lies over other text.
() => {
  const { look } = window;
  const barriers = new Map();
  const add = (rule, element, text) => barriers.set(`${rule} ${look.nameOf(element)}`, look.found(rule, element, text));
  const pieces = [];
  const cuts = new Map();
  const cutsOf = (at) => {
    if (!cuts.has(at)) {
      const style = getComputedStyle(at);
      const cutting = (overflow) => style.display !== 'inline' && ['hidden', 'clip'].includes(overflow);
      cuts.set(at, [cutting(style.overflowX), cutting(style.overflowY)]);
    }
    return cuts.get(at);
  };
  for (const { holder, boxes, text } of look.texts()) {
    for (const at of look.ancestors(holder)) {
      if (at === document.body || at === document.documentElement) {
        break;
      }
      const [cutsX, cutsY] = cutsOf(at);
      if (!cutsX && !cutsY) {
        continue;
      }
      const box = at.getBoundingClientRect();
      if (boxes.some((piece) => (cutsX && (piece.right > box.right + 2 || piece.left < box.left - 2))
        || (cutsY && (piece.bottom > box.bottom + piece.height * 0.3 || piece.top < box.top - piece.height * 0.3)))) {
        add('cut-off', at, text);
      }
    }
    for (const box of boxes) {
      pieces.push({ holder, box, text });
    }
  }
  // Text over text: pieces of different elements, neither in the other, that share a good part of their surface.
  pieces.sort((one, other) => one.box.top - other.box.top);
  for (let first = 0; first < pieces.length; first++) {
    for (let second = first + 1; second < pieces.length && pieces[second].box.top < pieces[first].box.bottom; second++) {
      const [one, other] = [pieces[first], pieces[second]];
      if (one.holder === other.holder || one.holder.contains(other.holder) || other.holder.contains(one.holder)) {
        continue;
      }
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const least = Math.min(one.box.height, other.box.height);
      if (width > 4 && height > least * 0.45) {
        add('overlap', other.holder, `${other.text} over ${one.text}`);
      }
    }
  }
  return [...barriers.values()];
}
