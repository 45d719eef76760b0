// What is not text has words beside it; what is text is in the page and not in a style sheet or a picture of a list.
() => {
  const { look } = window;
  const barriers = [];
  const report = (rule, element, text) => barriers.push(look.found(rule, element, text));
  for (const image of document.querySelectorAll('img, input[type=image], area')) {
    const alt = image.getAttribute('alt');
    if (alt === null) {
      report('no-alt', image, image.src);
    } else if (/\.(png|jpe?g|webp|avif|svg|gif)$/i.test(alt.trim()) || /^(foto|afbeelding|plaatje|image|img|logo)( van)?$/i.test(alt.trim())) {
      report('alt-says-nothing', image, alt);
    }
  }
  for (const drawing of document.querySelectorAll('svg')) {
    const hidden = drawing.closest('[aria-hidden=true]') !== null;
    const named = drawing.getAttribute('role') === 'img' && (drawing.getAttribute('aria-label') ?? drawing.getAttribute('aria-labelledby') ?? drawing.querySelector('title'));
    if (!hidden && !named) {
      report('unnamed-drawing', drawing);
    }
  }
  for (const frame of document.querySelectorAll('iframe')) {
    if (!frame.title.trim()) {
      report('frame-title', frame, frame.src);
    }
  }
  for (const media of document.querySelectorAll('video')) {
    if (!media.querySelector('track[kind=captions], track[kind=subtitles]')) {
      report('no-captions', media);
    }
    if (media.autoplay && !media.controls) {
      report('plays-by-itself', media);
    }
  }
  for (const element of document.querySelectorAll('body, body *')) {
    for (const part of ['::before', '::after']) {
      const content = getComputedStyle(element, part).content;
      // `content: "x" / "spoken"` and one sign (a bullet, a slash) are no words.
      if (/"[^"]*\p{L}{2,}[^"]*"/u.test(content) && !content.includes('" / "')) {
        report('text-in-style', element, content);
      }
    }
  }
  for (const table of document.querySelectorAll('table:not([role=presentation])')) {
    const cells = table.querySelectorAll('td');
    if (cells.length > 0 && table.querySelectorAll('th').length === 0) {
      report('table-without-headers', table);
    }
    for (const header of table.querySelectorAll('th')) {
      if (!header.textContent.trim()) {
        report('empty-header', header);
      }
    }
  }
  for (const list of document.querySelectorAll('ul, ol')) {
    const stray = [...list.children].find((child) => !['LI', 'SCRIPT', 'TEMPLATE'].includes(child.tagName));
    if (stray) {
      report('list-markup', stray);
    }
  }
  for (const item of document.querySelectorAll('li')) {
    if (!item.parentElement?.matches('ul, ol, menu')) {
      report('list-markup', item);
    }
  }
  for (const paragraph of document.querySelectorAll('p, div')) {
    const lines = [...paragraph.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && /^\s*([•‣◦*–-]|\d+[.)])\s+\S/.test(node.data));
    if (lines.length >= 2) {
      report('list-of-signs', paragraph, lines[0].data.trim());
    }
  }
  return barriers;
}
