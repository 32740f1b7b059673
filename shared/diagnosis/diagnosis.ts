import type { AddressId, PhoneId } from '../guides/addresses.ts';
import type { GuideId } from '../guides/guide.ts';
import type { diagnosisText } from '../messages/fr/diagnosis.ts';
import type { FindingId } from '../messages/fr/findings.ts';

/** What was observed of reader and card, each tied to evidence (docs/diagnosis.md). */
export const VERDICTS = [
  'works',
  'probable',
  'no-card',
  'mute',
  'busy',
  'wrong-card',
  'not-visible',
  'service-stopped',
  'no-reader',
  'not-tested',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Route = Extract<GuideId, 'activate-with-card' | 'activate-without-card'> | 'other-computer';

export type CheckStatus = 'ok' | 'warn' | 'fail' | 'unknown';

/** Where a finding comes from. `service distant` and `réseau`: nothing on this computer is to be changed. */
export type Origin = 'poste' | 'lecteur' | 'carte' | 'logiciel tiers' | 'navigateur' | 'service distant' | 'réseau';

/** Who can mend it: the user at once, the user led by words or by a service, who looks after the computer, or nothing here is to mend. */
export type Repair = 'ici' | 'guidé' | 'informaticien' | 'aucune';

export type LinkId = 'browser' | 'extension' | 'host' | 'service' | 'reader' | 'card' | 'middleware';

/** One thing looked at. `evidence` is a French sentence that says what was observed, no supposition. */
export interface Check {
  readonly id: CheckId;
  readonly status: CheckStatus;
  readonly evidence: string;
  readonly origin: Origin;
  readonly repair: Repair;
}

export type CheckId = keyof typeof diagnosisText.checks;

/** Can the card route be taken on this computer, in this browser, now? `because`: the check that keeps it from being a plain yes. */
export interface CardRoute {
  readonly state: 'ready' | 'not-yet' | 'not-here' | 'not-known';
  readonly because: CheckId | null;
}

/** How good a thing is. `unknown` was not, or could not be, observed; `neutral` is the normal state before something is done. */
export type Tone = CheckStatus | 'neutral';

/** What every surface says first; `second` is the health of the rest, or what else stands in the way. */
export interface Headline {
  readonly id: FindingId;
  readonly tone: Tone;
  readonly title: string;
  readonly second: string | null;
}

/** What a remedy asks for before it is begun. */
export type Need = 'administrator' | 'software-closed' | 'ask-software-house';

export type RemedyAction =
  | { readonly kind: 'address'; readonly id: AddressId }
  | { readonly kind: 'phone'; readonly id: PhoneId }
  | { readonly kind: 'guide'; readonly id: GuideId }
  | { readonly kind: 'report' };

export interface Remedy {
  readonly id: string;
  /** French, says what to do next. */
  readonly text: string;
  readonly link: LinkId;
  /** `first`: what to do about the headline, three at most; `other`: what else may help. */
  readonly place: 'first' | 'other';
  readonly needs: readonly Need[];
  readonly action: RemedyAction | null;
  readonly memo?: readonly string[];
}

export interface Diagnosis {
  readonly verdict: Verdict;
  readonly cardRoute: CardRoute;
  readonly headline: Headline;
  /** What costs most before the card can be used here (mends.ts). */
  readonly obstacle: FindingId;
  /** The way for somebody of whom nothing else is known. */
  readonly route: Route;
  /** PC/SC name of the reader that decided the verdict; null when none is listed. */
  readonly reader: string | null;
  readonly checks: readonly Check[];
  /** In the order in which to try them. */
  readonly remedies: readonly Remedy[];
}
