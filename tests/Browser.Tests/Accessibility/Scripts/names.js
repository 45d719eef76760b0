// Every link and button is named; the name says where it leads or what it does, also when heard on its own.
() => {
  const { look } = window;
  const barriers = [];
  const report = (rule, element, text) => barriers.push(look.found(rule, element, text));
  const empty = /^(klik( hier)?|hier|lees( (meer|verder))?|meer|meer (info|informatie|lezen)|verder|link|deze (link|pagina)|download|ga|ok|button|knop|icoon|afbeelding)$/i;
  const fold = (text) => text.replace(/[\s\u00A0]+/g, ' ').replace(/[^\p{L}\p{N} ]/gu, '').trim().toLowerCase();
  const seenText = (element) => {
    let words = '';
    for (const { holder, text } of look.texts(element)) {
      words += holder.closest('[aria-hidden=true]') ? '' : ` ${text}`;
    }
    return fold(words);
  };
  const targets = new Map();
  for (const element of document.querySelectorAll('a, button, summary, [role=button], [role=link], input[type=submit], input[type=button]')) {
    if (!look.isShown(element)) {
      continue;
    }
    const name = look.spoken(element);
    if (element.localName === 'a' && !element.hasAttribute('href')) {
      report('link-without-target', element, name);
    }
    if (!fold(name)) {
      report('no-name', element, element.outerHTML);
      continue;
    }
    if (empty.test(fold(name))) {
      report('empty-words', element, name);
    }
    const words = seenText(element);
    if (words && !fold(name).includes(words)) {
      report('label-not-in-name', element, `seen '${words}', heard '${name}'`);
    }
    if (element.localName === 'a' && element.closest('main')) {
      // The same words for two places under one heading: nothing tells which is which.
      const there = element.getAttribute('href');
      const part = element.closest('section, aside, nav, main').querySelector('h1, h2, h3')?.textContent ?? '';
      const key = `${part} ${fold(name)}`;
      const known = targets.get(key);
      if (known !== undefined && known !== there) {
        report('same-name', element, `${name}: ${known} and ${there}`);
      }
      targets.set(key, there);
    }
  }
  return barriers;
}
