// Brings the forms of a Dutch word together; the same rules, in the same order, as site/Search/Analysis/Stemmer.cs.

const exceptions = new Map(Object.entries({
  dagen: 'dag', wegen: 'weg', leden: 'lid', steden: 'stad', bladen: 'blad', paden: 'pad', slagen: 'slag', daken: 'dak', gaten: 'gat',
  vaten: 'vat', hoven: 'hof', spelen: 'spel', glazen: 'glas', graven: 'graf', schepen: 'schip', kinderen: 'kind', criteria: 'criterium',
  musea: 'museum', data: 'data', verleden: 'verleden', geleden: 'geleden', mens: 'mens', pers: 'pers', pols: 'pols', mars: 'mars',
  lens: 'lens', dans: 'dans', iets: 'iets', niets: 'niets', alles: 'alles', thuis: 'thuis', gegevens: 'gegeven', huizen: 'huis',
}));
const keepTheirS = [
  'advies', 'verlies', 'precies', 'proces', 'adres', 'succes', 'congres', 'kans', 'wens', 'grens', 'fonds', 'nieuws', 'reeks', 'koers',
  'beurs', 'impuls', 'balans', 'express',
];
const foreignPlurals = ['mas', 'das', 'deos', 'tos', 'mos', 'cos'];
const keepTheirHeid = ['overheid', 'minderheid', 'meerderheid', 'eenheid', 'waarheid', 'hoeveelheid', 'gelegenheid'];
const keepTheirIng = ['zitting', 'woning', 'regeling', 'mening', 'werving'];
const pastLeden = ['verleden', 'geleden', 'overleden'];
const verbEndings = [
  'eert', 'elt', 'igt', 'ijft', 'ijkt', 'ijgt', 'uikt', 'aakt', 'oekt', 'erkt', 'enkt', 'eekt', 'geeft', 'leeft', 'aagt', 'elpt', 'oert',
  'tuurt', 'huurt', 'aalt', 'oont', 'oopt', 'dt',
];

const vowel = (character) => 'aeiouy'.includes(character);
const consonant = (character) => character >= 'a' && character <= 'z' && !vowel(character);
const endsWithAny = (word, endings) => endings.some((ending) => word.endsWith(ending));

const known = new Map();

export function stemOf(word) {
  let stem = known.get(word);
  if (stem === undefined) {
    if (known.size > 4000) {
      known.clear();
    }
    stem = stemmed(word);
    known.set(word, stem);
  }
  return stem;
}

function stemmed(word) {
  if (word.length < 4 || /[0-9]/.test(word)) {
    return word;
  }
  return exceptions.get(word) ?? participleOf(word) ?? memberOf(word) ?? spelled(...withoutEnding(verbOf(withoutHeid(withoutS(word)))));
}

// geregistreerd, geregistreerde -> registreer
function participleOf(word) {
  if (!word.startsWith('ge')) {
    return undefined;
  }
  const bare = word.endsWith('eerden') ? word.slice(0, -2) : word.endsWith('eerde') ? word.slice(0, -1) : word;
  return bare.length >= 9 && bare.endsWith('eerd') ? spelled(bare.slice(2, -1), false) : undefined;
}

// raadsleden -> raadslid
function memberOf(word) {
  return word.length > 7 && word.endsWith('leden') && !endsWithAny(word, pastLeden) ? `${word.slice(0, -4)}id` : undefined;
}

function withoutS(word) {
  if (!word.endsWith('s') || endsWithAny(word, keepTheirS)) {
    return word;
  }
  const [before, last] = word.slice(-3);
  const plural = last === 'e' ? before !== 'e' && word.length > 5
    : last === 't' ? consonant(before)
      : last === 'a' || last === 'o' ? word.length > 4 && endsWithAny(word, foreignPlurals)
        : consonant(last) && !'jsxz'.includes(last);
  return plural ? word.slice(0, -1) : word;
}

function withoutHeid(word) {
  const single = word.length > 7 && word.endsWith('heden') ? `${word.slice(0, -3)}id` : word;
  return single.length > 7 && single.endsWith('heid') && !endsWithAny(single, keepTheirHeid) ? single.slice(0, -4) : single;
}

// organisatie -> organiseren, selectie -> selecteren
function verbOf(word) {
  if (word.length > 7 && word.endsWith('atie')) {
    return `${word.slice(0, -4)}eren`;
  }
  return word.length > 7 && word.endsWith('ectie') ? `${word.slice(0, -2)}eren` : word;
}

/** Gives what is left, and whether an open syllable was closed by it, so that its vowel may have to be written twice. */
function withoutEnding(word) {
  if (word.endsWith('ieen') || word.endsWith('eeen')) {
    return [word.slice(0, -2), false];
  }
  if (word.length > 7 && word.endsWith('ien') && consonant(word.at(-4))) {
    return [word.slice(0, -1), false];
  }
  let left = word.endsWith('ingen') ? word.slice(0, -2) : word;
  let opened = false;
  if (left.endsWith('ing') && !endsWithAny(left, keepTheirIng) && isWordWithout(left, 3)) {
    left = left.slice(0, -3);
    opened = true;
  }
  for (let times = 0; times < 2 && left.endsWith('en') && isWordWithout(left, 2); times++) {
    left = left.slice(0, -2);
    opened = true;
  }
  if (opened) {
    return [left, true];
  }
  const single = withoutJe(left);
  return single === left && left.endsWith('e') && isWordWithout(left, 1) ? [left.slice(0, -1), true] : [withoutT(single), false];
}

function withoutJe(word) {
  if (word.endsWith('mpje') && word.length > 6) {
    return word.slice(0, -3);
  }
  return word.endsWith('je') && word.length > 5 && consonant(word.at(-3)) ? word.slice(0, -2) : word;
}

function withoutT(word) {
  return word.length > 4 && endsWithAny(word, verbEndings) ? word.slice(0, -1) : word;
}

function isWordWithout(word, count) {
  const left = word.slice(0, -count);
  return left.length >= 3 && consonant(left.at(-1)) && /[aeiouy]/.test(left);
}

/** Spells a stem one way: takken and tak, taken and taak, kantoren and kantoor, brieven and brief, huizen and huis. */
function spelled(word, opened) {
  const last = word.at(-1);
  if (!consonant(last)) {
    return word;
  }
  const stem = word.at(-2) === last ? word.slice(0, -1) : withVowelLength(word, opened);
  const end = stem.at(-1);
  return end === 'v' ? `${stem.slice(0, -1)}f` : end === 'z' ? `${stem.slice(0, -1)}s` : stem;
}

function withVowelLength(word, opened) {
  const [, before, vowels, last] = /^(.*?)([aeiouy]*)([^aeiouy])$/.exec(word);
  const vowelBefore = vowels.at(-1);
  if (vowels === '' || !'aeou'.includes(vowelBefore)) {
    return word;
  }
  if (!/[aeiouy]/.test(before)) {
    return opened && vowels.length === 1 ? before + vowels + vowels + last : word;
  }
  return vowels.at(-2) === vowelBefore ? before + vowels.slice(0, -1) + last : word;
}
