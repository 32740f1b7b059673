import { runQuietly } from '../child.ts';
import type { Step } from '../steps.ts';

/** Builds one extension with WXT into .output/<browser>-mv3. Its progress shows only when it fails. */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<number> {
  const wxt = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'];
  // The same bytes whoever builds, whatever their environment.
  return runQuietly(process.execPath, wxt, { NODE_ENV: 'production' });
}

export const CHROMIUM_STEP: Step = {
  name: 'Extension for Chromium, Edge and Brave',
  run: () => buildExtension('chrome'),
};
export const FIREFOX_STEP: Step = { name: 'Extension for Firefox', run: () => buildExtension('firefox') };
