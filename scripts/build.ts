import { buildChromium, buildFirefox } from './steps/build-and-check.ts';
import { printOutcome, runStep, type Step } from './steps/run-step.ts';

/** `npm run build` builds for both browsers; `npm run zip` packs what the stores take. */
const zipped: readonly Step[] = [
  { name: 'zip for Chromium', command: ['wxt', 'zip'] },
  { name: 'zip for Firefox', command: ['wxt', 'zip', '-b', 'firefox', '--mv3'] },
];
const steps = process.argv.includes('--zip') ? zipped : [buildChromium, buildFirefox];

for (const step of steps) {
  const outcome = await runStep(step);
  printOutcome(outcome);
  if (outcome.ok) console.log(outcome.output.trimEnd());
  else process.exitCode = 1;
}
