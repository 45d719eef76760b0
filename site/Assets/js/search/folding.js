// What a character is to search: a plain letter or digit, a mark that vanishes, or something between words.
// The same table as site/Search/Analysis/Folding.cs; tests/Site.Tests/Search compares every character of both.

const marked = 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿ'
  + 'ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțǍǎ';
const plain = 'aaaaaaceeeeiiiinoooooouuuuyaaaaaaceeeeiiiinoooooouuuuyy'
  + 'aaaaaaccccccccddddeeeeeeeeeegggggggghhiiiiiiiiiijjkkllllllllnnnnnnoooooorrrrrrssssssssttttuuuuuuuuuuuuwwyyyzzzzzzssttaa';
const pairs = { 'ß': 'ss', 'ẞ': 'ss', 'Æ': 'ae', 'æ': 'ae', 'Œ': 'oe', 'œ': 'oe', 'Ĳ': 'ij', 'ĳ': 'ij' };

/** What vanishes inside a word: marks on letters, the soft hyphen, characters without width. */
export const vanishing = '\u0001';

const table = new Map();
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[0-9A-Za-z]/.test(character)) {
    table.set(code, character.toLowerCase());
  }
}
for (let at = 0; at < marked.length; at++) {
  table.set(marked.charCodeAt(at), plain[at]);
}
for (const [from, to] of Object.entries(pairs)) {
  table.set(from.charCodeAt(0), to);
}
for (let code = 0x300; code < 0x370; code++) {
  table.set(code, vanishing);
}
for (const code of [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF]) {
  table.set(code, vanishing);
}
for (const quote of '\'`´‘’‛') {
  table.set(quote.charCodeAt(0), '\'');
}
for (const hyphen of '-\u2010\u2011') {
  table.set(hyphen.charCodeAt(0), '-');
}

/** Gives one or two plain letters, the vanishing mark, a quote, a hyphen, or '' for what stands between words. */
export const folded = (code) => table.get(code) ?? '';

export const isLetter = (character) => character > '/' && character !== '';
