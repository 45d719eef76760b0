// Makes the fonts of the site: `node site/Assets/fonts/subset.mjs`, after `npm ci --ignore-scripts`.
// Each family becomes one small woff2 (weights 400 to 700 in one file, the characters below) and one style sheet
// with the font and a fallback that takes exactly as much room, so that nothing shifts when the font arrives.
// Sources: the packages @fontsource-variable/*, all under the SIL Open Font License 1.1 (see OFL.txt).
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fontverter from "fontverter";
import subsetFont from "subset-font";

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, "../../../node_modules/@fontsource-variable");

const families = [
  { name: "noto-sans", family: "Noto Sans" },
  { name: "public-sans", family: "Public Sans" },
  { name: "figtree", family: "Figtree" },
];

// What Dutch needs, with the names of people and places that live here. Anything else is read in the fallback.
const latin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join("");
const accents = "ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜàáâäçèéêëíîïñóôöùúûüßåÅøØ";
const marks = "\u00a0\u00ad‘’‚“”„–—…·•€×÷°½¼¾²³±§«»−©";
const text = latin + accents + marks;

// Advance widths of Arial in thousandths of the type size, weighted by how often Dutch uses the letter.
const arial = { " ": 278, a: 556, b: 556, c: 500, d: 556, e: 556, f: 278, g: 556, h: 556, i: 222, j: 222, k: 500, l: 222,
  m: 833, n: 556, o: 556, p: 556, r: 333, s: 500, t: 278, u: 556, v: 500, w: 722, z: 500 };
const often = { " ": 160, a: 64, b: 14, c: 13, d: 50, e: 160, f: 7, g: 29, h: 20, i: 55, j: 12, k: 21, l: 31, m: 20, n: 86,
  o: 51, p: 14, r: 54, s: 32, t: 58, u: 17, v: 23, w: 14, z: 12 };

const percent = (value) => `${Math.round(value * 10000) / 100}%`;

function tableOf(font, tag) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    if (font.toString("latin1", at, at + 4) === tag) {
      return new DataView(font.buffer, font.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
    }
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Glyph numbers by character, from the segment map (format 4). */
function glyphOf(cmap, character) {
  const code = character.codePointAt(0);
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const start = cmap.getUint32(4 + index * 8 + 4);
    if (cmap.getUint16(start) !== 4) {
      continue;
    }
    const count = cmap.getUint16(start + 6) / 2;
    for (let segment = 0; segment < count; segment++) {
      const end = cmap.getUint16(start + 14 + segment * 2);
      const first = cmap.getUint16(start + 16 + (count + segment) * 2);
      if (code < first || code > end) {
        continue;
      }
      const delta = cmap.getUint16(start + 16 + (2 * count + segment) * 2);
      const rangeAt = start + 16 + (3 * count + segment) * 2;
      const range = cmap.getUint16(rangeAt);
      const glyph = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
      return (glyph + (glyph === 0 && range !== 0 ? 0 : delta)) & 0xffff;
    }
  }
  return 0;
}

function metricsOf(font) {
  const unitsPerEm = tableOf(font, "head").getUint16(18);
  const hhea = tableOf(font, "hhea");
  const hmtx = tableOf(font, "hmtx");
  const cmap = tableOf(font, "cmap");
  const measured = hhea.getUint16(34);
  const widthOf = (character) => hmtx.getUint16(Math.min(glyphOf(cmap, character), measured - 1) * 4) / unitsPerEm;
  const letters = Object.keys(often);
  const own = letters.reduce((sum, letter) => sum + widthOf(letter) * often[letter], 0);
  const other = letters.reduce((sum, letter) => sum + (arial[letter] / 1000) * often[letter], 0);
  const size = own / other;
  return {
    size,
    ascent: hhea.getInt16(4) / unitsPerEm / size,
    descent: -hhea.getInt16(6) / unitsPerEm / size,
    gap: hhea.getInt16(8) / unitsPerEm / size,
  };
}

for (const { name, family } of families) {
  const source = await readFile(join(packages, name, "files", `${name}-latin-wght-normal.woff2`));
  const font = await subsetFont(source, text, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    noLayoutClosure: true,
  });
  const { size, ascent, descent, gap } = metricsOf(await fontverter.convert(font, "sfnt"));
  await writeFile(join(here, `${name}.woff2`), font);
  await writeFile(join(here, `${name}.css`), `/* Made by subset.mjs: the font, and a face that is there at once and takes the same room. */
@font-face {
  font-family: "${family}";
  font-style: normal;
  font-weight: 400 700;
  font-display: swap;
  src: url("{{font}}") format("woff2");
}

@font-face {
  font-family: "${family} Fallback";
  font-style: normal;
  font-weight: 400 700;
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent)};
  descent-override: ${percent(descent)};
  line-gap-override: ${percent(gap)};
  src: local("Arial"), local("Liberation Sans"), local("Helvetica");
}
`);
  console.log(`${name}: ${font.length} bytes, size-adjust ${percent(size)}`);
}
