// Text against what lies behind it: 4.5 to 1, or 3 to 1 for large text. The same colour is worse than low contrast: nobody reads it.
() => {
  const { look } = window;
  const barriers = new Map();
  const judge = (holder, paint, text) => {
    const style = getComputedStyle(holder);
    const size = parseFloat(style.fontSize);
    const enough = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const { rgb, picture } = look.behind(holder);
    const ratio = look.contrast(look.ink(holder, paint), rgb);
    const rule = picture ? 'text-over-picture' : ratio < 1.1 ? 'same-colour' : 'low-contrast';
    if (picture || ratio < enough) {
      barriers.set(`${rule} ${look.nameOf(holder)}`, look.found(rule, holder, `${ratio.toFixed(2)}: ${text}`));
    }
  };
  const isOff = (element) => element.closest(':disabled, [aria-disabled=true]') !== null;
  for (const { text, holder } of look.texts()) {
    if (!isOff(holder)) {
      judge(holder, null, text);
    }
  }
  for (const field of document.querySelectorAll(look.fields)) {
    if (!look.isSeen(field) || isOff(field)) {
      continue;
    }
    if (field.value && !['radio', 'checkbox', 'range', 'color', 'file'].includes(field.type)) {
      judge(field, null, field.value);
    }
    if (field.placeholder) {
      judge(field, getComputedStyle(field, '::placeholder').color, field.placeholder);
    }
    // What tells where to type: the line around a field, or its surface, 3 to 1 to what lies around it (1.4.11).
    if (!['radio', 'checkbox', 'range', 'color', 'file'].includes(field.type)) {
      const around = look.behind(field.parentElement).rgb;
      const style = getComputedStyle(field);
      const sides = ['Top', 'Right', 'Bottom', 'Left'].filter((side) => parseFloat(style[`border${side}Width`]) > 0);
      const line = Math.max(1, ...sides.map((side) => look.contrast(look.over(look.colour(style[`border${side}Color`]), around), around)));
      if (Math.max(line, look.contrast(look.behind(field).rgb, around)) < 3) {
        barriers.set(`field ${look.nameOf(field)}`, look.found('field-edge', field, line.toFixed(2)));
      }
    }
  }
  return [...barriers.values()];
}
