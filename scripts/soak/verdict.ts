import type { Goal } from '../figures/goals.ts';
import { printTable } from '../figures/table.ts';
import type { Memory } from './memory.ts';
import type { Tasks } from './tasks.ts';

export interface Sample extends Memory, Tasks {
  /** Since the start, in seconds. */
  readonly at: number;
  /** Deaths of the background so far. */
  readonly deaths: number;
  /** What was lost or stale. */
  readonly faults: readonly string[];
}

export interface Course {
  readonly samples: readonly Sample[];
  readonly deaths: number;
  readonly wantedDeaths: number;
  readonly hovers: number;
  /** What went wrong in those that failed. */
  readonly hoverFaults: readonly string[];
}

export function printSamples(samples: readonly Sample[]): void {
  printTable([
    ['seconds', 'page MB', 'browser MB', 'worker MB', 'nodes', 'listeners', 'ranges'].concat(
      'longest task ms',
      'with our script',
      'our script',
      'deaths',
      'lost or stale',
    ),
    ...samples.map((sample) => [
      sample.at.toFixed(0),
      ...[sample.page, sample.dom, sample.worker].map(megabytes),
      ...[sample.nodes, sample.listeners, sample.ranges].map(String),
      ...[sample.any, sample.ours, sample.script].map((ms) => ms.toFixed(1)),
      String(sample.deaths),
      String(sample.faults.length),
    ]),
  ]);
}

/** What the soak is held to. */
export function goalsOf(course: Course): Goal[] {
  const { samples } = course;
  const grown = (what: string, read: (sample: Sample) => number | undefined): Goal => ({
    what: `${what}, last third to middle third`,
    value: growth(samples.map(read)),
    most: 1.1,
    unit: 'times',
  });
  const faults = samples.reduce((sum, sample) => sum + sample.faults.length, 0);
  return [
    grown('heap of the page', (sample) => sample.page),
    grown('what the browser holds for the page', (sample) => sample.dom),
    grown('heap of the worker', (sample) => sample.worker),
    grown('nodes', (sample) => sample.nodes),
    grown('listeners', (sample) => sample.listeners),
    {
      what: 'longest task with our script',
      value: Math.max(...samples.map((sample) => sample.ours)),
      most: 16,
      unit: 'ms',
    },
    { what: 'marks lost or stale', value: faults, most: 0, unit: '' },
    {
      what: 'deaths of the worker that did not happen',
      value: course.wantedDeaths - course.deaths,
      most: 0,
      unit: '',
    },
    {
      what: `cards that did not open and close, of ${course.hovers}`,
      value: course.hoverFaults.length,
      most: 0,
      unit: '',
    },
  ];
}

/** Mean of the last third to that of the middle third. */
export function growth(values: readonly (number | undefined)[]): number {
  const third = Math.floor(values.length / 3);
  return mean(values.slice(-third)) / mean(values.slice(-2 * third, -third));
}

function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '-' : (bytes / 1e6).toFixed(2);
}
