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
      // A label is part of the target of its field; a link that runs over two lines is two boxes.
      const boxes = [element, ...(element.labels ?? [])].flatMap((one) => [...one.getClientRects()]).filter((box) => box.width > 0);
      const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
      const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
      return { element, boxes, width, height, small: width < 23.9 || height < 23.9 };
    });
  const middle = (box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const distance = ([x, y], box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  // The circle of a small target meets no other target, and no circle of another small one.
  const meets = (small, other) => small.boxes.some((mine) => other.boxes.some((box) => {
    const [x, y] = middle(mine);
    const [otherX, otherY] = middle(box);
    return distance([x, y], box) < 11.5 || (other.small && Math.hypot(x - otherX, y - otherY) < 23.5);
  }));
  const barriers = [];
  for (const target of all.filter((one) => one.small && !inSentence(one.element))) {
    const other = all.find((one) => one !== target && !one.element.contains(target.element) && !target.element.contains(one.element) && meets(target, one));
    if (other) {
      barriers.push(look.found('small-target', target.element, `${target.width.toFixed(0)} by ${target.height.toFixed(0)}, close to ${look.nameOf(other.element)} '${other.element.textContent.trim()}'`));
    }
  }
  return barriers;
}
