import type { Browser, Page } from 'puppeteer';

interface Clock {
  realNow?: () => number;
  readonly Date: { now: () => number };
}

/**
 * Sets the clock of the background back by so many milliseconds, or right again with none: what takes days was begun days ago.
 * @param own a page of the extension that stays open
 */
export async function setClockBack(browser: Browser, own: Page, ms: number): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  if (worker != null) {
    await worker.evaluate((back) => {
      const clock = globalThis as unknown as Clock;
      const { now } = clock.Date;
      clock.realNow ??= () => now.call(Date);
      const { realNow } = clock;
      clock.Date.now = () => realNow() - back;
    }, ms);
    return;
  }
  // Firefox has a page for it.
  await own.evaluate(async (back) => {
    const clock = (await chrome.runtime.getBackgroundPage()) as unknown as Clock;
    clock.realNow ??= clock.Date.now;
    const { realNow } = clock;
    clock.Date.now = back === 0 ? realNow : () => realNow() - back;
  }, ms);
}
