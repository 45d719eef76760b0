// What appears under a pointer appears for a keyboard too, and nothing is told in a tooltip alone.
() => {
  const { look } = window;
  const barriers = [];
  const shows = ['display', 'visibility', 'opacity', 'content', 'clip', 'clip-path', 'max-height', 'max-block-size'];
  const rules = function* (list) {
    for (const rule of list) {
      if (rule.selectorText) {
        yield rule;
      }
      if (rule.cssRules) {
        yield* rules(rule.cssRules);
      }
    }
  };
  for (const sheet of document.styleSheets) {
    for (const rule of rules(sheet.cssRules)) {
      if (rule.selectorText.includes(':hover') && shows.some((property) => rule.style.getPropertyValue(property))
        && !/:focus/.test(rule.selectorText) && document.querySelector(rule.selectorText.replace(/:hover|::?(before|after)/g, '') || '*')) {
        barriers.push({ rule: 'hover-only', selector: rule.selectorText, text: rule.style.cssText.slice(0, 120) });
      }
    }
  }
  for (const element of document.querySelectorAll('[title]:not(iframe, abbr, svg, link, style)')) {
    if (element.title.trim() && !element.textContent.includes(element.title)) {
      barriers.push(look.found('tooltip-only', element, element.title));
    }
  }
  return barriers;
}
