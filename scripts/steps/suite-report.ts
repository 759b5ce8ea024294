/** What Vitest's JSON report says of a suite, as far as it is read here. */
export interface SuiteReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly FileReport[];
}

interface FileReport {
  readonly name: string;
  /** What broke the file itself. */
  readonly message: string;
  readonly assertionResults: readonly TestReport[];
}

interface TestReport {
  readonly fullName: string;
  readonly status: string;
  /** Of every try: a test that passed may have failed before. */
  readonly failureMessages: readonly string[];
}

export const emptyReport: SuiteReport = { numPassedTests: 0, numFailedTests: 0, testResults: [] };

/**
 * The tests that failed, at every try or at the first, each with what its first failure says; one or two lines each, so
 * that they can be read before all else that was printed.
 */
export function troubles({ testResults }: SuiteReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === '' ? [] : [`${name}: ${firstLine(message)}`]),
    ...assertionResults.filter(({ failureMessages }) => failureMessages.length > 0).map(troubleOf),
  ]);
}

function troubleOf({ fullName, status, failureMessages: [first = ''] }: TestReport): string {
  const when = status === 'passed' ? 'failed once, then passed' : 'failed';
  return `${when}: ${fullName.trim()}\n  ${firstLine(first)}${placeIn(first)}`;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

/** Where in the tests it was, if the stack says so. */
function placeIn(stack: string): string {
  const [, place] = /([\w.-]+\.test\.tsx?:\d+):\d+/.exec(stack) ?? [];
  return place ? ` (${place})` : '';
}
