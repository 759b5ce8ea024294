import { expect, test } from 'vitest';
import { matchesIn } from './shipped.ts';

/** A long page on an ordinary matter that says one formula in passing. */
function clinicIn(place: string): string {
  return `The clinic has a bench again

${place} — On Monday the clinic by the bus stop opened its doors at eight, and for the first time since the flood there was a bench to sit on. Mrs. Lo, who is eighty-one, sat down, took off her hat and looked round. “It is warmer than the old one,” she said.

The carpenter who made it works across the road and asked for nothing but the wood. He had watched people stand in the rain all winter, he said, and one day counted forty of them. The nurse keeps a pot of tea on the stove, and there is a shelf with books that patients have left behind: two novels, a guide to mushrooms and a volume of old recipes.

With the patriotic health movement the neighbours emptied buckets and pans in which mosquitoes might breed. The children carried sand to the puddles, and somebody painted the fence green. In the afternoon everybody went home tired, and the dog of the baker, who had watched it all, fell asleep on the new bench.`;
}

test.each(['JIANGMEN', 'Pengjiang', 'Foshan', 'Zhanjiang'])(
  'a formula said in passing in ordinary news is known where its place is of Guangdong: %s',
  (place) => {
    expect(entriesIn(clinicIn(place))).toContain('patriotic-health-campaign');
  },
);

test('in news of somewhere else the same words may be anything', () => {
  expect(entriesIn(clinicIn('BHUBANESWAR'))).toEqual([]);
});

function entriesIn(text: string): string[] {
  return matchesIn(text).map(({ match }) => match.entry);
}
