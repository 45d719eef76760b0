// What answers a click answers a keyboard: it is a link, a button or a field, or it has a role and a place in the tab order.
() => {
  const { look } = window;
  const native = 'a[href], button, input, select, textarea, summary, label, option, details, form, [contenteditable=true]';
  const barriers = [];
  for (const element of document.querySelectorAll('body *')) {
    if (element.matches(native) || element.closest(native) || !look.isSeen(element)) {
      continue;
    }
    const listens = window.lookListeners?.has(element) || element.hasAttribute('onclick');
    const points = getComputedStyle(element).cursor === 'pointer' && element.getAttribute('aria-hidden') !== 'true';
    const reachable = element.tabIndex >= 0 && element.hasAttribute('role');
    if ((listens || points) && !reachable && !(listens && element.querySelector(native))) {
      barriers.push(look.found('not-for-keyboards', element, element.textContent.trim()));
    }
  }
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    if (element.tabIndex < 0 && !element.disabled && look.isSeen(element) && element.type !== 'hidden') {
      barriers.push(look.found('left-out-of-tab-order', element, element.textContent.trim()));
    }
  }
  return barriers;
}
