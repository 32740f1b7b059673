import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FILES } from './names.ts';
import { noticeText } from './notice.ts';
import { emptyStage, pack, zip } from './stage.ts';

/** The store sets its own key and id, and refuses a manifest that brings one. */
function withoutKey(folder: string): void {
  const path = join(folder, 'manifest.json');
  const { key: _key, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify(manifest));
}

/** Packs the built extensions for the three stores; Edge's is Chrome's. */
export async function packExtensions(): Promise<number> {
  for (const browser of ['chrome', 'firefox'] as const) {
    const stage = emptyStage(`store-${browser}`);
    cpSync(`.output/${browser}-mv3`, stage, { recursive: true });
    if (browser === 'chrome') withoutKey(stage);
    copyFileSync('LICENSE', join(stage, 'LICENSE.txt'));
    writeFileSync(join(stage, 'NOTICE.txt'), noticeText('extension'));
    const code = zip(stage, FILES.store(browser));
    if (code !== 0) return code;
  }
  copyFileSync(FILES.store('chrome'), FILES.store('edge'));
  return 0;
}

/** The sources that the Firefox store asks for, as committed: `npm run package` on them gives the same packages. */
export const packSources = async (): Promise<number> =>
  pack('git', ['archive', '--format=zip', '-9', '-o', resolve(FILES.sources), 'HEAD']);
