import { checks, prepare } from './steps/build-and-check.ts';
import { printOutcome, runStep } from './steps/run-step.ts';

/** `npm run check`: types, lint and dead code. */
const outcomes = [await runStep(prepare), ...(await Promise.all(checks.map(runStep)))];
outcomes.forEach(printOutcome);
process.exitCode = outcomes.every((outcome) => outcome.ok) ? 0 : 1;
