import puppeteer, { type Browser } from 'puppeteer';

/**
 * For pages that are judged one after the other in the same two processes, which keep the compiled locator. A process for each page and each
 * frame of another origin was two thirds of the work there (10.5 s of processor for 26 pages, 4.4 so); what a document may read of another
 * stays the same.
 */
export const FEW_PROCESSES: readonly string[] = [
  '--renderer-process-limit=2',
  '--disable-site-isolation-trials',
  '--disable-back-forward-cache',
  '--disable-features=site-per-process,IsolateOrigins,ProactivelySwapBrowsingInstance,SpareRendererForSitePerProcess',
];

/** Chromium without the extension, for many pages that a test asks the locator about. */
export const launchPageBrowser = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', ...FEW_PROCESSES] });
