// Each thing that gets the focus is then in sight: nothing that stays on the screen lies over it (2.4.11).
() => {
  const { look } = window;
  const barriers = [];
  for (const element of look.reachable()) {
    element.focus();
    if (document.activeElement !== element) {
      continue;
    }
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const inside = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]
      .map(([across, down]) => [box.left + box.width * across, box.top + box.height * down])
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const covered = inside.filter(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && !element.contains(top) && !top.contains(element) && ![...(element.labels ?? [])].some((label) => label.contains(top))
        && [...look.ancestors(top)].some((at) => ['fixed', 'sticky', 'absolute'].includes(getComputedStyle(at).position) && !at.contains(element));
    });
    if (inside.length === 0 || covered.length > inside.length / 2) {
      barriers.push(look.found(inside.length === 0 ? 'out-of-sight' : 'covered', element, element.textContent.trim()));
    }
  }
  document.activeElement?.blur();
  scrollTo(0, 0);
  return barriers;
}
