/** Something to be measured; gives back a number that depends on all it did, so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: () => number;
  /** Rounds it takes part in; slow ones are spared. */
  readonly rounds: number;
  /** The part of the text it is given, for those that would take minutes; its time is scaled up. */
  readonly share: number;
}

/** Runs all contenders in turn, round after round; gives the fastest time of each in milliseconds. */
export function runRounds(contenders: readonly Contender[]): Map<string, number> {
  const best = new Map<string, number>();
  const rounds = Math.max(...contenders.map((contender) => contender.rounds));
  let sink = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { name, run, rounds: own, share } of contenders) {
      if (round >= own) continue;
      const start = performance.now();
      sink += run();
      const ms = (performance.now() - start) / share;
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, ms));
    }
  }
  if (Number.isNaN(sink)) throw new Error('a contender did not count');
  return best;
}
