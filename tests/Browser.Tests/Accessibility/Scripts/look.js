// What every look at a page needs: which element it is, whether it is seen, and which colours meet there.
(() => {
  if (window.look) {
    return;
  }

  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colours = new Map();

  /** Any colour of CSS as [red, green, blue] from 0 to 255 and an alpha from 0 to 1. */
  function colour(text) {
    if (!colours.has(text)) {
      const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
      if (plain) {
        colours.set(text, [+plain[1], +plain[2], +plain[3], plain[4] === undefined ? 1 : +plain[4]]);
      } else {
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = text;
        pen.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
        colours.set(text, [red, green, blue, alpha / 255]);
      }
    }
    return colours.get(text);
  }

  const over = (top, below) => [0, 1, 2].map((part) => top[part] * top[3] + below[part] * (1 - top[3])).concat(1);

  const luminance = (rgb) => {
    const [red, green, blue] = rgb.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  /** The contrast of WCAG 2: from 1 (the same) to 21. */
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const ancestors = function* (element) {
    for (let at = element; at; at = at.parentElement) {
      yield at;
    }
  };

  /** The colour behind an element, through what is transparent; `picture` when an image lies between. */
  function behind(element) {
    const layers = [];
    let picture = false;
    for (const at of ancestors(element)) {
      const style = getComputedStyle(at);
      const [red, green, blue, alpha] = colour(style.backgroundColor);
      if (style.backgroundImage !== 'none') {
        picture = true;
      }
      if (alpha > 0) {
        layers.unshift([red, green, blue, alpha]);
      }
      if (alpha === 1) {
        break;
      }
    }
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
      && getComputedStyle(document.documentElement).colorScheme.includes('dark');
    const start = dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
    return { rgb: layers.reduce((below, top) => over(top, below), start), picture };
  }

  /** The colour that text has in the end: its own alpha and the opacity of all that holds it. */
  function ink(element, text) {
    const below = behind(element).rgb;
    const [red, green, blue, alpha] = colour(text ?? getComputedStyle(element).color);
    let opacity = alpha;
    for (const at of ancestors(element)) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return over([red, green, blue, opacity], below);
  }

  /** In the page for who listens, kept from who looks. */
  function isForListeners(element, known = new Map()) {
    if (!element) {
      return false;
    }
    if (!known.has(element)) {
      known.set(element, hides(element) || isForListeners(element.parentElement, known));
    }
    return known.get(element);
  }

  function hides(at) {
    const style = getComputedStyle(at);
    if (style.position !== 'absolute' && style.position !== 'fixed') {
      return false;
    }
    const box = at.getBoundingClientRect();
    const clipped = /rect\((0px|1px)/.test(style.clip) || /inset\((50%|100%)/.test(style.clipPath);
    return clipped || ((box.width <= 1 || box.height <= 1) && style.overflow !== 'visible')
      || box.right <= 0 || box.bottom + (style.position === 'fixed' ? 0 : scrollY) <= 0;
  }

  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });

  const isSeen = (element, known = new Map()) => {
    if (!isShown(element) || isForListeners(element, known)) {
      return false;
    }
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };

  /** A short way to find the element back. */
  function nameOf(element) {
    const parts = [];
    for (const at of ancestors(element)) {
      if (at === document.documentElement) {
        parts.unshift('html');
        break;
      }
      if (at.id) {
        parts.unshift(`#${at.id}`);
        break;
      }
      const classes = [...at.classList].slice(0, 2).map((name) => `.${name}`).join('');
      parts.unshift(at.localName + classes);
      if (parts.length === 4) {
        break;
      }
    }
    return parts.join(' > ');
  }

  /** Every piece of text that is seen, with the element that holds it. */
  function* texts(root = document.body) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const known = new Map();
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !holder || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION'].includes(holder.tagName)) {
        continue;
      }
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      if (boxes.length > 0 && isSeen(holder, known)) {
        yield { text: walker.currentNode.data.trim(), holder, boxes };
      }
    }
  }

  const fields = 'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), textarea, select';
  const targets = `a[href], area[href], button, ${fields}, input, summary, iframe, audio[controls], video[controls], [contenteditable=true], `
    + '[role=button], [role=link], [role=checkbox], [role=tab], [tabindex]';

  /** What a keyboard can reach, in the order of the page; of a group of radio buttons the one that Tab meets. */
  function reachable() {
    const groups = new Map();
    return [...document.querySelectorAll(targets)].filter((element) => {
      if (element.tabIndex < 0 || element.disabled || !isShown(element) || element.closest('[inert]')
        || element.getClientRects().length === 0) {
        return false;
      }
      if (element.localName === 'summary' && element.parentElement?.querySelector(':scope > summary') !== element) {
        return false;
      }
      if (element.type !== 'radio') {
        return true;
      }
      const group = `${element.form?.action} ${element.name}`;
      const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`);
      const first = groups.get(group) ?? chosen ?? element;
      groups.set(group, first);
      return first === element;
    });
  }

  /** The words that a listener hears for an element (the part of the name computation that these pages use). */
  function spoken(element, from = element) {
    const ids = element === from ? element.getAttribute('aria-labelledby') : null;
    if (ids) {
      return ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ').replace(/\s+/g, ' ').trim();
    }
    const label = element.getAttribute('aria-label');
    if (label?.trim()) {
      return label.trim();
    }
    if (element === from && element.labels?.length) {
      return [...element.labels].map((one) => one.textContent).join(' ').replace(/\s+/g, ' ').trim();
    }
    if (element.localName === 'img') {
      return element.getAttribute('alt') ?? '';
    }
    if (element.localName === 'svg') {
      return element.querySelector(':scope > title')?.textContent ?? '';
    }
    let words = '';
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        words += child.data;
      } else if (child.nodeType === Node.ELEMENT_NODE && child.getAttribute('aria-hidden') !== 'true'
        && (isShown(child) || child.getClientRects().length > 0)) {
        const inner = spoken(child, from);
        words += getComputedStyle(child).display === 'inline' ? inner : ` ${inner} `;
      }
    }
    const found = words.replace(/\s+/g, ' ');
    return element === from ? found.trim() || element.title || element.value || '' : found;
  }

  const found = (rule, element, text = '') => ({ rule, selector: nameOf(element), text: String(text).slice(0, 160) });

  window.look = {
    colour, contrast, behind, ink, isForListeners, isShown, isSeen, nameOf, texts, reachable, spoken, found, fields, targets, over, ancestors,
  };
})();
