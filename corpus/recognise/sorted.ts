/** How many items of a sorted list stand below a bound: where the first that does not is. */
export function countBelow<T>(sorted: ArrayLike<T>, isBelow: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether ascending numbers hold one. */
export function holds(numbers: ArrayLike<number>, wanted: number): boolean {
  return numbers[countBelow(numbers, (number) => number < wanted)] === wanted;
}
