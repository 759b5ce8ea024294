import type { Page } from 'puppeteer-core';
import type { Library } from '../../corpus/library.ts';
import { leadLength } from '../../corpus/publication.ts';
import type { RunningBrowser } from '../browsers/launch.ts';
import { runCourse } from './course.ts';
import { createDoings, until } from './doings.ts';
import { createRecogniser, differences, type Recogniser } from './expected.ts';
import type { Blog } from './live-page.ts';
import { measureMemory } from './memory.ts';
import { readScreen } from './seen.ts';
import { watchTasks } from './tasks.ts';
import type { Course, Sample } from './verdict.ts';
import { type Background, reportOf, watchBackground } from './worker.ts';

export interface SoakOptions {
  readonly library: Library;
  readonly address: string;
  readonly minutes: number;
}

/** How often the background is stopped. */
const wantedDeaths = 5;
/** In every life of the background, at the same ages, so that thirds of the soak are alike. */
const samplesPerLife = 4;

export async function soak(running: RunningBrowser, options: SoakOptions): Promise<Course> {
  const background = watchBackground(running);
  const page = await running.browser.newPage();
  await page.goto(options.address);
  const doings = createDoings(page);
  const takeSample = await createSampler({ running, options, page, background });
  const length = options.minutes * 60_000;
  const life = length / (wantedDeaths + 1);
  const samples: Sample[] = [];
  let hovers = 0;
  const hoverFaults: string[] = [];
  const sample = async () => {
    samples.push(await takeSample());
  };
  const hover = async () => {
    hovers++;
    const fault = await doings.hover();
    if (fault !== undefined) hoverFaults.push(fault);
  };
  await tell(page, 'start');
  await runCourse(
    [
      { every: 5_000, do: doings.scroll },
      { every: 15_000, do: hover },
      { every: life / samplesPerLife, do: sample },
      { every: life, do: () => stopOnce(page, background) },
    ],
    length,
  );
  return { samples, deaths: background.deaths, wantedDeaths, hovers, hoverFaults };
}

interface Sampled {
  readonly running: RunningBrowser;
  readonly options: SoakOptions;
  readonly page: Page;
  readonly background: Background;
}

/** Tasks are watched from one sample to the next; what a sample itself costs is nobody's task. */
async function createSampler(sampled: Sampled): Promise<() => Promise<Sample>> {
  const { running, options, page, background } = sampled;
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const recogniser = createRecogniser(options.library, await leadOf(page));
  const tasks = watchTasks(page, running.addressOf(''));
  const check = () => checkMarks({ page, background, recogniser, address: options.address });
  await check();
  const start = performance.now();
  await tasks.start();
  return async () => {
    const longest = await tasks.stop();
    const faults = await check();
    const memory = await measureMemory(page, session, await background.alive());
    const at = (performance.now() - start) / 1_000;
    await tasks.start();
    return { ...longest, ...memory, at, deaths: background.deaths, faults };
  };
}

/** While a new post is asked about. The last interval ends with the soak. */
async function stopOnce(page: Page, background: Background): Promise<void> {
  if (background.deaths < wantedDeaths) await background.stop(() => tell(page, 'add'));
}

interface Checked {
  readonly page: Page;
  readonly background: Background;
  readonly recogniser: Recogniser;
  readonly address: string;
}

/** What is still lost or stale after a while in which the page and its marks could have come to agree. */
async function checkMarks({ page, background, recogniser, address }: Checked): Promise<string[]> {
  let faults: string[] = ['the background did not come back'];
  await until(async () => {
    const worker = await background.alive();
    if (!worker) return false;
    const before = await readScreen(page);
    // It may be dying, or not yet up.
    const report = await reportOf(worker, address).catch(() => undefined);
    if (!report) return false;
    const after = await readScreen(page);
    // Between the two the page must not have changed.
    if (before.blocks.join('\n') !== after.blocks.join('\n')) return false;
    faults = differences({ ...after, report }, recogniser.matches(after.blocks));
    return faults.length === 0;
  }, 10_000);
  return faults;
}

/** Title and first words, as the content script reads them when it starts. */
async function leadOf(page: Page): Promise<string> {
  const { blocks } = await readScreen(page);
  return [await page.title(), ...blocks].join('\n').slice(0, leadLength);
}

function tell(page: Page, what: keyof Blog): Promise<void> {
  return page.evaluate((order) => {
    const blog: Blog = Reflect.get(window, 'blog');
    blog[order]();
  }, what);
}
