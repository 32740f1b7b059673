import { spawnSync } from 'node:child_process';
import type { Step } from '../steps.ts';

/** Builds one extension with WXT into .output/<browser>-mv3. Its progress shows only when it fails. */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<number> {
  const wxt = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], {
    encoding: 'utf8',
    // The same bytes whoever builds, whatever their environment.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (wxt.status !== 0) process.stderr.write(wxt.stdout + wxt.stderr);
  return wxt.status ?? 1;
}

export const CHROMIUM_STEP: Step = {
  name: 'Extension for Chromium, Edge and Brave',
  run: () => buildExtension('chrome'),
};
export const FIREFOX_STEP: Step = { name: 'Extension for Firefox', run: () => buildExtension('firefox') };
