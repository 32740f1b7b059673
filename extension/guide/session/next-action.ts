import type { AddressId } from '../../../shared/guides/addresses.ts';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import type { PageStatus } from './page-status.ts';
import type { WaitState } from './wait-state.ts';

/** The one thing to do now, which the panel's main button does or says; the bubble's says nothing else. */
export type NextAction =
  /** The site of the step is not open. */
  | { readonly type: 'open'; readonly address: AddressId }
  /** Another page of it is. */
  | { readonly type: 'right-page'; readonly address: AddressId }
  /** It is open in another tab. */
  | { readonly type: 'right-tab'; readonly tab: number }
  /** The page has a ring: the user acts there, not in the panel. */
  | { readonly type: 'follow' }
  /** On its page nothing could be ringed: the user looks there, and says when it is done. */
  | { readonly type: 'look' }
  /** The code on the page has expired: the user renews it there, not in the panel. */
  | { readonly type: 'renew' }
  /** The page is still being made: nothing is said before it is. */
  | { readonly type: 'await' }
  /** A window of the computer is open: the user acts there, and the next page shows that it is done. */
  | { readonly type: 'window' }
  | { readonly type: 'begin-wait' }
  /** The 48 h are over: what they were waited for. */
  | { readonly type: 'resume' }
  | { readonly type: 'done' };

export interface Circumstances {
  readonly pageStatus: Omit<PageStatus, 'bubble'> | null;
  /** The target of the step (a QR code) was on the page and has left it. */
  readonly isGone: boolean;
  /** How the 48 h stand. */
  readonly wait: WaitState;
  /** The site of a step that is not followed was opened from here. */
  readonly wasOpened: boolean;
}

/** Action or words of the panel's main button at a step. @param circumstances state of the official pages and of the wait */
export function nextAction(
  guide: Guide,
  step: Step,
  { pageStatus, isGone, wait, wasOpened }: Circumstances,
): NextAction {
  if (step.waitHours !== undefined && wait !== 'running') return { type: wait === 'over' ? 'resume' : 'begin-wait' };
  const [own] = step.addresses ?? [];
  if (step.place === 'other-site' && own !== undefined && !wasOpened) return { type: 'open', address: own };
  if (step.place === 'native-window') return { type: 'window' };
  if (step.place !== 'portal') return { type: 'done' };
  const address = siteOf(guide, step);
  if (pageStatus === null || pageStatus.tabs === 0) return { type: 'open', address };
  if (pageStatus.level !== 'none') return { type: 'follow' };
  if (pageStatus.reason === 'searching') return { type: 'await' };
  if (isGone) return { type: step.countdownSeconds === undefined ? 'done' : 'renew' };
  switch (pageStatus.reason) {
    case 'wrong-page':
    case 'session-over':
    case 'maintenance':
    case 'error':
    case 'unknown-host':
    case 'sends-elsewhere':
      return { type: 'right-page', address };
    case 'unseen':
      return pageStatus.tab === null ? { type: 'look' } : { type: 'right-tab', tab: pageStatus.tab };
    case 'absent':
    case 'ambiguous':
    case 'disabled':
    case 'covered':
    case 'hidden':
    case 'page-too-large':
    case 'unreadable':
    case 'undrawn':
    case null:
      return { type: 'look' };
  }
}

/** Whether a user may show the control now: on its page, where it is not found for certain. Elsewhere showing would be refused. */
export const mayBeShown = (pageStatus: PageStatus | null): boolean =>
  pageStatus !== null &&
  pageStatus.tabs > 0 &&
  (pageStatus.level === 'likely' ||
    (pageStatus.level === 'none' && (pageStatus.reason === 'absent' || pageStatus.reason === 'ambiguous')));

/** The address from which the step is reached: its own, else that of the last step before it that has one. */
function siteOf(guide: Guide, step: Step): AddressId {
  const before = guide.steps.slice(0, indexOfStep(guide, step.id) + 1);
  const site = before.findLast((one) => one.place === 'portal' && one.addresses !== undefined);
  return site?.addresses?.[0] ?? 'wallet';
}
