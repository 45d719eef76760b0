// Nobody scrolls sideways to read: the page is as wide as its window, and what moves inside itself is a table or code.
() => {
  const { look } = window;
  const barriers = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    const widest = [...document.querySelectorAll('body *')].filter((element) => look.isSeen(element) && element.getBoundingClientRect().right > width + 0.5);
    barriers.push(look.found('sideways', widest.at(-1) ?? document.body, `${document.documentElement.scrollWidth} wide in ${width}`));
  }
  for (const element of document.querySelectorAll('body *')) {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (scrolls && !element.closest('table, pre, [role=region]') && look.isSeen(element)) {
      barriers.push(look.found('sideways-inside', element, `${element.scrollWidth} wide in ${element.clientWidth}`));
    }
  }
  for (const { holder, boxes, text } of look.texts()) {
    const cut = boxes.some((box) => box.left < -1 || box.right > width + 1);
    if (cut && !holder.closest('table, pre') && document.documentElement.scrollWidth <= width) {
      barriers.push(look.found('cut-off', holder, text));
    }
  }
  return barriers;
}
