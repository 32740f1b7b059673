import { type AddressId, PHONES, type PhoneId } from '../../../shared/guides/addresses.ts';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { actText, answerText } from '../../../shared/messages/fr/acts.ts';
import { addressText } from '../../../shared/messages/fr/addresses.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';

/** What a button of the bubble does: words that official pages may hear. */
export const BUBBLE_ACTS = [
  'done',
  'saved',
  'not-saved',
  'trouble',
  'help',
  'test',
  'right-page',
  'right-tab',
  'log-in-again',
  'check',
] as const;
export type BubbleAction = (typeof BUBBLE_ACTS)[number];

export type Help = 'trouble' | 'help';
export const isHelp = (id: Act['id']): id is Help => id === 'trouble' || id === 'help';

/** Where préparateurs correct their contacts: a page of ours. */
export const CONTACTS_PAGE = '/ways.html#pharmacy-staff';

/** What a button of ours does. The decision names it; ui/controls/act-button.tsx and the conductor do it. */
export type Act =
  /** "C’est fait", or the end’s own words. */
  | { readonly id: 'done'; readonly step: StepId; readonly isEndOf: GuideId | null }
  /** The user's word on a form that was sent. `answers`: to a question that stands there. */
  | { readonly id: 'saved'; readonly step: StepId; readonly answers?: true }
  | { readonly id: 'not-saved'; readonly step: StepId }
  | { readonly id: 'contacts-right' | 'help' | 'code-found'; readonly step: StepId }
  | { readonly id: 'trouble' | 'allow' | 'stop' | 'close' | 'memo' }
  | { readonly id: 'open' | 'right-page' | 'log-in-again' | 'check'; readonly address: AddressId }
  | { readonly id: 'test'; readonly address: AddressId; readonly step: StepId }
  | { readonly id: 'right-tab'; readonly tab: number }
  /** Begins a guide or goes on with it. `start`: the advised one. */
  | { readonly id: 'start' | 'follow' | 'without-card' | 'resume-activation' | 'sign-in'; readonly guide: GuideId }
  | { readonly id: 'resume'; readonly guide: GuideId; readonly place: number; readonly count: number }
  /** Préparateurs have a page of ours for it. */
  | { readonly id: 'contacts-wrong'; readonly isElsewhere: boolean }
  | { readonly id: 'contacts-page' }
  | { readonly id: 'call'; readonly phone: PhoneId }
  /** What to do about the headline: its own link, or « Vérifier à nouveau ». */
  | { readonly id: 'remedy' };

const answersOf = (step: StepId): Readonly<Record<'yes' | 'no', string>> =>
  answerText[step === 'A10' ? 'code' : 'details'];

/** The words on the button of an act. */
export function labelOf(act: Act): string {
  switch (act.id) {
    case 'done':
      return act.isEndOf === null ? actText.done : guideText[act.isEndOf].finished.button;
    case 'open':
      return addressText[act.address];
    case 'start':
      return actText.start;
    case 'follow':
    case 'sign-in':
      return guideText[act.guide].title;
    case 'resume':
      return actText.resume(act.place, act.count);
    case 'call':
      return actText.call(PHONES[act.phone].number);
    case 'saved':
      return act.answers ? answersOf(act.step).yes : actText.saved;
    case 'not-saved':
      return answersOf(act.step).no;
    // It stands with its own words (ui/controls/advice.tsx).
    case 'remedy':
      return '';
    default:
      return actText[act.id];
  }
}
