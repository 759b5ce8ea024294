/** Where a number first stands among ascending ones, -1 where it does not. Asked for every word: the search is written out. */
export function placeOf(wanted: number, numbers: Int32Array): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}
