import { mkdtempDisposableSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleForHost, START } from '../../scripts/build/host.ts';

it('what the bench of cards runs as our reading can be bundled as the host is', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bench-card-'));
  await bundleForHost('scripts/bench/card/read-once.ts', folder.path);
  expect(readdirSync(folder.path)).toContain(START);
});
