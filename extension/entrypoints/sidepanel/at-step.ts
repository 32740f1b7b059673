import type { Step } from '../../../shared/guides/guide.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { StepWords } from '../../../shared/messages/fr/steps.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { isBarred } from '../../guide/decision/conditions.ts';
import { outcomeWords } from '../../guide/decision/outcome-words.ts';
import type { Standing } from '../../guide/session/current-step.ts';
import type { Progress } from '../../guide/session/session.ts';
import type { Decided } from '../../ui/facts/decided.ts';
import type { Looked } from '../../ui/facts/use-desk.ts';

/** Where the running guide stands, what is known of its step, and what is decided. */
export interface AtStep extends Decided, Pick<Standing, 'guide' | 'step'> {
  readonly looked: Looked;
  readonly progress: Progress;
  /** Its own, or what is said in their place: that it is not to be followed, or where a control that has gone comes back. */
  readonly words: StepWords;
  /** What is known of a code that was typed stands above the step: it is the one warning. */
  readonly isWarned: boolean;
  /** Whether the panel says the step, with what the page in front shows now; else the bubble does. */
  readonly speaks: boolean;
}

/** Of a step whose control was on the page and is there no more (QR code, number) others than its own; not where it is still awaited. */
export function wordsAt({ decision, page, pageStatus, standing }: Decided, step: Step): StepWords {
  if (isBarred(decision, { step })) return { title: panelText.barred, help: [] };
  if (decision.says === 'wait-over') return { title: panelText.wait.readyNow, help: [] };
  if (decision.says === 'outcome' && standing !== null) {
    const { title, body } = outcomeWords(standing);
    return { title, help: body === null ? [] : [body] };
  }
  const isGone = page === 'gone' || pageStatus.level === 'renewal';
  return (isGone ? stepText[step.id].gone : undefined) ?? stepText[step.id];
}
