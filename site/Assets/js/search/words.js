// Cuts text into words; the same as site/Search/Analysis/WordReader.cs.
import { folded, isLetter, vanishing } from './folding.js';

const longest = 30;

/** Words too common to search for, unless nothing else is asked; the same as site/Search/Analysis/StopWords.cs. */
export const stopWords = new Set((
  'de het een en van in op te voor met is dat die dit deze zijn aan als je jij u we wij ze zij hij ik niet of ook door naar bij '
  + 'om wordt worden kan kunnen over uit er maar tot dan nog wel geen hoe wat wie waar wanneer welke waarom mijn jouw uw hun ons '
  + 'onze hebben heeft heb hebt had was waren doe doet doen moet moeten mag mogen zal zullen wil willen ga gaat gaan tussen bent '
  + 'ben zo word werd iets iemand mij me hem haar zich daar hier dus want al mee tegen tijdens vanaf volgens via sinds naast t s '
  + 'n the and to for').split(' '));

/** Gives each word plain, with where it stands and whether a hyphen ties it to the one before. */
export function wordsOf(text) {
  const words = [];
  let word = '';
  let start = 0;
  let last = -2;
  for (let at = 0; at <= text.length; at++) {
    const character = at < text.length ? folded(text.charCodeAt(at)) : '';
    if (isLetter(character)) {
      if (word === '') {
        start = at;
      }
      word += character;
      continue;
    }
    if (word === '' || character === vanishing) {
      continue;
    }
    const special = nameOf(word, text, start, at);
    const before = start > 0 && last === start - 1 ? folded(text.charCodeAt(start - 1)) : '';
    const ending = special === 's' && before === '\'';
    const end = at + (special === 'csharp' ? 1 : special === 'cpp' ? 2 : 0);
    last = -2;
    if (!ending && special.length <= longest) {
      words.push({ word: special, start, end, joined: before === '-' });
      last = end;
    }
    at = Math.max(at, end - 1);
    word = '';
  }
  return words;
}

// Names that would lose what tells them apart: c#, c++ and .net.
function nameOf(word, text, start, end) {
  if (word === 'c' && text[end] === '#') {
    return 'csharp';
  }
  if (word === 'c' && text[end] === '+' && text[end + 1] === '+') {
    return 'cpp';
  }
  const dotted = word === 'net' && start > 0 && text[start - 1] === '.';
  return dotted && !(start > 1 && isLetter(folded(text.charCodeAt(start - 2)))) ? 'dotnet' : word;
}
