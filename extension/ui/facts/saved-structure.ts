import type { StepId } from '../../../shared/guides/guide.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';

/** The step at which nothing was ringed for certain, and what was answered there. */
export interface Asked extends Pick<PageStatus, 'level' | 'reason'> {
  readonly step: StepId;
}

/**
 * One file: the structure of a page, before it in a comment what was looked for there, so that the rest loads as the page it is.
 * `npm run why` answers on it as the locator did on the page, and tells why. The rules' names and reasons are not in the extension: with
 * them all that searches would come twice.
 */
export const savedStructure = (html: string, { step, level, reason }: Asked): string =>
  `<!--\n${teachText.snapshot.why(stepText[step].title)}\n\nstep: ${step}\nanswer: ${level}${reason === null ? '' : `, ${reason}`}\n-->\n${html}`;

/** The id of the step that such a file is about; undefined where it says none. */
export const stepOfStructure = (text: string): string | undefined => /^<!--\n.*\n\nstep: (\w+)\n/.exec(text)?.[1];
