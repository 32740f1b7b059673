import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { until } from '../support/until.ts';

const DEV = '.output/chrome-mv3-dev';

const connectSource = (folder: string): string => {
  const { content_security_policy: policy } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  return /connect-src ([^;]*)/.exec(policy.extension_pages)?.[1] ?? '';
};

/** `npm run dev`, without the browser that it opens where there is a display: ours takes what it serves. */
describe('the extension while one works on it', () => {
  const stack = new AsyncDisposableStack();
  let said = '';
  let chromium: Chromium;
  beforeAll(async () => {
    rmSync(DEV, { recursive: true, force: true });
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
    const wxt = spawn(process.execPath, ['scripts/dev.ts'], { env: { ...env, NODE_ENV: 'development' } });
    const over = new Promise((resolve) => wxt.once('close', resolve));
    stack.defer(async () => {
      wxt.kill('SIGTERM');
      await over;
      rmSync(DEV, { recursive: true, force: true });
    });
    for (const stream of [wxt.stdout, wxt.stderr]) stream.on('data', (text) => (said += text));
    // The last file that is written. What WXT says of it, it says to nobody in a test.
    await until('the first build', async () => existsSync(`${DEV}/manifest.json`), 90_000).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${said}`);
    });
    chromium = await launchChromium({ extension: DEV, host: null, keepWelcome: true });
    stack.defer(() => chromium.close());
  });
  afterAll(() => stack.disposeAsync(), 30_000);

  it('shows its pages from the server that reloads them', async () => {
    const page = await chromium.openExtensionPage('popup.html');
    await until('the popup', () => page.evaluate(() => document.querySelector('#app h1, #app h2') !== null));
    expect(connectSource(DEV)).toContain('ws://localhost');
  });

  it('hears from it in a page, which what is built may not', async () => {
    const page = await chromium.openExtensionPage('welcome.html');
    const hears = await page.evaluate(async () => {
      const source = document.querySelector<HTMLScriptElement>('script[src^="http://localhost"]')?.src ?? '';
      return fetch(source).then(
        ({ ok }) => ok,
        (error: unknown) => String(error),
      );
    });
    expect(hears).toBe(true);
  });

  it.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s, which is built, may ask nobody', (folder) => {
    expect(connectSource(folder)).toBe("'none'");
  });
});
