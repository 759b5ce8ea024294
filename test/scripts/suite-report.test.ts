import { describe, expect, test } from 'vitest';
import { troubles } from '../../scripts/steps/suite-report.ts';

describe('Before all that a suite printed stands', () => {
  test('which test failed, what it said first, and where', () => {
    const failureMessages = [
      'AssertionError: expected [] to equal [ 1 ]\n    at /somewhere/test/e2e/card.test.ts:12:3\n    at more',
      'Error: another at the second try',
    ];
    const [found, ...more] = troubles(reportOf({ status: 'failed', failureMessages }));
    expect(found).toBe(
      'failed: Cards open\n  AssertionError: expected [] to equal [ 1 ] (card.test.ts:12)',
    );
    expect(more).toEqual([]);
  });

  test('which test passed at the second try only', () => {
    const [found] = troubles(reportOf({ status: 'passed', failureMessages: ['Error: late'] }));
    expect(found).toBe('failed once, then passed: Cards open\n  Error: late');
  });

  test('which file broke by itself', () => {
    const file = { name: 'card.test.ts', message: 'SyntaxError: no\nmore', assertionResults: [] };
    const report = { numPassedTests: 0, numFailedTests: 0, testResults: [file] };
    expect(troubles(report)).toEqual(['card.test.ts: SyntaxError: no']);
  });

  test('nothing where all went well', () => {
    expect(troubles(reportOf({ status: 'passed', failureMessages: [] }))).toEqual([]);
  });
});

function reportOf(one: { status: string; failureMessages: string[] }) {
  const test = { fullName: ' Cards open', ...one };
  const file = { name: 'card.test.ts', message: '', assertionResults: [test] };
  return { numPassedTests: 0, numFailedTests: 1, testResults: [file] };
}
