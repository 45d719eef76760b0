// How a Dutch word sounds, roughly: spellings that sound alike give the same letters.

const alike = [
  [/ph/g, 'f'], [/sch|sj|sh/g, 's'], [/ch/g, 'g'], [/ck/g, 'k'], [/c(?=[eiy])/g, 's'], [/[cq]/g, 'k'], [/ks/g, 'x'], [/th/g, 't'],
  [/ij|y/g, 'ei'], [/ou/g, 'au'], [/dt?$/, 't'], [/z/g, 's'], [/v/g, 'f'], [/(.)\1+/g, '$1'],
];

export const soundOf = (word) => alike.reduce((sound, [letters, same]) => sound.replace(letters, same), word);
