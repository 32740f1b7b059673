import type { Page } from 'puppeteer';
import type { Act } from '../portals/attack.ts';
import { bundle } from './bundle.ts';

declare const attacks: Readonly<Record<string, Act>>;

/** Puts the programs of all attacks into each document that this tab opens from now on. */
export async function arm(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(await bundle('tests/portals/attacks-in-page.ts'));
}

/** Opens a page that attacks before anything else runs in it, if this attack does. */
export async function openUnder({ id, before }: Act, page: Page, address: string): Promise<void> {
  const early = before === undefined ? null : await page.evaluateOnNewDocument((name) => attacks[name]?.before?.(), id);
  await page.goto(address);
  if (early !== null) await page.removeScriptToEvaluateOnNewDocument(early.identifier);
}

/** Lets the page do what it does once it is there. */
export const attack = ({ id }: Act, page: Page): Promise<void> => page.evaluate((name) => attacks[name]?.act?.(), id);
