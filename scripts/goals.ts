/** One line of the report: what was asked for, and what came out. */
export interface Goal {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly unit: 'ms' | 'times' | '';
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Rows of text in columns that line up. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  for (const row of rows) {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}

/** Prints every goal; true when all are reached. */
export function printGoals(goals: readonly Goal[]): boolean {
  for (const { what, value, most, unit } of goals) {
    const mark = value <= most ? 'ok  ' : 'MISS';
    console.log(
      `  ${mark}  ${what}: ${round(value)} ${unit} (at most ${most})`.replace('  (', ' ('),
    );
  }
  return goals.every(({ value, most }) => value <= most);
}

export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
