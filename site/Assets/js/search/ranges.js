// Files that hold a sorted list between them; of each only the beginning of its first key is known.

/** Gives the number of the file that holds the key, if any does. */
export function fileOf(firsts, key) {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(0, low - 1);
}
