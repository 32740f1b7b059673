import type { StepId } from '../../shared/guides/guide.ts';
import type { Match } from '../locate/match.ts';

type SureMatch = Extract<Match, { level: 'sure' }>;

/**
 * Whether the control itself shows that its step is done: a ticked box, a chosen tab, a link to where one already is.
 * Looks at states only, never at a value.
 */
export function showsDone({ control, ring }: SureMatch): boolean {
  const current = control.getAttribute('aria-current');
  if (current !== null && current !== 'false') return true;
  if (control.getAttribute('role') === 'tab' && control.getAttribute('aria-selected') === 'true') return true;
  const box = control.matches(BOX) ? control : ring.querySelector(BOX);
  return box !== null && (box.matches(':checked') || box.getAttribute('aria-checked') === 'true');
}

const BOX = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch]';

/** Whether the page says that a field was filled wrongly: the step is not done then, whatever was typed. */
export const showsInvalid = ({ control }: SureMatch): boolean =>
  control.matches(':user-invalid') || control.getAttribute('aria-invalid') === 'true';

/**
 * The steps whose control an event is about. A step of several fields is used through any of them, so a change in another text
 * field of the same form counts; `submit` is about every control of the form.
 */
export function stepsOfEvent(event: Event, matches: ReadonlyMap<StepId, Match>): readonly StepId[] {
  const path = event.composedPath();
  const isAbout = ({ control, ring }: SureMatch): boolean => {
    if (path.includes(control) || path.includes(ring)) return true;
    const form = control.closest('form');
    if (form === null || !path.includes(form)) return false;
    return event.type === 'submit' || (event.type === 'change' && isTextField(control) && isTextField(path[0]));
  };
  return [...matches].flatMap(([step, match]) =>
    match.level === 'sure' && match.via === 'target' && isAbout(match) ? [step] : [],
  );
}

const isTextField = (target: EventTarget | undefined): boolean =>
  target instanceof Element &&
  target.matches('input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea');
