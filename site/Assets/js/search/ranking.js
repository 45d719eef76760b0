// Puts documents in order: what each group says about them is added up, and counts for more when more of the words are there.
import { eachPosting, inverseFrequency } from './terms.js';

const questionWords = 4;
const enough = 3;
const leastShare = 0.1;
const leastMatched = 0.15;
const otherWays = 0.2;
const wholeMatch = 1e6;

export class Ranking {
  #levels;
  #sums;
  #best;
  #matched;

  constructor({ documents, levels }) {
    this.#levels = levels;
    this.#sums = new Float32Array(documents);
    this.#best = new Float32Array(documents);
    this.#matched = new Uint16Array(documents);
  }

  /** Gives the matching documents, and of those that are allowed the number and the best ones. */
  rank(groups, limit, within, allows) {
    const { seen, rarities } = this.#addUp(groups);
    const { required, factorOf } = weightsOf(groups, rarities);
    const few = groups.length < questionWords;
    let most = 0;
    let complete = 0;
    const scores = seen.map((document) => {
      const matched = this.#matched[document];
      const whole = (matched & required) === required;
      const score = within && !within.has(document) ? -1 : scoreOf(this.#sums[document] * factorOf(matched), few && whole);
      this.#sums[document] = 0;
      this.#matched[document] = 0;
      complete += score > 0 && whole ? 1 : 0;
      most = Math.max(most, score % wholeMatch);
      return score;
    });
    const least = few && complete >= enough ? wholeMatch : most * leastShare;
    const documents = seen.filter((_, at) => scores[at] > 0 && scores[at] >= least);
    const kept = scores.filter((score) => score > 0 && score >= least);
    return { documents, ...best(documents, kept, limit, allows) };
  }

  #addUp(groups) {
    const seen = [];
    const rarities = groups.map((group, number) => {
      const touched = this.#bestOf(group);
      const rarity = inverseFrequency(countOf(group, touched.length), this.#sums.length);
      for (const document of touched) {
        if (this.#matched[document] === 0) {
          seen.push(document);
        }
        this.#sums[document] += this.#best[document] * rarity;
        this.#matched[document] |= 1 << number;
        this.#best[document] = 0;
      }
      return rarity;
    });
    return { seen, rarities };
  }

  /** Keeps the best way that a group matches each document and a little of the others, and gives those documents. */
  #bestOf(group) {
    const touched = [];
    const take = (document, value) => {
      if (this.#best[document] === 0) {
        touched.push(document);
      }
      const known = this.#best[document];
      this.#best[document] = Math.max(known, value) + otherWays * Math.min(known, value);
    };
    for (const { entries, weight } of group.ways) {
      const part = weight / this.#levels;
      if (entries.length === 1) {
        eachPosting(entries[0], (document, level) => take(document, part * level));
      } else {
        for (const [document, level] of sharedBy(entries)) {
          take(document, part * level);
        }
      }
    }
    return touched;
  }
}

/** A whole match comes before every other; what matches too little is no match at all. */
const scoreOf = (score, whole) => score > 0 && whole ? score + wholeMatch : score;

/** Gives in how many documents what a group stands for is: those listed, or as many as the commonest way has. */
const countOf = ({ ways }, listed) =>
  Math.max(listed, ...ways.map(({ entries }) => entries.length === 1 && entries[0].capped ? entries[0].count : 0));

/** Gives the documents that have all of several terms, with the lowest level of those. */
function sharedBy(entries) {
  let shared = null;
  for (const entry of entries) {
    const next = new Map();
    eachPosting(entry, (document, level) => {
      if (!shared || shared.has(document)) {
        next.set(document, Math.min(level, shared?.get(document) ?? level));
      }
    });
    shared = next;
  }
  return shared;
}

/** Gives which groups a whole match has, and the factor for a set of groups: the share of what they say. */
function weightsOf(groups, rarities) {
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const factors = new Map();
  const factorOf = (set) => {
    if (!factors.has(set)) {
      const share = rarities.reduce((sum, rarity, number) => sum + ((set >> number) & 1 ? rarity : 0), 0) / total;
      factors.set(set, share < leastMatched ? 0 : share);
    }
    return factors.get(set);
  };
  const required = groups.reduce((set, { ways }, number) =>
    ways.length > 0 && !(groups.length > 1 && ways[0].entries[0].capped) ? set | (1 << number) : set, 0);
  return { required: required || (1 << groups.length) - 1, factorOf };
}

/** Keeps the best few without sorting all. */
function best(documents, scores, limit, allows) {
  const top = [];
  let total = 0;
  documents.forEach((document, at) => {
    if (allows && !allows(document)) {
      return;
    }
    total++;
    let place = Math.min(top.length, limit);
    while (place > 0 && top[place - 1].score < scores[at]) {
      place--;
    }
    if (place < limit) {
      top.splice(place, 0, { document, score: scores[at] });
      top.length = Math.min(top.length, limit);
    }
  });
  return { total, top: top.map(({ document }) => document) };
}
