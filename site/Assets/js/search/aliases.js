// Adds the synonyms of the content to groups: of a word, and of words side by side, which become one group.
import { numberAt } from './numbers.js';

const oneWord = 0.7;
const moreWords = 0.6;

// Synonyms count for less when titles have the very word that was typed; from this level on a title has it.
const besideTitle = 0.6;
const titleLevel = 6;

export async function addAliases(groups, terms) {
  const joined = [];
  for (const { members, targets } of aliasedIn(groups, terms)) {
    const group = together(members.map((member) => groups[member]), terms);
    joined.push(targets ? { ...group, targets } : group);
  }
  await terms.load(joined.flatMap((group) => (group.targets ?? []).flat()));
  for (const group of joined.filter(({ aliased }) => !aliased)) {
    const known = hasTitle(group);
    for (const target of group.targets ?? []) {
      addTarget(group, target.map((term) => terms.find(term)), known);
    }
    group.aliased = group.targets !== undefined;
  }
  return joined;
}

/** Gives the groups' numbers by what they make together: those of an alias with what it stands for, others by themselves. */
function aliasedIn(groups, terms) {
  const parts = [];
  const taken = new Set();
  groups.forEach((group, at) => {
    const found = group.quoted || group.targets || taken.has(at) ? [] : aliasesAt(groups, at, terms, taken);
    const most = Math.max(0, ...found.map(({ members }) => members.length));
    const [first, ...others] = found.filter(({ members }) => members.length === most);
    if (first) {
      first.members.forEach((member) => taken.add(member));
      parts.push({ members: first.members, targets: [first, ...others].map(({ target }) => target) });
    }
  });
  groups.forEach((_, at) => taken.has(at) || parts.push({ members: [at], targets: groups[at].targets }));
  return parts.sort((one, other) => one.members[0] - other.members[0]);
}

/** Gives the aliases of a word whose other words stand beside it, before or after: "nee zeggen" and "zeg ik nee". */
function aliasesAt(groups, at, terms, taken) {
  return (terms.find(groups[at].stem)?.aliases ?? []).flatMap(([rest, target]) => {
    const isFree = (group, other) => other !== at && Math.abs(other - at) <= rest.length && !group.quoted && !group.targets && !taken.has(other);
    const others = rest.map((stem) => groups.findIndex((group, other) => group.stem === stem && isFree(group, other)));
    return others.includes(-1) ? [] : [{ members: [at, ...others].sort((one, other) => one - other), target }];
  });
}

/** Makes one group of words side by side: found where all of them are. */
function together(groups, terms) {
  if (groups.length === 1) {
    return groups[0];
  }
  const entries = groups.map((group) => terms.find(group.stem));
  const known = entries.every((entry) => entry?.count > 0);
  return { ...groups[0], end: groups.at(-1).end, others: groups.slice(1), ways: known ? [{ entries, weight: 1 }] : [] };
}

function addTarget(group, entries, known) {
  if (entries.every((entry) => entry?.count > 0)) {
    const weight = (entries.length === 1 ? oneWord : moreWords) * (known ? besideTitle : 1);
    group.ways.push({ entries, weight: group.meant ? weight * oneWord : weight });
  }
}

// The highest level of a term stands first.
const hasTitle = ({ ways: [own] }) => own?.entries.length === 1 && numberAt(own.entries[0].line, own.entries[0].from) >= titleLevel;
