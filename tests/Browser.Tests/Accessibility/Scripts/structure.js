// The skeleton that a listener travels by: language, title, headings, landmarks, and a window that may be zoomed.
() => {
  const { look } = window;
  const barriers = [];
  const report = (rule, element, text) => barriers.push(look.found(rule, element, text));
  const root = document.documentElement;
  if (root.lang !== 'nl') {
    report('page-language', root, root.lang);
  }
  for (const part of document.querySelectorAll('body [lang]')) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(part.lang)) {
      report('part-language', part, part.lang);
    }
  }
  if (!document.title.trim()) {
    report('page-title', root, 'empty');
  }
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(look.isShown);
  const level = (heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
  const first = headings.filter((heading) => level(heading) === 1);
  if (first.length !== 1) {
    report('one-h1', first[1] ?? root, `${first.length} headings of level 1`);
  }
  headings.forEach((heading, index) => {
    if (!look.spoken(heading)) {
      report('empty-heading', heading);
    }
    if (level(heading) > (index === 0 ? 1 : level(headings[index - 1]) + 1)) {
      report('skipped-heading', heading, heading.textContent);
    }
  });
  if (first[0] && !first[0].closest('main')) {
    report('h1-in-main', first[0]);
  }
  const landmark = (selector) => [...document.querySelectorAll(selector)].filter(look.isShown);
  for (const [rule, selector] of [
    ['one-main', 'main, [role=main]'],
    ['one-banner', 'body > header, [role=banner]'],
    ['one-contentinfo', 'body > footer, [role=contentinfo]'],
  ]) {
    const all = landmark(selector);
    if (all.length !== 1) {
      report(rule, all[1] ?? root, `${all.length} of ${selector}`);
    }
  }
  const labels = new Set();
  const navs = landmark('nav, [role=navigation]');
  for (const nav of navs) {
    const label = nav.getAttribute('aria-label') ?? document.getElementById(nav.getAttribute('aria-labelledby'))?.textContent ?? '';
    if ((navs.length > 1 && !label.trim()) || labels.has(label)) {
      report('nav-name', nav, label);
    }
    labels.add(label);
  }
  const skip = document.querySelector('a[href^="#"]');
  if (!skip || !document.querySelector('main')?.matches(`:is(${skip.getAttribute('href')}), :has(${skip.getAttribute('href')})`)) {
    report('skip-link', skip ?? root, 'the first link does not lead to main');
  }
  const viewport = document.querySelector('meta[name=viewport]')?.content ?? '';
  if (/user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*[0-4](\.|\b)/.test(viewport) || !viewport.includes('width=device-width')) {
    report('zoom-forbidden', root, viewport);
  }
  if (document.querySelector('meta[http-equiv=refresh i]')) {
    report('refresh', root);
  }
  const ids = new Map();
  for (const element of document.querySelectorAll('[id]')) {
    ids.set(element.id, (ids.get(element.id) ?? 0) + 1);
    if (ids.get(element.id) === 2) {
      report('duplicate-id', element, element.id);
    }
  }
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers']) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      for (const id of element.getAttribute(attribute).split(/\s+/).filter(Boolean)) {
        if (!ids.has(id)) {
          report('dangling-reference', element, `${attribute}=${id}`);
        }
      }
    }
  }
  return barriers;
}
