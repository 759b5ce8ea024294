import { buildChromium, buildFirefox } from './steps/build-and-check.ts';
import { readCall } from './steps/call.ts';
import { printOutcome, runStep, type Step } from './steps/run-step.ts';

/** `npm run build` builds for both browsers; `npm run zip` packs what the stores take. */
const zipped: readonly Step[] = [
  { name: 'zip for Chromium', command: ['wxt', 'zip'] },
  { name: 'zip for Firefox', command: ['wxt', 'zip', '-b', 'firefox', '--mv3'] },
];
const { values } = readCall('Usage: npm run build', {
  options: { zip: { type: 'boolean', default: false } },
});
const steps = values.zip ? zipped : [buildChromium, buildFirefox];

for (const step of steps) {
  const outcome = await runStep(step);
  printOutcome(outcome);
  if (outcome.ok) console.log(outcome.output.trimEnd());
  else process.exitCode = 1;
}
