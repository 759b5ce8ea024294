import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { readSites } from './seeds/sites.ts';

/**
 * Gives the content script the news sites of `seeds/sites.yaml`, and the extension access to the same hosts and no
 * others: running the card's script in a page's frame needs it.
 */
export default defineWxtModule({
  name: 'sites',
  setup(wxt) {
    const patterns = () => sitePatterns(wxt.config.root);
    wxt.hook('entrypoints:resolved', (_, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = patterns();
    });
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      manifest.host_permissions = patterns();
    });
  },
});

/** Match patterns of all sites with their subdomains. Throws `SeedError`. */
export function sitePatterns(root: string): string[] {
  return readSites(join(root, 'seeds')).map((host) => `*://*.${host}/*`);
}
