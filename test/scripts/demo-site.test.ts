import { expect, test } from 'vitest';
import { serveSite } from '../../scripts/demo/serve.ts';
import { root } from '../../scripts/steps/run-step.ts';

test('What is no address finds no page, and the demo pages stay there', async () => {
  const site = await serveSite(root);
  try {
    expect((await fetch(`${site.address}//`)).status).toBe(404);
    expect((await fetch(`${site.address}/`)).status).toBe(200);
  } finally {
    await site.close();
  }
});
