import type { Hint } from '../../../shared/guides/descriptor.ts';
import { selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { isShown } from '../../sight/shown.ts';
import { isQrDrawing, looksLikeCode } from '../look/qr-code.ts';
import type { VisualTarget } from '../look/visual-target.ts';
import { tokenOfWords } from '../page/icon-words.ts';
import type { Page } from '../page/page.ts';
import { NOT_THE_CODE } from '../rules/visual-exclusions.ts';
import { SOURCE_WEIGHTS, WEIGHTS } from '../rules/weights.ts';
import { besideOf, captionOf, LONGEST } from '../surroundings/places.ts';
import { sectionNames } from '../surroundings/section-names.ts';
import { pageSays } from '../surroundings/titles.ts';
import { agreement, occurs } from '../text/patterns.ts';
import { isRuledOut } from './rule-out-visuals.ts';
import { trace } from './trace.ts';

/** Least side in CSS pixels of a code that a phone can scan, and how far it may be from square. */
const SMALLEST_CODE = 72;
const SQUARE = 0.8;

/** Elements that may be a code: pictures, elements called one, and tables, since some pages draw it of cells. */
const CODES = 'img,canvas,svg,table,[role=img],[class*=qr i],[id*=qr i]';
/** The box around a picture may be called a code in its place, when it is no larger than this many times the picture. */
const CASING = 2;

/** Square pictures with words of scanning about them. */
export function findCodes(page: Page, hint: Hint): VisualTarget[] {
  const found: VisualTarget[] = [];
  for (const element of page.all(CODES)) {
    spend();
    const box = dom.getBoundingClientRect(element);
    const [short, long] = box.width < box.height ? [box.width, box.height] : [box.height, box.width];
    if (short < SMALLEST_CODE) {
      trace?.visualJudged(page, element, 'too-small');
      continue;
    }
    if (short / long < SQUARE) {
      trace?.visualJudged(page, element, 'not-square');
      continue;
    }
    if (!isShown(element)) {
      trace?.visualJudged(page, element, 'code-unseen');
      continue;
    }
    const points = codePoints(page, element, hint);
    if (points > 0) found.push({ element, points: points + SOURCE_WEIGHTS.native });
  }
  // A canvas or picture inside the box that carries the class: the user sees the inner one.
  return found.filter(({ element }) => {
    const isAround = found.some((other) => other.element !== element && dom.contains(element, other.element));
    if (isAround) trace?.visualJudged(page, element, 'around-code');
    return !isAround;
  });
}

function codePoints(page: Page, element: Element, hint: Hint): number {
  const { main, others } = page.names(element);
  const isDrawn = looksLikeCode(element);
  if (isRuledOut(NOT_THE_CODE, { page, element, hint, isDrawn, main })) return 0;
  const sections = sectionNames(page, element);
  let points = Math.max(
    WEIGHTS.name * agreement(hint.names, main),
    ...others.map((one) => WEIGHTS.otherName * agreement(hint.names, one)),
  );
  if (isCalledCode(page, element, hint)) points = Math.max(points, WEIGHTS.icon);
  const around = captionOf(element, LONGEST.visual);
  if (occurs(hint.about, besideOf(element, main))) points += WEIGHTS.section;
  else if (occurs(hint.near, around)) points += WEIGHTS.near;
  if (sections.some(({ words }) => occurs(hint.section?.names, words))) points += WEIGHTS.section;
  else if (pageSays(page, hint.section?.names ?? [])) points += WEIGHTS.near;
  // By its structure alone it is a code; what for, the words around must say.
  if (points > 0 && isQrDrawing(element)) return Math.max(points, WEIGHTS.icon) + WEIGHTS.drawnCode;
  if (points === 0) trace?.visualJudged(page, element, 'no-witness');
  return points > 0 && points < WEIGHTS.icon + WEIGHTS.section && isDrawn ? points + WEIGHTS.drawnCode : points;
}

/** By its own class, id or file name, or by those of a box that holds little more. */
function isCalledCode({ words }: Page, element: Element, hint: Hint): boolean {
  const { width } = dom.getBoundingClientRect(element);
  let climbed = 0;
  for (const at of selfAndAncestors(element)) {
    if (climbed > 2 || dom.getBoundingClientRect(at).width > CASING * width) return false;
    climbed += 1;
    const tokens = ['class', 'id', 'src', 'data-type'].map((attribute) => dom.attribute(at, attribute));
    if (
      [dom.localName(at), ...tokens].some((one) => !one.startsWith('data:') && tokenOfWords(one, words) === hint.icon)
    )
      return true;
  }
  return false;
}
