// The reachable elements, with how they look with the focus and without: those that look the same are of one kind.
// Of elements with the same classes, up to the top of the page, one speaks for all.
() => {
  const { look } = window;
  const list = look.reachable();
  window.lookOrder = list;
  const properties = ['outline', 'outlineOffset', 'boxShadow', 'backgroundColor', 'border', 'color', 'textDecoration', 'overflow', 'clipPath'];
  const paint = (element, part) => {
    const style = getComputedStyle(element, part);
    return properties.map((property) => style[property]).join();
  };
  const looks = (element) => [
    paint(element), paint(element, '::before'), paint(element, '::after'),
    ...[element.closest('label, li'), ...(element.labels ?? [])].filter(Boolean).map((around) => paint(around)),
  ].join('|');
  const classes = (element) => [...look.ancestors(element)].map((at) => `${at.localName}.${at.className}`).join(' ');
  const clips = (element) => [...look.ancestors(element)].some((at) => at !== document.body && at !== document.documentElement
    && getComputedStyle(at).overflow !== 'visible');
  const seen = new Set();
  const kinds = [];
  list.forEach((element, index) => {
    const place = `${classes(element)} ${element.type ?? ''}`;
    if (seen.has(place)) {
      return;
    }
    seen.add(place);
    const plain = looks(element);
    element.focus({ preventScroll: true, focusVisible: true });
    kinds.push({
      index,
      kind: [element.localName, element.type ?? '', plain, looks(element), look.behind(element.parentElement).rgb.join(), clips(element)].join('|'),
      name: look.nameOf(element),
    });
  });
  document.activeElement?.blur();
  return kinds;
}
