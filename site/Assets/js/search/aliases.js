// Adds the synonyms of the content to groups: of a word, and of words in a row, which become one group.

const oneWord = 0.7;
const moreWords = 0.6;

export async function addAliases(groups, terms) {
  const joined = [];
  for (let at = 0; at < groups.length;) {
    const group = groups[at];
    const found = group.quoted || group.targets ? [] : aliasesAt(groups, at, terms);
    const length = Math.max(0, ...found.map(([rest]) => rest.length));
    const targets = found.filter(([rest]) => rest.length === length).map(([, target]) => target);
    joined.push(targets.length === 0 ? group : { ...together(groups.slice(at, at + length + 1), terms), targets });
    at += length + 1;
  }
  await terms.load(joined.flatMap((group) => (group.targets ?? []).flat()));
  for (const group of joined.filter(({ aliased }) => !aliased)) {
    for (const target of group.targets ?? []) {
      addTarget(group, target.map((term) => terms.find(term)));
    }
    group.aliased = group.targets !== undefined;
  }
  return joined;
}

/** Gives the aliases of a word whose other words follow it. */
function aliasesAt(groups, at, terms) {
  const aliases = terms.find(groups[at].stem)?.aliases ?? [];
  return aliases.filter(([rest]) => rest.every((stem, next) => groups[at + 1 + next]?.stem === stem && !groups[at + 1 + next].quoted));
}

/** Makes one group of words in a row: found where all of them are. */
function together(groups, terms) {
  if (groups.length === 1) {
    return groups[0];
  }
  const entries = groups.map((group) => terms.find(group.stem));
  const known = entries.every((entry) => entry?.count > 0);
  return { ...groups[0], end: groups.at(-1).end, others: groups.slice(1), ways: known ? [{ entries, weight: 1 }] : [] };
}

function addTarget(group, entries) {
  if (entries.every((entry) => entry?.count > 0)) {
    const weight = entries.length === 1 ? oneWord : moreWords;
    group.ways.push({ entries, weight: group.meant ? weight * oneWord : weight });
  }
}
