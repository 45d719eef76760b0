// A link inside a sentence is known by more than its colour (1.4.1).
() => {
  const { look } = window;
  const own = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2,}.*\p{L}{2,}/u.test(node.data));
  return [...document.querySelectorAll(':is(p, li, dd, td, blockquote, figcaption) a[href]')].filter((link) => {
    const style = getComputedStyle(link);
    const block = link.closest('p, li, dd, td, blockquote, figcaption');
    if (!look.isSeen(link) || style.display !== 'inline' || !own(block)) {
      return false;
    }
    const around = getComputedStyle(block);
    return !style.textDecorationLine.includes('underline') && parseFloat(style.borderBottomWidth) === 0
      && style.fontStyle === around.fontStyle && !(look.behind(link).rgb.join() !== look.behind(block).rgb.join());
  }).map((link) => look.found('colour-only', link, link.textContent));
}
