import type { Page } from 'puppeteer';

const SIGN = 'data-hand';
const ARROW =
  '<svg xmlns="http://www.w3.org/2000/svg" width="26" height="30" viewBox="0 0 26 30"><path d="M3 2v21l6-5 4 9 4-2-4-9h8z" fill="#fff" stroke="#111" stroke-width="2"/></svg>';

/** Draws the arrow of a mouse at a place of the page, for a picture alone: screenshots have none. */
export async function drawHand(page: Page, at: { readonly x: number; readonly y: number }): Promise<void> {
  await page.evaluate(
    (sign, arrow, { x, y }) => {
      const hand = document.createElement('div');
      hand.setAttribute(sign, '');
      hand.popover = 'manual';
      hand.style.cssText = `all:initial;position:fixed;inset:auto;left:${x}px;top:${y}px;pointer-events:none`;
      hand.innerHTML = arrow;
      document.documentElement.append(hand);
      hand.showPopover();
    },
    SIGN,
    ARROW,
    at,
  );
}

export const takeHandAway = (page: Page): Promise<void> =>
  page.evaluate((sign) => document.querySelector(`[${sign}]`)?.remove(), SIGN);
