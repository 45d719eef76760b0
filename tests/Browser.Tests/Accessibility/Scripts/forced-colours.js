// With the visitor's own colours: a control has an edge, and nothing is told by a background alone.
() => {
  const { look } = window;
  const barriers = [];
  const edge = (style) => ['Top', 'Right', 'Bottom', 'Left'].some((side) =>
    parseFloat(style[`border${side}Width`]) > 0 && !['none', 'hidden'].includes(style[`border${side}Style`])
    && look.colour(style[`border${side}Color`])[3] > 0);
  const outlined = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  for (const control of document.querySelectorAll('button, .utrecht-button, input:not([type=hidden], [type=radio], [type=checkbox], [type=range]), textarea, select')) {
    if (!look.isSeen(control)) {
      continue;
    }
    const style = getComputedStyle(control);
    if (!edge(style) && !outlined(style) && style.appearance !== 'auto') {
      barriers.push(look.found('no-edge', control, control.textContent));
    }
  }
  for (const element of document.querySelectorAll('body *')) {
    if (element.childNodes.length > 0 || !look.isSeen(element) || element.closest('svg') || element.matches('img, input, textarea, select, button, br, hr, iframe, video, canvas, progress, meter, th, td')) {
      continue;
    }
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // An empty box with a size is there to be seen: a bar, a dot. Its background is gone now.
    if (box.width > 2 && box.height > 2 && !edge(style) && !outlined(style) && style.forcedColorAdjust !== 'none' && style.backgroundImage === 'none') {
      barriers.push(look.found('background-only', element));
    }
  }
  for (const { holder, text } of look.texts()) {
    if (look.contrast(look.ink(holder), look.behind(holder).rgb) < 3) {
      barriers.push(look.found('unreadable', holder, text));
    }
  }
  return barriers;
}
