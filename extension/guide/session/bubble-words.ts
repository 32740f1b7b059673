import { PAGE_FAULTS, type PageFault, type TargetKind } from '../../../shared/guides/descriptor.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { cardCodeText } from '../../../shared/messages/fr/card-code.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { inOneLine, stepText } from '../../../shared/messages/fr/steps.ts';
import type { Countdown } from '../../contracts/overlay.ts';
import type { BubbleAction, BubbleWords } from './bubble.ts';
import type { CurrentStep } from './current-step.ts';
import { isRenewal, type Pointing, sightOf } from './deciding-tab.ts';
import { type NextAction, nextAction } from './next-action.ts';
import type { NoRingReason } from './page-status.ts';

const WHY: Readonly<Record<NoRingReason, string>> = {
  'session-over': bubbleText.sessionOver,
  maintenance: bubbleText.maintenance,
  error: bubbleText.error,
  'wrong-page': bubbleText.wrongPage,
  absent: bubbleText.notFound,
  ambiguous: bubbleText.ambiguous,
  disabled: bubbleText.disabled,
  covered: bubbleText.hidden,
  hidden: bubbleText.hidden,
  'page-too-large': bubbleText.tooLarge,
  unreadable: bubbleText.unreadable,
  undrawn: bubbleText.undrawn,
  searching: '',
  unseen: bubbleText.unseen,
  'unknown-host': bubbleText.notFound,
  'sends-elsewhere': bubbleText.sendsElsewhere,
};

const sentences = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '').join(' ');

/** The body of the bubble: help where the control is shown, where to look where it is not. */
function body(step: Step, pointing: Pointing): string {
  const { help: gestures, onPage, ...words } = stepText[step.id];
  const away = inOneLine(gestures);
  const isAway = step.place === 'portal' && pointing.frame === null && pointing.reason === 'wrong-page';
  const help = isAway ? away : (onPage ?? away);
  const here = step.logIn === true && pointing.host !== null ? bubbleText.host(pointing.host) : null;
  if (step.place !== 'portal') return sentences(bubbleText.place[step.place], help);
  if (pointing.frame !== null) {
    if (pointing.report.level === 'likely') return sentences(here, help, bubbleText.towards, words.look);
    return sentences(here, pointing.report.via === 'opener' ? bubbleText.opener : null, help);
  }
  if (pointing.reason === 'unknown-host' && pointing.host !== null) return bubbleText.unknownHost(pointing.host);
  if (pointing.reason === 'sends-elsewhere') return bubbleText.sendsElsewhere;
  if (pointing.reason === 'disabled') return words.first ?? sentences(bubbleText.disabled, help);
  if (faultOf(pointing) !== null) return WHY[pointing.reason];
  if (pointing.reason === 'wrong-page') return sentences(help, bubbleText.wrongPage);
  if (pointing.reason === 'searching') return help;
  return [whyNot(step, pointing.reason), words.look ?? ''].filter((line) => line !== '').join('\n');
}

const PRESSED: ReadonlySet<TargetKind> = new Set(['button', 'link', 'tab', 'menuitem']);

/** What the page says has happened to it: nothing can be done there. */
const faultOf = (pointing: Pointing): PageFault | null =>
  pointing.frame === null ? (PAGE_FAULTS.find((one) => one === pointing.reason) ?? null) : null;

/** Why there is no ring, in one line. A missing control is called a button unless the step says otherwise. */
function whyNot({ id }: Step, reason: NoRingReason): string {
  const kinds = descriptors.get(id)?.kinds ?? [];
  const isButton = kinds.every((kind) => PRESSED.has(kind));
  return reason === 'absent' && !isButton ? bubbleText.notFoundOther : WHY[reason];
}

/** When the code on the page expires; nothing once it is gone. */
function countdown({ countdownSeconds }: Step, pointing: Pointing, since: number | null): Countdown | null {
  if (countdownSeconds === undefined || since === null || pointing.frame === null || isRenewal(pointing)) return null;
  return { endsAt: since + countdownSeconds * 1000, seconds: countdownSeconds, ...bubbleText.countdown };
}

/** The one thing to do at a step, which the panel beside says too. */
const nextFor = (guide: Guide, step: Step, pointing: Pointing, isGone: boolean): NextAction['type'] =>
  nextAction(guide, step, {
    pageStatus: { tabs: 1, tab: null, ...sightOf(pointing) },
    isGone,
    wait: 'none',
    wasOpened: false,
  }).type;

/** What ends a guide is said as the panel says it: "J'ai vu « Bravo »" is not pressed by someone who has not tried. */
const doneLabel = (guide: Guide, step: Step): string =>
  step === guide.steps.at(-1) ? guideText[guide.id].finished.button : bubbleText.done;

/**
 * Words of the bubble on an official page for a step of a guide, given what the page shows of it.
 * @param wasHere the step's control was on this tab's page before (QR code): its end is no wrong page
 * @param isPanelBeside the panel has "C’est fait" where something is to be looked for
 */
export function bubbleFor(
  { guide, step, since, isArrived, code }: CurrentStep,
  pointing: Pointing,
  wasHere = false,
  isPanelBeside = false,
): BubbleWords {
  const words = stepText[step.id];
  const isSearching = pointing.frame === null && pointing.reason === 'searching';
  const fault = faultOf(pointing);
  const isGone = isRenewal(pointing) || (wasHere && pointing.frame === null && !isSearching && fault === null);
  const gone = isGone ? words.gone : undefined;
  // The activation is done; the last step only checks that the e-CPS works.
  const isGlad = step.id === 'A11' && isArrived;
  const told = code === null || code === 'asked' ? null : cardCodeText.bubble[code];
  const isOut = step.place === 'portal' && pointing.frame === null && !isSearching;
  const next = nextFor(guide, step, pointing, isGone);
  const byHand = (step.advance.includes('by-hand') || pointing.frame === null) && !isSearching && fault === null;
  const hasDone = byHand && !isRenewal(pointing) && !(isPanelBeside && next === 'look');
  const actions: readonly BubbleAction[] = [
    ...(step.place === 'other-site' ? (['test'] as const) : []),
    ...(hasDone ? (['done'] as const) : []),
    'trouble',
  ];
  const place = indexOfStep(guide, step.id) + 1;
  return {
    progress: bubbleText.progress(place, guide.steps.length),
    title: isGlad ? bubbleText.glad : (told?.title ?? gone?.title ?? words.title),
    body: isGlad ? bubbleText.gladNext : (told?.body ?? gone?.help ?? body(step, pointing)),
    warning: gone === undefined ? (words.danger ?? null) : null,
    note: gone === undefined && !isOut ? (words.note ?? null) : null,
    countdown: countdown(step, pointing, since),
    isGlad,
    actions: actions.map((id) => ({
      id,
      label: id === 'done' ? doneLabel(guide, step) : bubbleText[id],
      // Not the main one where something is to be looked for or done on the page first.
      confirms: id === 'test' || (id === 'done' && next === 'done' && (gone !== undefined || step.place !== 'portal')),
    })),
    unofficial: bubbleText.unofficial,
    chip: bubbleText.chip(place),
  };
}
