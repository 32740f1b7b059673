import type { TargetKind } from '../../../shared/guides/descriptor.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { cardCodeText } from '../../../shared/messages/fr/card-code.ts';
import { inOneLine, stepText } from '../../../shared/messages/fr/steps.ts';
import type { Countdown } from '../../contracts/overlay.ts';
import type { BubbleState } from '../../contracts/voice.ts';
import type { Standing } from '../session/current-step.ts';
import { isRenewal, type Pointing, sightOf } from '../session/deciding-tab.ts';
import { type Beside, pageAnswer } from '../session/page-status.ts';
import { type NoRingReason, type PageAnswer, REASONS, saidOf } from '../session/reasons.ts';
import type { WaitState } from '../session/wait-state.ts';
import { type Act, BUBBLE_ACTS, type BubbleAction, isHelp, labelOf } from './acts.ts';
import type { BubbleWords } from './bubble.ts';
import { decide } from './decide.ts';
import { type Decision, drawnOn } from './first-row.ts';
import { openSurfaces } from './in-sight.ts';
import { outcomeWords } from './outcome-words.ts';
import type { OfCards, Situation } from './situation.ts';

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
  const { reason } = pointing;
  if (reason === 'unknown-host' && pointing.host !== null) return bubbleText.unknownHost(pointing.host);
  if (reason === 'disabled' && words.first !== undefined) return words.first;
  const said = whyNot(step, reason);
  if (REASONS[reason].isToLookFor) return [said, words.look ?? ''].filter((line) => line !== '').join('\n');
  // Where nothing is to be done on this page, not a word of the step.
  return DOABLE.has(REASONS[reason].answer) && reason !== 'in-transition' ? sentences(said, help) : said;
}

const DOABLE: ReadonlySet<PageAnswer> = new Set(['elsewhere', 'making', 'not-found']);

const PRESSED: ReadonlySet<TargetKind> = new Set(['button', 'link', 'tab', 'menuitem']);

/** Why there is no ring, in one line. A missing control is called a button unless the step says otherwise. */
function whyNot({ id }: Step, reason: NoRingReason): string {
  const kinds = descriptors.get(id)?.kinds ?? [];
  const isButton = kinds.every((kind) => PRESSED.has(kind));
  return reason === 'absent' && !isButton ? bubbleText.notFoundOther : (saidOf[reason] ?? '');
}

/** When the code on the page expires; nothing once it is gone. */
function countdown({ countdownSeconds }: Step, pointing: Pointing, since: number | null): Countdown | null {
  if (countdownSeconds === undefined || since === null || pointing.frame === null || isRenewal(pointing)) return null;
  return { endsAt: since + countdownSeconds * 1000, seconds: countdownSeconds, ...bubbleText.countdown };
}

export interface BubbleScene {
  readonly pointing: Pointing;
  /** The step's control was on this tab's page before (QR code): its end is no wrong page. */
  readonly wasHere: boolean;
  readonly state: BubbleState;
  readonly otherTab: number | null;
  readonly beside: Beside;
  readonly wait: WaitState;
  readonly cards: OfCards;
}

/** The background decides without desk and person: nothing of them crosses to official pages. */
function situationOf(
  at: Standing,
  { pointing, state, otherTab, beside, wait, cards }: BubbleScene,
  isGone: boolean,
): Situation {
  const page = pageAnswer({ tabs: 1, ...sightOf(pointing) }, isGone && at.step.isPassing === true);
  return {
    open: openSurfaces({ bubble: state === 'folded' && beside.panel ? 'folded' : 'open', beside }),
    at,
    page: page === 'elsewhere' && otherTab !== null ? 'other-tab' : page,
    tab: otherTab,
    hasAccess: true,
    wait,
    cards,
    reached: 'nothing',
    desk: null,
  };
}

const isBubbleAct = (act: Act): act is Act & { readonly id: BubbleAction } =>
  (BUBBLE_ACTS as readonly string[]).includes(act.id);

/** Its buttons, and the way to help on every one. */
function actionsOf(decision: Decision): BubbleWords['actions'] {
  const { main, others } = drawnOn(decision, 'bubble');
  const isMainHelp = main !== null && isHelp(main.id);
  const acts = [...(main === null ? [] : [main]), ...others.filter(({ id }) => !isMainHelp || !isHelp(id))].filter(
    isBubbleAct,
  );
  // A question stands with its answers alone.
  const hasHelp = acts.some(({ id }) => isHelp(id)) || (decision.main === 'question' && acts.length > 0);
  const all = hasHelp ? acts : [...acts, { id: 'trouble' as const }];
  return all.map((act) => ({ id: act.id, label: labelOf(act), confirms: act === main }));
}

/** What is decided for the bubble of a step, given what the page shows of it. */
export const decisionFor = (now: Standing, scene: BubbleScene): Decision =>
  decide(situationOf(now, scene, isGoneFrom(scene)));

const isGoneFrom = ({ pointing, wasHere }: BubbleScene): boolean =>
  isRenewal(pointing) || (wasHere && pointing.frame === null && REASONS[pointing.reason].mayBeGone);

/** Words of the bubble on an official page for a step of a guide: of a barred one none of its own, nor why. */
export function bubbleFor(now: Standing, scene: BubbleScene, decision = decisionFor(now, scene)): BubbleWords {
  const { guide, step, since, isArrived, code } = now;
  const { pointing } = scene;
  const words = stepText[step.id];
  const isSearching = pointing.frame === null && pointing.reason === 'searching';
  const gone = isGoneFrom(scene) ? words.gone : undefined;
  // The activation is done; the last step only checks that the e-CPS works.
  const isGlad = step.id === 'A11' && isArrived;
  const barred = decision.section === 'barred' ? bubbleText.barred : null;
  const told = code === null ? barred : cardCodeText.bubble[code];
  // Before the window that asks for the code, the step says what to do there.
  const isFirst = told !== null && (barred !== null || step.cardCode !== undefined);
  const isOut = step.place === 'portal' && pointing.frame === null && !isSearching;
  const place = indexOfStep(guide, step.id) + 1;
  const outcome = decision.says === 'outcome' ? outcomeWords(now) : null;
  return {
    progress: bubbleText.progress(place, guide.steps.length),
    title: outcome?.title ?? (isGlad ? bubbleText.glad : ((isFirst ? told?.title : gone?.title) ?? words.title)),
    body:
      outcome === null
        ? isGlad
          ? bubbleText.gladNext
          : ((isFirst ? told?.body : gone?.help) ?? body(step, pointing))
        : (outcome.body ?? ''),
    warning: outcome === null && barred === null ? warningOf(step, isFirst ? null : told, gone !== undefined) : null,
    note: outcome === null && gone === undefined && told === null && !isOut ? noteOf(step, pointing) : null,
    countdown: barred === null ? countdown(step, pointing, since) : null,
    isGlad,
    actions: actionsOf(decision),
    unofficial: bubbleText.unofficial,
    chip: bubbleText.chip(place),
  };
}

/** What may be skipped; that a ring rests on a walk alone comes first. */
function noteOf({ id }: Step, pointing: Pointing): string | null {
  const isFromWalk = pointing.frame !== null && pointing.report.level === 'sure' && pointing.report.seenInWalk === true;
  return sentences(isFromWalk ? bubbleText.seenInWalk : null, stepText[id].note) || null;
}

/** What is known of a code that was typed outweighs the step's own danger. */
function warningOf(
  { id }: Step,
  told: { readonly title: string; readonly body: string } | null,
  isGone: boolean,
): string | null {
  if (told !== null) return `${told.title}. ${told.body}`;
  return isGone ? null : (stepText[id].danger ?? null);
}
