import { createLocator } from '../../../extension/locate/locator.ts';
import type { Match } from '../../../extension/locate/match.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../../shared/guides/page-words.ts';
import { answerText } from './answer-text.ts';
import { everyElement, type FrameAnswer, openClosedRoots, stepsOf } from './marks-lab.ts';

openClosedRoots();

/** An element, the components it is a part of, and what a tab is labelled by: authors mark what they wrote, not what a framework makes of it. */
function standsFor(element: Element): readonly Element[] {
  const all = [element];
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at.localName.includes('-')) all.push(at);
  if (element.getAttribute('role') === 'tab') all.push(...element.querySelectorAll('span'));
  return all;
}

/** The target where its author marked it, and silence where nothing is: the marks say so themselves. */
const isPlain = (match: Match, isMarked: boolean): boolean =>
  match.level === 'sure'
    ? match.via === 'target' && !match.done && isMarked
    : match.level === 'none' && match.reason === 'absent';

/** What this frame is asked for: each step's answer, and what its author marked. */
function answers(steps: readonly StepId[]): readonly FrameAnswer[] {
  const locator = createLocator(document, PAGE_WORDS);
  const all = [...everyElement(document)];
  return steps.map((step) => {
    const descriptor = descriptors.get(step);
    const match = descriptor === undefined ? undefined : locator.locate(descriptor);
    const isRenewal = match?.level === 'sure' && match.via === 'renewal';
    const ringed = match?.level === 'sure' ? [match.ring, match.control].flatMap(standsFor) : null;
    const bears = (mark: 'data-truth' | 'data-may'): boolean =>
      ringed?.some((element) => stepsOf(element, mark).includes(step)) === true;
    return {
      step,
      wanted: all.some((element) => stepsOf(element, 'data-truth').includes(step)),
      ringed:
        ringed === null
          ? null
          : bears('data-truth')
            ? 'truth'
            : // Authors mark no control that brings back what has ended: golden files keep which.
              isRenewal || bears('data-may')
              ? 'may'
              : 'other',
      at: ringed?.[0]?.outerHTML.slice(0, 120) ?? '',
      answer: match === undefined || isPlain(match, bears('data-truth')) ? '' : answerText(match),
    };
  });
}

const strangers = { answers };
export type StrangersLab = typeof strangers;

Object.assign(globalThis, { strangers });
