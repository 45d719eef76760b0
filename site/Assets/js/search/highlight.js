// Marks what a result was found by: parts of a text that are a list of one string are to be marked.
import { stemOf } from './stem.js';
import { wordsOf } from './words.js';

const shortestInside = 4;

/** Gives a function that cuts a text into parts, for these groups of words. */
export function marker(groups) {
  const stems = new Set(groups.flatMap((group) => [group.stem, ...group.ways.flatMap((way) => way.entries.map((entry) => entry.term))]));
  const inside = groups.flatMap((group) => [group.word, group.stem]).filter((word) => word.length >= shortestInside);
  const begun = groups.filter((group) => group.open).map((group) => group.word);
  const isFound = (word) => stems.has(stemOf(word))
    || inside.some((part) => word.includes(part))
    || begun.some((letters) => word.startsWith(letters));
  return (text) => {
    const parts = [];
    let at = 0;
    for (const { word, start, end } of wordsOf(text)) {
      if (isFound(word)) {
        if (start > at) {
          parts.push(text.slice(at, start));
        }
        parts.push([text.slice(start, end)]);
        at = end;
      }
    }
    if (at < text.length) {
      parts.push(text.slice(at));
    }
    return parts;
  };
}
