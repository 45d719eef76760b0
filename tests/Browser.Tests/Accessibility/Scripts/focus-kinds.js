// The reachable elements, with how they look with the focus and without: those that look the same are of one kind.
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
  const clips = (element) => [...look.ancestors(element)].some((at) => at !== document.body && at !== document.documentElement
    && getComputedStyle(at).overflow !== 'visible');
  const kinds = list.map((element) => {
    const plain = looks(element);
    element.focus({ preventScroll: true, focusVisible: true });
    return {
      kind: [element.localName, element.type ?? '', plain, looks(element), look.behind(element.parentElement).rgb.join(), clips(element)].join('|'),
      name: look.nameOf(element),
    };
  });
  document.activeElement?.blur();
  return kinds;
}
