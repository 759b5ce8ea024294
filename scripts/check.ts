import { checks, prepare } from './steps/build-and-check.ts';
import { readCall } from './steps/call.ts';
import { printOutcome, runStep } from './steps/run-step.ts';

readCall('Usage: npm run check', {});

/** `npm run check`: types, lint and dead code. */
const outcomes = [await runStep(prepare), ...(await Promise.all(checks.map(runStep)))];
for (const outcome of outcomes) printOutcome(outcome);
process.exitCode = outcomes.every((outcome) => outcome.ok) ? 0 : 1;
