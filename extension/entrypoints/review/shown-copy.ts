import { light } from '../../design/tokens.ts';
import { runUntil } from '../../dom/time-budget.ts';
import { guideMask } from '../../guide/walk/showings-of.ts';
import type { WalkPage } from '../../guide/walk/walk.ts';
import { withMarks } from '../../guide/walk/with-marks.ts';
import { snapshotAgain } from '../../locate/teach/snapshot.ts';

const OUTLINE = `outline:4px solid ${light.accent};outline-offset:2px`;
/** Attributes by which a document could load something, or lead away. */
const LOADING = / (?:src|href|xlink:href)="[^"]*"/g;
/** Milliseconds for one page. */
const LIMIT = 1000;

/**
 * The copy of a page as the review draws it in a sandboxed frame: masked again, with nothing in it that can load or lead away, whatever a
 * file has put there. Null where that takes too long.
 */
export function shownCopy({ html, moments }: Pick<WalkPage, 'html' | 'moments'>): string | null {
  const marks = new Map(moments.flatMap(({ press }) => (press === undefined ? [] : [[press.at, 'data-pressed']])));
  try {
    return runUntil(performance.now() + LIMIT, () =>
      snapshotAgain(Document.parseHTMLUnsafe(withMarks(html, marks)), guideMask(), OUTLINE).replace(LOADING, ''),
    );
  } catch {
    return null;
  }
}
