// Makes groups of what may be meant by each word of a query: the word, what it is part of, its synonyms, the word it was a slip of.
//
// A group has ways to match; a way is one term, or several that must all be there, with a weight.
import { addAliases } from './aliases.js';
import { nearestForm } from './forms.js';
import { splitOf } from './splits.js';
import { stemOf } from './stem.js';

const asOne = 1.5;
const likely = 0.7;
const unlikely = 0.3;
const almost = 0.8;
const mostBeginnings = 12;
const shortestBeginning = 2;
const endings = ['g', 'ng', 'ing', 'n', 'en', 'e', 'd', 'id', 'eid', 'heid', 's', 't', 'ie', 'tie'];

export async function groupsOf(query, typing, { terms, vocabulary }) {
  let groups = query.words.map((word) => ({ ...word, ways: [], open: false, meant: null }));
  const last = groups.at(-1);
  if (last && typing && query.open && !last.quoted) {
    last.open = true;
  }
  const pairs = pairsOf(groups, terms);
  await terms.load([...groups.map((group) => group.stem), ...pairs.map((pair) => pair.term)]);
  for (const group of groups) {
    addTerm(group, terms.find(group.stem), 1);
    if (group.open) {
      addBeginnings(group, terms);
    }
  }
  for (const { first, second, term } of pairs) {
    addTerm(first, terms.find(term), asOne);
    addTerm(second, terms.find(term), asOne);
  }
  groups = await addAliases(groups, terms);
  groups = (await Promise.all(groups.map((group) => group.ways.length > 0 || group.quoted ? [group] : guessed(group, terms, vocabulary)))).flat();
  return addAliases(groups, terms);
}

function addTerm(group, entry, weight) {
  if (entry?.count > 0 && !group.ways.some(({ entries }) => entries.length === 1 && entries[0].term === entry.term)) {
    group.ways.push({ entries: [entry], weight });
  }
}

/** Gives neighbours written as one, when their term stands in a file that is fetched anyway, or when one of the two says little. */
function pairsOf(groups, terms) {
  return groups.slice(1).flatMap((second, at) => {
    const first = groups[at];
    if (first.quoted || second.quoted) {
      return [];
    }
    return ['', 's']
      .map((link) => ({ first, second, term: stemOf(first.word + link + second.word) }))
      .filter(({ term }) => terms.together(first.stem, term) || second.joined || first.word.length < 3);
  });
}

// While somebody types the last word is the beginning of one.
function addBeginnings(group, terms) {
  const known = group.ways.length > 0;
  if (group.word.length >= shortestBeginning) {
    for (const entry of terms.beginningWith(group.word, mostBeginnings)) {
      addTerm(group, entry, known ? unlikely : likely);
    }
  }
  for (let at = 0; at < endings.length && group.ways.length === 0; at++) {
    addTerm(group, terms.find(stemOf(group.word + endings[at])), almost);
  }
}

/** Gives what an unknown word may be: one with a slip, else two words that somebody wrote as one, else one with two slips. */
async function guessed(group, terms, vocabulary) {
  const meant = await vocabulary.meant(group.word);
  const parts = meant?.distance <= 1 ? null : await splitOf(group.word, terms);
  if (parts) {
    return parts.map((entry) => ({ ...group, word: entry.term, stem: entry.term, ways: [{ entries: [entry], weight: 1 }] }));
  }
  if (meant) {
    const stem = stemOf(meant.form);
    await terms.load([stem]);
    const corrected = { ...group, stem, meant: nearestForm(meant.form, group.word), open: false };
    addTerm(corrected, terms.find(stem), almost);
    return [corrected];
  }
  return [group];
}
