// The reachable elements, with what decides how their focus looks: those of one kind look the same.
() => {
  const { look } = window;
  const list = look.reachable();
  window.lookOrder = list;
  return list.map((element) => {
    const place = element.closest('header, footer, nav, aside, main, [class]');
    const parts = [element.localName, element.className, element.type ?? '', place?.className ?? '', element.parentElement?.className ?? '',
      element.closest('body > *')?.localName ?? '', look.behind(element).rgb.join()];
    return { kind: parts.join('|'), name: look.nameOf(element) };
  });
}
