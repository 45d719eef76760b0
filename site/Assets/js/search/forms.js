// Which form of a word to show when another was misspelt: the commonest, or the plural when that is nearer to what was typed.
import { distanceOf } from './distance.js';
import { stemOf } from './stem.js';

const far = 9;

/** Gives the form of the word that is nearest to what was typed; the commonest where two are as near. */
export function nearestForm(form, typed) {
  const plural = typed.endsWith('en') ? inEn(form) : typed.endsWith('s') ? `${form}s` : form;
  const isNearer = distanceOf(typed, plural, far) < distanceOf(typed, form, far);
  return isNearer && stemOf(plural) === stemOf(form) ? plural : form;
}

// Dutch spelling: taak and taken, bos and bossen, brief and brieven, huis and huizen, wandel and wandelen.
function inEn(word) {
  const [, before, vowels, last] = /^(.*?)([aeiouy]+|ij)([bdfgklmnprst])$/.exec(word) ?? [];
  if (!vowels) {
    return `${word}en`;
  }
  if (vowels.length === 1) {
    return /e[lmnr]$|i[gk]$/.test(word) && /[aeiou]/.test(before) ? `${word}en` : `${word}${last}en`;
  }
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : last;
  return `${before}${/^(aa|ee|oo|uu)$/.test(vowels) ? vowels[0] : vowels}${soft}en`;
}
