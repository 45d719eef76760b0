// Draws the letters of the social cards once: `node site/Cards/make-glyphs.mjs` writes glyphs.bin beside this file.
// The build itself needs no font library: it copies these coverage masks. Font: Noto Sans, SIL Open Font License 1.1.
//
// The file is deflated (zlib). Inside, little-endian:
//   u8 faces, then per face: u8 pixels per em, u16 glyphs, u16 kerning pairs,
//     per glyph: u16 code point, u16 advance (1/64 pixel), i8 left, i8 top (from the baseline, up), u8 width, u8 height,
//     per pair:  u16 left code point, u16 right code point, i8 shift (1/8 pixel),
//     the masks, one after another, row by row, one byte per pixel: 0 (nothing) to 15 (full).
import { openSync } from 'fontkit';
import { Resvg } from '@resvg/resvg-js';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const fonts = new URL('../../node_modules/@fontsource/noto-sans/files/', import.meta.url);
const faces = [
  { weight: 700, size: 46 },
  { weight: 700, size: 34 },
  { weight: 400, size: 23 },
];

// What Dutch titles and names are written with: ASCII, the letters of Latin-1, and the marks of a typographer.
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const letters = [
  ...range(0x20, 0x7e), ...range(0xc0, 0xff).filter(code => code !== 0xd7 && code !== 0xf7),
  ...'€§°²½·×–—‘’“”„…•'.split('').map(letter => letter.codePointAt(0)),
];

const bytes = [];
const u8 = value => bytes.push(value & 0xff);
const u16 = value => { u8(value); u8(value >> 8); };

u8(faces.length);
for (const { weight, size } of faces) {
  const font = openSync(fileURLToPath(new URL(`noto-sans-latin-${weight}-normal.woff`, fonts)));
  const scale = size / font.unitsPerEm;
  const glyphs = letters.filter(code => font.hasGlyphForCodePoint(code)).map(code => maskOf(font, code, size));
  const pairs = kerningOf(font, glyphs.map(glyph => glyph.code), scale);
  u8(size);
  u16(glyphs.length);
  u16(pairs.length);
  for (const { code, advance, left, top, width, height } of glyphs) {
    u16(code); u16(advance); u8(left); u8(top); u8(width); u8(height);
  }
  for (const [left, right, shift] of pairs) {
    u16(left); u16(right); u8(shift);
  }
  for (const { mask } of glyphs) {
    bytes.push(...mask);
  }
}

const file = deflateSync(Uint8Array.from(bytes), { level: 9 });
writeFileSync(fileURLToPath(new URL('glyphs.bin', import.meta.url)), file);
console.log(`${faces.length} faces of ${letters.length} letters: ${bytes.length} bytes, ${file.length} deflated`);

/** Draws a letter alone and keeps the box that it fills. */
function maskOf(font, code, size) {
  const glyph = font.glyphForCodePoint(code);
  const scale = size / font.unitsPerEm;
  const [box, origin] = [size * 2, Math.round(size / 2)];
  const baseline = Math.round(size * 1.4);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${box}" height="${box}"><path transform="matrix(${scale} 0 0 ${-scale} ${origin} ${baseline})" d="${glyph.path.toSVG()}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  const covered = (x, y) => Math.round(pixels[(y * box + x) * 4 + 3] / 17);
  let [left, top, right, bottom] = [box, box, -1, -1];
  for (let y = 0; y < box; y++) {
    for (let x = 0; x < box; x++) {
      if (covered(x, y) > 0) {
        left = Math.min(left, x); right = Math.max(right, x); top = Math.min(top, y); bottom = Math.max(bottom, y);
      }
    }
  }
  const [width, height] = right < 0 ? [0, 0] : [right - left + 1, bottom - top + 1];
  const mask = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      mask.push(covered(left + x, top + y));
    }
  }
  return {
    code, mask, width, height,
    advance: Math.round(glyph.advanceWidth * scale * 64),
    left: width ? left - origin : 0,
    top: height ? baseline - top : 0,
  };
}

/** Asks the font how two letters stand beside each other; only what can be seen is kept. */
function kerningOf(font, codes, scale) {
  const pairs = [];
  for (const left of codes) {
    for (const right of codes) {
      const { glyphs, positions } = font.layout(String.fromCodePoint(left, right), { liga: false, ccmp: false });
      const shift = glyphs.length === 2 ? Math.round((positions[0].xAdvance - glyphs[0].advanceWidth) * scale * 8) : 0;
      if (Math.abs(shift) >= 4) {
        pairs.push([left, right, shift]);
      }
    }
  }
  return pairs;
}
