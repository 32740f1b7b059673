import type { StepId } from '../../../shared/guides/guide.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import type { PageCopy } from '../../guide/page/script-exchange/teach.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';

/** The step at which nothing was ringed for certain, and what was answered there. */
export interface Asked extends Pick<PageStatus, 'level' | 'reason'> {
  readonly step: StepId;
}

/**
 * One file: the structure of a page, before it in a comment what was looked for there and why it was answered so, so that the rest loads
 * as the page it is. `npm run why` answers on it as the locator did on the page.
 */
export function savedStructure({ html, trace }: PageCopy, { step, level, reason }: Asked): string {
  const answer = `${level}${reason === null ? '' : `, ${reason}`}`;
  // Nothing in it ends the comment.
  const told = JSON.stringify(trace).replace(/[<>]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u003e'));
  return `<!--\n${teachText.snapshot.why(stepText[step].title)}\n\nstep: ${step}\nanswer: ${answer}\ntrace: ${told}\n-->\n${html}`;
}

/** The id of the step that such a file is about; undefined where it says none. */
export const stepOfStructure = (text: string): string | undefined => /^<!--\n.*\n\nstep: (\w+)\n/.exec(text)?.[1];

/** The trace that such a file carries; null where it has none that can be read. */
export function traceOfStructure(text: string): PageCopy['trace'] {
  const [, told = 'null'] = /^<!--\n.*\n\nstep: .*\nanswer: .*\ntrace: (.*)\n-->/.exec(text) ?? [];
  try {
    return JSON.parse(told);
  } catch {
    return null;
  }
}
