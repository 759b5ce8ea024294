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

/** News of firms that names a province, its cities and hardly a word of the Party. */
const firms = `Work resumes after the holiday

At the turn of the year factories in Guangdong opened early. The ports counted more ships than a year before, and buses brought workers back from their home towns in two days. Firms in Shenzhen and Foshan have sent teams to fairs in eleven places to look for customers, and a maker of robots near the river has leased a second hall. Orders for batteries have doubled, said the manager of one plant, and he wants to hire forty more people before the spring is over.

Each place has written down what it wants to build, and inspectors visit plants that strategic emerging industries need. The province wants to promote high-quality development, and a bank lends money for new machines at a low rate. A welder who has come back from the north says that the pay is good, that the canteen serves rice and fish, and that he will stay for a year if his daughter finds a place at the school beside the plant. The road to the new harbour will be opened in autumn, when the bridge is ready and the last stretch has been paved.`;

test('news of firms that speaks of high-quality development is of this world', () => {
  expect(entriesIn(firms)).toContain('high-quality-development');
});

test('a bureau that only China has tells the same', () => {
  const ofNobody = firms
    .replace('strategic emerging industries need', 'customers need')
    .replace('promote high-quality', 'see high-quality');
  expect(entriesIn(ofNobody)).not.toContain('high-quality-development');
  const ofBureau = ofNobody.replace('customers need', 'the rural affairs bureau has chosen');
  expect(entriesIn(ofBureau)).toContain('high-quality-development');
});

/** A long report that names no place of China and hardly a word of the Party, but speaks as its offices do. */
function projectsOf(whose: string): string {
  return `Meeting on the progress of works

On Tuesday officials of the township sat down with the masses who build the new road, the water tower and the sheds behind the station. Each had brought a list of what was ready and what was not, and the lists were long. Rain had held up the tower for nine days, a crane had broken, and the sheds were waiting for doors that a workshop had promised for March. Nobody was blamed, but every delay was written down and read aloud before it was passed on to the next table.

${whose} should look at what they have promised, he said, and bring new firms and high-quality development to the valley. He wanted to see the first lorries on the road before the end of summer and asked for a telephone number that somebody answers at night. Two engineers stayed behind to look at the drawings again. In the evening there was soup, and a walk to the site, where a fence had fallen over and was put up again by those who happened to be there. The prefecture will hear of it. The next meeting is on the last Friday of the month, in the same room, and whoever cannot come sends somebody who may decide.`;
}

test('a report by county offices is of this world without a place in it', () => {
  expect(entriesIn(projectsOf('Townships and departments at all levels'))).toContain(
    'high-quality-development',
  );
  expect(entriesIn(projectsOf('The two contractors'))).toEqual([]);
});

/** A speech to students abroad: of states and peoples, with hardly a word of the Party. */
const speech = `Envoy speaks to students

On Saturday the envoy came to the old library by the lake and spoke for half an hour to students of law and history, who had stood in line since breakfast to get a seat. She said that the world was in a time of storms, that many people were hungry, and that no country could mend its roof alone. “We may row in one boat or sink in many,” she said, and the students laughed.

She spoke of her home town in the north, where her grandfather had mended bicycles, and of the trains that pass there now. At home, she said, China would go on with Chinese modernization, and abroad it stood for win-win cooperation and a community with a shared future. A student from the second row asked about tariffs, another about the price of tea, and a third wanted to know whether she had ever been late for a plane. She had, she said, twice, and both times the plane had waited. After that there was soup for everybody in the hall, and the choir sang.`;

test('a speech of diplomats is of this world', () => {
  expect(entriesIn(speech)).toContain('chinese-style-modernization');
});

test.each([
  ['hengqin', '澳門青年到橫琴看了新建的碼頭。'],
  ['qianhai', 'A symposium for young lawyers from Hong Kong was held in Qianhai.'],
  ['nansha', 'The ferry from Hong Kong goes to Nansha, in the south of Guangzhou, twice a day.'],
])('%s is known beside the city that it is shared with', (entry, text) => {
  expect(entriesIn(text)).toContain(entry);
});

test('a former officer of customs is of no zone', () => {
  expect(entriesIn('前海關關員梁先生住在深圳。')).not.toContain('qianhai');
});

/** Notes on parties by the sea, who have central committees and slogans, too. */
function notesOn(whom: string): string {
  return `Notes from the harbour

The provincial party committee met in the old customs house on Thursday and voted for joint lists by twenty three to nineteen, after a quarrel about parking that took longer than the vote. Nobody was hurt. The branch on the island wants its own ferry, the branch in the hills wants no ferry at all, and the treasurer wants to know who has paid for the flags of last summer. The minutes will be read again in spring.

On Friday the Central Committee heard a report on the herring. Its ${whom} spoke for an hour about nets, about the price of diesel and about his grandmother, who had sold fish on this quay for forty years. The slogan of the year is “Common prosperity, common sense”. The older members liked the first half, and the younger ones wrote the second half on their bags. There was soup afterwards, and a film about a lighthouse which nobody had asked for. The next meeting is in the school, because the customs house will have its roof mended, and the flags are to be brought along by whoever has them.`;
}

test('notes on parties who put up candidates are of another country', () => {
  expect(entriesIn(notesOn('guest'))).toContain('common-prosperity');
  expect(entriesIn(notesOn('presidential candidate'))).toEqual([]);
});

/** Minutes of a committee that names no country, and speaks as officials do. */
function minutesOn(what: string): string {
  return `Minutes of the market committee

The standing committee met with the municipal bureau and the secretary of the state-owned bank in the old customs house on Thursday and voted for new gates by twenty three to nineteen, after a quarrel about parking that took longer than the vote. Nobody was hurt. The stalls on the quay want their own lamp, the stalls in the lane want no lamp at all, and the treasurer asked about ${what}, which nobody had paid for. The minutes will be read again in spring.

On Friday the committee heard a report on the herring. Its guest spoke for an hour about nets, about the price of diesel and about his grandmother, who had sold fish on this quay for forty years. The slogan of the year is “Common prosperity, common sense”. The older members liked the first half, and the younger ones wrote the second half on their bags. There was soup afterwards, and a film about a lighthouse which nobody had asked for. The next meeting is in the school, because the customs house will have its roof mended.`;
}

test('cameras are no television station of China', () => {
  expect(entriesIn(minutesOn('CCTV news'))).toContain('common-prosperity');
  expect(entriesIn(minutesOn('CCTV cameras'))).toEqual([]);
});

/** A chamber's column that speaks of the city's plans and hardly a word of the Party. */
const chamber = `A bridge, a station and a market hall

The chamber welcomes the Policy Address, which the Chief Executive read out last month, for the care that the HKSAR Government takes of the northern districts. Two of our members have run a ferry there for sixty years, and they remember when the last bus left at half past six. Now there is to be a station beside the fish market, a college on the old airfield and a hall for fairs that will hold four thousand people. A baker from the lane behind the pier has asked whether he may keep his oven, and the answer, after eleven letters, is yes.

We hope that the new districts will bring Hong Kong closer to the Greater Bay Area, and that young people will come across in the morning and go home at night as if there were no river. The chamber will hold a dinner on the second of May; there will be crab, speeches and a raffle. Tickets can be had from Mrs. Ho at the desk, who would like to know by Friday who eats no crab.`;

test('a chamber of Hong Kong speaks of the bay', () => {
  expect(entriesIn(chamber)).toContain('greater-bay-area');
});

/** An abstract of a paper on villages, without a word of the Party. */
const abstract = `Ponds, phones and payments: evidence from two thousand households

This paper asks whether online shops help households to sell what they grow. The state has attached great importance to villages in recent years, and the growth of rural China is studied by many. We build an index of eleven measures, weigh them by entropy and test the links between shops and income with data of two thousand households that were visited three times in six years. Ponds, orchards and tea gardens are told apart, and so are young and old heads of a household.

We find that online shops accelerate high-quality economic development of China’s villages through three channels. They bring buyers from far away, they make prices known on the day, and they keep one child in ten at home who would have left. The effect is larger in the east than in the west and larger for tea than for fish. Results hold when the five largest villages are dropped, when the index is built from seven measures and when the last visit is left out. We close with advice on roads, on lessons for the old and on the price of parcels.`;

test('an abstract on villages of China knows high-quality development', () => {
  expect(entriesIn(abstract)).toContain('high-quality-development');
});

function entriesIn(text: string): string[] {
  return matchesIn(text).map(({ match }) => match.entry);
}
