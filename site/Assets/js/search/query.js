// Reads what somebody typed: words to look for, and words in quotes that must stand just so. Any text is a query.
import { stemOf } from './stem.js';
import { stopWords, wordsOf } from './words.js';

const longest = 100;
const mostWords = 8;
const quotes = /["“”„«»]/g;

/** Gives the words to look for, and the phrases as lists of words. */
export function readQuery(text) {
  const short = text.slice(0, longest);
  const marks = Array.from(short.matchAll(quotes), (match) => match.index);
  const inQuotes = (at) => marks.filter((mark) => mark < at).length % 2 === 1 && marks.some((mark) => mark >= at);
  const words = wordsOf(short).map((word) => ({ ...word, stem: stemOf(word.word), quoted: inQuotes(word.start) }));
  const telling = words.filter(({ word }) => !stopWords.has(word));
  const asked = (telling.length > 0 ? telling : words).slice(0, mostWords);
  return { text: short, words: asked, phrases: phrasesOf(words, marks), open: !/\s$/.test(short) };
}

function phrasesOf(words, marks) {
  const phrases = [];
  for (let mark = 0; mark + 1 < marks.length; mark += 2) {
    const phrase = words.filter(({ start }) => start > marks[mark] && start < marks[mark + 1]).map(({ word }) => word);
    if (phrase.some((word) => !stopWords.has(word))) {
      phrases.push(phrase);
    }
  }
  return phrases;
}
