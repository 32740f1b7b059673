import type { StepId } from '../../../shared/guides/guide.ts';
import * as dom from '../../dom/reads.ts';
import type { Match } from '../../locate/match.ts';
import type { StepReport, StepReports } from '../session/step-report.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';

type SureMatch = Extract<Match, { level: 'sure' }>;

const BOX = '[type=checkbox],[type=radio],[aria-checked]';

/**
 * Whether the page says that a control which was used is not done all the same: a field was filled wrongly, whatever was typed; a box is
 * not ticked any more.
 */
const showsUndone = ({ control, done }: SureMatch): boolean =>
  dom.matches(control, ':user-invalid') ||
  dom.getAttribute(control, 'aria-invalid') === 'true' ||
  (dom.matches(control, BOX) && !done);

/** What the background is told of a match. @param wasUsed its control was used, and that alone ends its step */
const reportOf = (match: Match, wasUsed: boolean): StepReport => ({
  ...placeOf(match, wasUsed),
  ...(match.became === undefined ? {} : { became: match.became }),
});

function placeOf(match: Match, wasUsed: boolean): StepReport {
  switch (match.level) {
    case 'sure': {
      const isDone = match.done || (wasUsed && !showsUndone(match));
      return {
        level: 'sure',
        via: match.via,
        done: match.via === 'target' && isDone,
        ...(match.byNameOnly ? { byNameOnly: true } : {}),
        ...(match.seenInWalk ? { seenInWalk: true } : {}),
      };
    }
    case 'likely':
      return { level: 'likely' };
    case 'none':
      return { level: 'none', reason: match.reason };
  }
}

/** The same of all steps that are watched. @param isUsed whether the control of a step was used in this document, and has been there since */
export function reportsOf(
  watched: readonly WatchedStep[],
  matches: ReadonlyMap<StepId, Match>,
  isUsed: (step: StepId) => boolean,
): StepReports {
  const reports: { [S in StepId]?: StepReport } = {};
  for (const { id, ends } of watched) {
    const match = matches.get(id);
    if (match !== undefined) reports[id] = reportOf(match, ends !== 'never' && isUsed(id));
  }
  return reports;
}

/** The path of the user's last press in a document, innermost element first, and its time. */
export interface Press {
  readonly path: readonly EventTarget[];
  readonly at: number;
}

/** Milliseconds after a press in which a script may act in the user's name (HTML, transient activation). */
const IN_THE_NAME_OF_A_PRESS = 5000;

/**
 * The steps whose control an event is about. A change in another text field of the same form counts; `submit` is about every control of the
 * form. The browser sends a change or submit also after a script's `click()` or `requestSubmit()`: a form is sent, and a box ticked, by a
 * press in that form; text may be typed without any, and does not count right after a press elsewhere.
 */
export function stepsOfEvent(event: Event, matches: ReadonlyMap<StepId, Match>, press: Press): readonly StepId[] {
  const path: readonly (EventTarget | null)[] = event.composedPath();
  // The target of a press, change or submit is an element.
  const isText = isTextField(path[0] as Element);
  const isTyped = isText && event.timeStamp - press.at > IN_THE_NAME_OF_A_PRESS;
  const isAbout = ({ control, ring }: SureMatch): boolean => {
    const form = dom.closest(control, 'form');
    const isIn = path.includes(control) || path.includes(ring);
    // A click into a field is no use of it: it is filled, or its form is sent.
    if (event.type === 'click') return isIn && !isTextField(control);
    if (!isTyped && !press.path.includes(form ?? control)) return false;
    return isIn || (path.includes(form) && (event.type === 'submit' || (isText && isTextField(control))));
  };
  return [...matches].flatMap(([step, match]) =>
    match.level === 'sure' && match.via === 'target' && isAbout(match) ? [step] : [],
  );
}

const isTextField = (element: Element): boolean =>
  dom.matches(element, 'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=image]),textarea');
