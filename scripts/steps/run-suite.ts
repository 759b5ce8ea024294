import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, runStep } from './run-step.ts';
import { emptyReport, type SuiteReport, troubles } from './suite-report.ts';

/** The tests of one Vitest project. */
export interface Suite {
  readonly name: string;
  readonly project: string;
}

export interface SuiteOutcome {
  readonly outcome: Outcome;
  readonly passed: number;
  /** A suite that broke before or between its tests counts as one failure. */
  readonly failed: number;
  /** Tests that failed, at every try or at the first. */
  readonly troubles: readonly string[];
}

/** Runs the tests of a project and counts them. */
export async function runSuite({ name, project }: Suite): Promise<SuiteOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-lens-'));
  const file = join(folder, 'report.json');
  const outcome = await runStep({
    name,
    command: [
      'vitest',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env: { NO_COLOR: '1' },
  });
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  const { numPassedTests: passed, numFailedTests } = report;
  const failed = numFailedTests === 0 && !outcome.ok ? 1 : numFailedTests;
  return { outcome: { ...outcome, ok: failed === 0 }, passed, failed, troubles: troubles(report) };
}

function readReport(file: string): SuiteReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return emptyReport;
  }
}
