import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Wxt } from 'wxt';
import { defineWxtModule } from 'wxt/modules';
import { compileLibrary } from './compile-library.ts';

/** Folder of the compiled corpus in the package. */
const packaged = 'library';

/**
 * Compiles the seeds whenever the extension is built, and again when a seed is saved during `npm run dev`. A
 * broken seed stops the build with file, line and remedy; during development it is shown and the last good
 * corpus stays.
 */
export default defineWxtModule({
  name: 'library',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, assets) => {
      const folder = join(wxt.config.wxtDir, packaged);
      for (const name of writeLibrary(wxt, folder))
        assets.push({ absoluteSrc: join(folder, name), relativeDest: `${packaged}/${name}` });
    });
    wxt.hook('server:started', (_, server) => {
      const seeds = join(wxt.config.root, 'seeds');
      let timer: ReturnType<typeof setTimeout> | undefined;
      const compile = () => {
        if (tryWriteLibrary(wxt)) server.reloadExtension();
      };
      server.watcher.add(seeds);
      server.watcher.on('all', (_, path) => {
        const name = relative(seeds, path);
        if (name.startsWith('..') || isAbsolute(name)) return;
        if (name === 'sites.yaml')
          wxt.logger.warn('Sites are read when the server starts: end it and start it again');
        // Editors write a file in several steps.
        clearTimeout(timer);
        timer = setTimeout(compile, 100);
      });
    });
  },
});

/** Returns the names of the files written. */
function writeLibrary(wxt: Wxt, folder: string): string[] {
  const library = compileLibrary(join(wxt.config.root, 'seeds'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.bin'), new Uint8Array(library.index));
  writeFileSync(join(folder, 'data.json'), JSON.stringify(library.data));
  return ['index.bin', 'data.json'];
}

function tryWriteLibrary(wxt: Wxt): boolean {
  try {
    writeLibrary(wxt, join(wxt.config.outDir, packaged));
    wxt.logger.success('Compiled the seeds anew');
    return true;
  } catch (error) {
    wxt.logger.error(error instanceof Error ? error.message : error);
    return false;
  }
}
