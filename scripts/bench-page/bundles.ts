import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../steps/run-step.ts';

/** The scripts of a run, as the extension ships them: minified, each in one piece. */
export interface Bundles {
  /** Defines `TifaPage`: what `page/lens.ts` exports. */
  readonly page: string;
  /** Answers questions as the background does, in a worker. */
  readonly worker: string;
}

export async function buildBundles(): Promise<Bundles> {
  const page = await bundle('page/lens.ts');
  const worker = await bundle('scripts/bench-page/worker.ts');
  return { page, worker };
}

async function bundle(entry: string): Promise<string> {
  const lib = { entry: join(root, entry), formats: ['iife' as const], name: 'TifaPage' };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was built from ${entry}`);
  return chunk.code;
}
