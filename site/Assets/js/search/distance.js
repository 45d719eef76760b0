// How many letters two words differ: one more, one less, another one, or two that changed places. It stops above the limit.

export function distanceOf(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit || differing(lettersIn(one) ^ lettersIn(other)) > 2 * limit) {
    return limit + 1;
  }
  let before = [];
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, before[column - 2] + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) {
      return limit + 1;
    }
    before = previous;
    previous = current;
  }
  return previous[other.length];
}

// One slip adds or takes at most two of the letters that a word is made of: most words are told apart by that alone.
function lettersIn(word) {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    letters |= 1 << (word.charCodeAt(at) & 31);
  }
  return letters;
}

function differing(letters) {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) {
    count++;
  }
  return count;
}
