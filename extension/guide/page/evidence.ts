import type { StepId } from '../../../shared/guides/guide.ts';
import * as dom from '../../dom/reads.ts';
import type { Match } from '../../locate/match.ts';

type SureMatch = Extract<Match, { level: 'sure' }>;

/** Boxes that say themselves whether they are ticked. */
const BOX = '[type=checkbox],[type=radio],[aria-checked]';

/**
 * Whether the page says that a control which was used is not done all the same: a field was filled wrongly, whatever was typed; a box is
 * not ticked any more.
 */
export const showsUndone = ({ control, done }: SureMatch): boolean =>
  dom.matches(control, ':user-invalid') ||
  dom.getAttribute(control, 'aria-invalid') === 'true' ||
  (dom.matches(control, BOX) && !done);

/**
 * The steps whose control an event is about. A step of several fields is used through any of them, so a change in another text
 * field of the same form counts; `submit` is about every control of the form.
 */
export function stepsOfEvent(event: Event, matches: ReadonlyMap<StepId, Match>): readonly StepId[] {
  const path = event.composedPath();
  const isAbout = ({ control, ring }: SureMatch): boolean => {
    // A click into a field is no use of it: it is filled, or its form is sent.
    if (event.type === 'click' && isTextField(control)) return false;
    if (path.includes(control) || path.includes(ring)) return true;
    const form = dom.closest(control, 'form');
    if (form === null || !path.includes(form)) return false;
    return event.type === 'submit' || (event.type === 'change' && isTextField(control) && isTextField(path[0]));
  };
  return [...matches].flatMap(([step, match]) =>
    match.level === 'sure' && match.via === 'target' && isAbout(match) ? [step] : [],
  );
}

const isTextField = (target: EventTarget | undefined): boolean =>
  target instanceof Element &&
  dom.matches(target, 'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=image]),textarea');
