import { statSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/**
 * Bytes, minified, of what a page pays for: every script of ours costs each page 0.1 to 0.2 ms per KB, before any
 * card is needed. Raise a number only with a reason in the commit.
 */
export const budgets: Readonly<Record<string, number>> = {
  'content-scripts/content.js': 28_450,
  'content-scripts/content.css': 2_500,
  'card.js': 55_000,
};

/** Stops the build when a file is larger than its budget. */
export default defineWxtModule({
  name: 'budget',
  setup(wxt) {
    wxt.hook('build:done', () => {
      // What the development server builds is neither minified nor shipped.
      if (wxt.config.command !== 'build' || wxt.config.mode !== 'production') return;
      for (const [file, budget] of Object.entries(budgets)) {
        const { size } = statSync(join(wxt.config.outDir, file));
        if (size > budget)
          throw new Error(
            `${file} has ${size} bytes; its budget in build/budget-module.ts is ${budget}`,
          );
        wxt.logger.info(`${file}: ${size} of ${budget} bytes`);
      }
    });
  },
});
