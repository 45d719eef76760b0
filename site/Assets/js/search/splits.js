// Takes an unknown word apart into two words that are known: without a dictionary, they must stand in one document.
import { stemOf } from './stem.js';
import { eachPosting } from './terms.js';
import { stopWords } from './words.js';

const shortest = 3;
const shortestWord = 6;
const mostFiles = 2;
const mostTried = 2;

/** Gives the terms, or null: two, or what is left when a small word is written on to them. */
export async function splitOf(word, terms) {
  return await twoOf(word, terms) ?? await withoutSmallWord(word, terms);
}

// uithandengeven is "uit handen geven", aangiftedoen "aangifte doen".
async function withoutSmallWord(word, terms) {
  for (let at = shortest; at <= word.length - shortestWord; at++) {
    const left = [[word.slice(0, at), word.slice(at)], [word.slice(-at), word.slice(0, -at)]]
      .filter(([small]) => stopWords.has(small)).map(([, rest]) => rest);
    await terms.load(left.map(stemOf));
    for (const rest of left) {
      const entry = terms.find(stemOf(rest));
      const found = entry?.count > 0 ? [entry] : await twoOf(rest, terms);
      if (found) {
        return found;
      }
    }
  }
  return null;
}

async function twoOf(word, terms) {
  if (word.length < shortestWord || /\d/.test(word)) {
    return null;
  }
  const cuts = Array.from({ length: word.length - 2 * shortest + 1 }, (_, at) => [word.slice(0, shortest + at), word.slice(shortest + at)]);
  await terms.load(cuts.map(([head]) => stemOf(head)), mostFiles);
  const known = cuts.flatMap(([head, tail]) => {
    const entry = headOf(head, terms);
    return entry ? [{ entry, tail, length: Math.min(head.length, tail.length) }] : [];
  });
  const tried = known.sort((one, other) => other.length - one.length).slice(0, mostTried);
  await terms.load(tried.map(({ tail }) => stemOf(tail)));
  for (const { entry, tail } of tried) {
    const other = terms.find(stemOf(tail));
    if (other?.count > 0 && other.term !== entry.term && haveOneInCommon(entry, other)) {
      return [entry, other];
    }
  }
  return null;
}

function headOf(head, terms) {
  const entry = terms.find(stemOf(head));
  const found = entry?.count > 0 || !head.endsWith('s') ? entry : terms.find(stemOf(head.slice(0, -1)));
  return found?.count > 0 ? found : null;
}

function haveOneInCommon(one, other) {
  const documents = new Set();
  eachPosting(one, (document) => documents.add(document));
  let found = false;
  eachPosting(other, (document) => {
    found ||= documents.has(document);
  });
  return found;
}
