/** Whether the way that leads on from one thing to others, and from these to further ones, comes to a goal. */
export function reaches<One>(
  goal: One,
  { from, onward }: { from: readonly One[]; onward: (one: One) => readonly One[] },
): boolean {
  const reached = new Set(from);
  for (const one of reached) for (const next of onward(one)) reached.add(next);
  return reached.has(goal);
}
