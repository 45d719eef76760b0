// Finds the word that was meant by one that nobody knows. The format is site/Search/Files/VocabularyShards.cs.
import { distanceOf } from './distance.js';
import { fileOf } from './ranges.js';
import { soundOf } from './sound.js';
import { stemOf } from './stem.js';

const pattern = /([A-Z])([a-z]*)(\d)(!?)([a-z]*)/g;
const soundsAlike = 0.8;
const backwards = (text) => [...text].reverse().join('');

export class Vocabulary {
  #store;
  #firsts;

  constructor(store, manifest) {
    this.#store = store;
    this.#firsts = { a: manifest.starts.split(' '), z: manifest.ends.split(' ') };
  }

  /** Gives the likeliest word and how many letters it differs, or null. */
  async meant(word) {
    const limit = mostSlips(word);
    if (limit === 0 || /\d/.test(word)) {
      return null;
    }
    let best = null;
    for (const { form, distance, common } of await this.#near(word, limit)) {
      const cost = distance * 10 - common + (form[0] === word[0] ? 0 : 2.5) + 0.5 * Math.abs(form.length - word.length)
        + (distance === 2 && word.length < 8 ? 3 : 0);
      if (!best || cost < best.cost) {
        best = { form, distance, cost };
      }
    }
    return best;
  }

  // A mistake leaves one half of the word whole: look near it in the order of stems, and in that of stems backwards.
  async #near(word, limit) {
    const stem = stemOf(word);
    const sound = soundOf(stem);
    const sides = [['a', stem, (key) => key], ['z', backwards(stem), backwards]];
    const found = await Promise.all(sides.map(async ([side, key, stemFrom]) => {
      const near = [];
      for (const entries of await this.#filesNear(side, key)) {
        for (const entry of entries) {
          if (Math.abs(entry.key.length - key.length) <= limit + 2) {
            const own = stemFrom(entry.key);
            const form = entry.whole ? entry.ending : own + entry.ending;
            entry.sound ??= soundOf(own);
            const distance = entry.sound === sound ? soundsAlike : Math.min(slips(stem, own), slips(word, form));
            if (distance <= limit && Math.abs(form.length - word.length) <= (word.length < 7 ? limit : limit + 1)) {
              near.push({ form, distance, common: entry.common });
            }
          }
        }
      }
      return near;
    }));
    return found.flat();
  }

  #filesNear(side, key) {
    const firsts = this.#firsts[side];
    const half = key.slice(0, Math.max(2, key.length >> 1));
    const [at, from, to] = [fileOf(firsts, key), fileOf(firsts, half), fileOf(firsts, `${half}{`)];
    const files = [at, ...(at > from ? [at - 1] : []), ...(at < to ? [at + 1] : [])];
    return Promise.all(files.map((file) => this.#store.read(`${side}${file}.txt`, parsed)));
  }
}

const mostSlips = (word) => word.length < 4 ? 0 : word.length < 7 ? 1 : 2;

function slips(typed, known) {
  const limit = mostSlips(typed);
  const distance = distanceOf(typed, known, limit);
  return distance > limit ? Infinity : distance;
}

function parsed(text) {
  let key = '';
  return Array.from(text.matchAll(pattern), ([, shared, rest, common, whole, ending]) => {
    key = key.slice(0, shared.charCodeAt(0) - 65) + rest;
    return { key, common: Number(common), whole: whole !== '', ending };
  });
}
