import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** How a surface is shown; axe looks at colours as they are computed then. */
export type Mode = 'light' | 'dark' | 'forced';
export const MODES: readonly Mode[] = ['light', 'dark', 'forced'];

export async function showAs(page: Page, mode: Mode): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: mode === 'forced' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: mode === 'dark' ? 'dark' : 'light' },
      // Else axe sees colours half way between two modes.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

interface AxeWindow {
  readonly axe: {
    run(
      context: unknown,
      options: unknown,
    ): Promise<{
      readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
    }>;
  };
}

/** What axe-core finds wrong by WCAG 2.2 A and AA and its own good practices; one line each. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Extension pages refuse inline scripts; DevTools' evaluation does not pass through that rule. It is half a megabyte: once a document.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as AxeWindow;
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  });
}

/** Whether the page, or anything in it that scrolls by itself, needs sideways scrolling at its present width. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')].some(
      (one) =>
        one.scrollWidth > one.clientWidth &&
        (one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX)),
    ),
  );

/**
 * Walks the page by Tab from its start, as keyboard users do.
 * @returns accessible-enough names (text, label or value) of what got the focus, in order, without visible focus marked
 */
export async function tabThrough(page: Page, limit = 60): Promise<readonly { name: string; visible: boolean }[]> {
  const stops: { name: string; visible: boolean }[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let presses = 0; presses < limit; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      const style = getComputedStyle(at);
      const label = (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent ?? '';
      return {
        name: label.trim(),
        visible: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}
