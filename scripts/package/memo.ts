import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { copyFontLicence, inOwnType } from './memo-font.ts';
import { FILES, MEMO, sourceDate } from './names.ts';

/** Writes the memo of every guide as a PDF and as a page that needs no extension. @returns an exit code */
export async function writeMemos(): Promise<number> {
  rmSync(MEMO, { recursive: true, force: true });
  mkdirSync(MEMO, { recursive: true });
  copyFontLicence(FILES.memoFontLicence);
  const chromium = await launchChromium({ host: null });
  try {
    for (const guide of GUIDE_IDS) {
      const page = await chromium.openExtensionPage(`memo.html#${guide}`);
      await page.waitForSelector('[data-step]');
      const sheets = inOwnType(await standalonePage(page));
      writeFileSync(FILES.memo(guide, 'html'), sheets);
      // Printed from outside the extension, whose policy lets no font in.
      await page.goto('about:blank');
      await page.setContent(sheets);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
      writeFileSync(FILES.memo(guide, 'pdf'), datedPdf(pdf, new Date(sourceDate() * 1000)));
      await page.close();
    }
  } finally {
    await chromium.close();
  }
  return 0;
}

/** The same PDF with another date of creation, in the same number of bytes (ISO 32000-1, 7.9.4): the same memo is the same file. */
function datedPdf(pdf: Uint8Array, date: Date): Buffer {
  const stamp = `${date.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(text.replace(/(?<=\/(?:Creation|Mod)Date \(D:)\d{14}[+-]\d\d'\d\d'/g, stamp), 'latin1');
}

/** The page with its styles inside, without what only a screen shows and without scripts. */
const standalonePage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n');
    for (const one of document.querySelectorAll('script, link, .no-print')) one.remove();
    document.head.append(style);
    return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  });
