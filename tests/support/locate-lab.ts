import { build } from 'esbuild';
import type { Browser, Frame, Page } from 'puppeteer';
import type { StepId } from '../../shared/guides/guide.ts';

/** The locator as one script that a page can run; it leaves `lab` on the window. */
export async function bundleLab(entry = 'tests/support/locate-lab-page.ts'): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`nothing was built from ${entry}`);
  return file.text;
}

/** What the locator answered in one frame, in terms a test can compare. */
export interface Answer {
  readonly level: 'sure' | 'likely' | 'none';
  readonly reason?: string;
  readonly via?: string;
  readonly done?: true;
  /** `data-is` of the ringed or outlined element, else a short description. */
  readonly at?: string;
}

export type Documents = Readonly<Record<string, string>>;

/** A tab that shows documents of our own under official addresses, without a server: each address answers with its document. */
export async function openDocuments(browser: Browser, documents: Documents): Promise<Page> {
  const [first] = Object.keys(documents);
  if (first === undefined) throw new Error('no document to open');
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = documents[request.url()];
    void request.respond(
      body === undefined ? { status: 404, body: '' } : { status: 200, contentType: 'text/html; charset=utf-8', body },
    );
  });
  await page.goto(first, { waitUntil: 'load' });
  return page;
}

/** Asks one frame for a step. */
export async function ask(frame: Frame | Page, lab: string, step: StepId): Promise<Answer> {
  await frame.evaluate(lab);
  return (await frame.evaluate(`lab.answer(${JSON.stringify(step)})`)) as Answer;
}
