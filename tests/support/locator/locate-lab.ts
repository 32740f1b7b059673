import type { Frame, Page } from 'puppeteer';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { Tabs } from '../browser/page-browser.ts';
import { bundle } from '../bundle.ts';
import type { Answer, LocateLab } from './locate-lab-page.ts';

declare const lab: LocateLab;

/**
 * The locator as one script that a page can run; it leaves `lab` on the window.
 * @param instead what the script calls instead of a function of the browser, by its name
 */
export const bundleLab = (
  entry = 'tests/support/locator/locate-lab-page.ts',
  instead: Readonly<Record<string, string>> = {},
): Promise<string> => bundle(entry, { define: instead });

/** The same with all that explains (scripts/why/in-page.ts); it leaves `why` on the window. */
export const bundleWhy = (): Promise<string> => bundle('scripts/why/in-page.ts');

type Documents = Readonly<Record<string, string>>;

/** A tab that shows documents under official addresses, without a server: each address answers with its document. */
export interface DocumentsTab extends AsyncDisposable {
  /** @returns the tab, once the first of them is loaded */
  show(documents: Documents): Promise<Page>;
}

/** @param policy the documents' content security policy, where they are not of our own */
export async function documentsTab(browser: Tabs, policy?: string): Promise<DocumentsTab> {
  let shown: Documents = {};
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  const headers = policy === undefined ? {} : { 'content-security-policy': policy };
  page.on('request', (request) => {
    const body = shown[request.url()];
    void request.respond(
      body === undefined
        ? { status: 404, body: '' }
        : { status: 200, contentType: 'text/html; charset=utf-8', headers, body },
    );
  });
  return {
    async show(documents) {
      const [first] = Object.keys(documents);
      if (first === undefined) throw new Error('no document to open');
      shown = documents;
      await page.goto(first, { waitUntil: 'load' });
      return page;
    },
    [Symbol.asyncDispose]: () => page.close(),
  };
}

/** Documents in a tab of their own (documentsTab). */
export const openDocuments = async (browser: Tabs, documents: Documents, policy?: string): Promise<Page> =>
  (await documentsTab(browser, policy)).show(documents);

/** Asks one frame for a step. */
export async function ask(frame: Frame | Page, script: string, step: StepId): Promise<Answer> {
  await frame.evaluate(script);
  return frame.evaluate((id) => lab.answer(id), step);
}
