import { fileURLToPath } from 'node:url';
import { defineConfig, type UserManifest } from 'wxt';

/** Nothing is loaded from anywhere but the package. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// Chromium gives no extension Alt+Shift+N or P.
const commands: UserManifest['commands'] = {
  'next-match': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next match' },
  'previous-match': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: 'Go to the previous match',
  },
  'open-card': {
    suggested_key: { default: 'Alt+Shift+O' },
    description: 'Open the card of a match',
  },
  'hide-all': { suggested_key: { default: 'Alt+Shift+H' }, description: 'Hide or show all marks' },
};

/** See there for the reason. */
const ownContext = fileURLToPath(new URL('./entrypoints/content/context.ts', import.meta.url));

export default defineConfig({
  imports: false,
  vite: () => ({
    // No prefixes and no rewriting for browsers that cannot run us.
    build: {
      target: ['chrome128', 'firefox140'],
      // WXT's own complaints of what is thrown on anyway: silent in what is built, and every page would carry them.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger.error'] } },
    },
    // The extension's own pages load their scripts from the development server.
    server: { cors: { origin: /^(chrome|moz)-extension:\/\// } },
    resolve: { alias: { 'wxt/utils/content-script-context': ownContext } },
  }),
  modules: ['library', 'sites', 'budget'].map(buildModule),
  manifest: ({ browser, command }) => ({
    name: 'Tifa Lens',
    description:
      'Marks set political wordings and officials on the news page being read, and says what each is.',
    // The card's script is run in a frame when its first card opens; the reader's choices are remembered.
    permissions: ['scripting', 'storage'],
    action: { default_title: 'Tifa Lens' },
    commands,
    // The development server loads its own scripts.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tifa-lens@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Popovers came with 114, closed and open shadow roots in caret positions with 128.
        { minimum_chrome_version: '128' }),
  }),
});

function buildModule(name: string): string {
  return new URL(`./build/${name}-module.ts`, import.meta.url).href;
}
