/** One line of the report: what was asked for, and what came out. */
export interface Goal {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly unit: 'ms' | 'times' | '';
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

/** To three figures. */
export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
