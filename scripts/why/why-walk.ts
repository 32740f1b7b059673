import type { Walk } from '../../extension/guide/walk/walk.ts';
import type { SerializedExplanation } from '../../extension/locate/serialized-explanation.ts';
import { plainText } from '../../shared/plain-text.ts';
import { FOREIGN_PAGE } from '../../tests/portals/foreign-page.ts';
import { launchPageBrowser } from '../../tests/support/browser/page-browser.ts';
import { bundleWhy, openDocuments } from '../../tests/support/locator/locate-lab.ts';
import { sightsOf } from '../../tests/support/locator/walk-replay.ts';
import { linesOf } from './explanation-lines.ts';
import type { AskWhy } from './in-page.ts';

declare const why: AskWhy;

/**
 * Prints every decision of a walk, made again on its pages, and where an answer is another one than it was then.
 * @param wanted one step alone
 * @returns whether all answers are the same
 */
export async function whyWalk(walk: Walk, wanted?: string): Promise<boolean> {
  const browser = await launchPageBrowser({ draws: false });
  const script = await bundleWhy();
  let isSame = true;
  try {
    for (const { step, place, page } of sightsOf(walk).filter((one) => wanted === undefined || one.step === wanted)) {
      const tab = await openDocuments(browser, { [`https://${page.host}/`]: page.html }, FOREIGN_PAGE);
      await tab.evaluate(script);
      const now = await tab.evaluate((id) => why(id), step);
      await tab.close();
      console.log(linesOf(`${step} on page ${place}, ${page.host}`, now).join('\n'));
      const then = page.moments.findLast(({ trace }) => trace !== null)?.trace?.answer;
      const isAs = then === undefined || answerOf(then) === answerOf(now.answer);
      console.log(isAs ? 'As it was then.\n' : `Then it was ${plainText(answerOf(then))}.\n`);
      isSame &&= isAs;
    }
  } finally {
    await browser.close();
  }
  return isSame;
}

/** Ids are numbered in each copy anew, and only a copy has its looks in the markup. */
const IN_COPIES = / (?:id|for|style|data-was|aria-[a-z]+by)="[^"]*"/g;

const answerOf = (answer: SerializedExplanation['answer']): string =>
  answer.level === 'none'
    ? `none, ${answer.reason}`
    : `${answer.level}: ${answer.tag.replace(IN_COPIES, '').toLowerCase()}`;
