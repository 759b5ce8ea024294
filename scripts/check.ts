import { printOutcome, runStep } from './step.ts';
import { checks, prepare } from './steps.ts';

/** `npm run check`: types, lint and dead code. */
const outcomes = [await runStep(prepare), ...(await Promise.all(checks.map(runStep)))];
outcomes.forEach(printOutcome);
process.exitCode = outcomes.every((outcome) => outcome.ok) ? 0 : 1;
