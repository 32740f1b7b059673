import type { GuideId } from '../guides/guide.ts';
import type { routeText } from '../messages/fr/routes.ts';
import type { Diagnosis, Route } from './diagnosis.ts';
import type { CardFacts, Facts } from './facts.ts';

/** The one question of the welcome page. */
export type Situation = 'card-and-reader' | 'no-card-or-reader' | 'contact-details' | 'unsure';

/** What the user told; null where not asked or not known. Nothing of it says who they are. */
export interface Answers {
  readonly situation: Situation | null;
  /** On a desk that runs pharmacy software. */
  readonly desk: boolean | null;
  /** The Ordre knows their present e-mail and mobile. */
  readonly contactsKnown: boolean | null;
}

export const NO_ANSWERS: Answers = { situation: null, desk: null, contactsKnown: null };

export type ReasonId = keyof typeof routeText.reasons;
export type NoteId = keyof typeof routeText.notes;

export interface Recommendation {
  readonly route: GuideId | 'other-computer';
  /** The guide to start: on another computer it is the one with the card. */
  readonly guide: GuideId;
  readonly reason: ReasonId;
  /** What else applies to this user. */
  readonly notes: readonly NoteId[];
}

interface Known {
  readonly answers: Answers;
  readonly diagnosis: Diagnosis | null;
  readonly card: CardFacts | null;
  readonly remote: boolean;
}

type Rule = readonly [when: (known: Known) => boolean, route: Route | 'update-contact-details', reason: ReasonId];

const verdictIs =
  (...verdicts: readonly Diagnosis['verdict'][]) =>
  ({ diagnosis }: Known): boolean =>
    diagnosis !== null && verdicts.includes(diagnosis.verdict);

const saysCard = ({ answers }: Known): boolean => answers.situation === 'card-and-reader';
const saysNoCard = ({ answers }: Known): boolean => answers.situation === 'no-card-or-reader';
const contactsUnknown = ({ answers }: Known): boolean => answers.contactsKnown === false;
const cardAdvised = ({ diagnosis }: Known): boolean => diagnosis?.route === 'activate-with-card';
const readerUseless = verdictIs('no-reader', 'not-visible', 'service-stopped');
const certificateInvalid = ({ diagnosis }: Known): boolean =>
  diagnosis?.checks.some(({ id, status }) => id === 'certificate-validity' && status === 'fail') === true;

/** The first rule that holds decides. What the user wants comes first, then what was observed, then what they say they have. */
const RULES: readonly Rule[] = [
  [({ answers }) => answers.situation === 'contact-details', 'update-contact-details', 'contact-details-asked'],
  // ADELI holders have no other way (e-CPS FAQ of the ANS, facts/cps-card-and-readers.md 3.3).
  [({ card }) => card?.holder?.idKind === 'adeli', 'activate-with-card', 'adeli-card-only'],
  [(known) => verdictIs('works')(known) && cardAdvised(known), 'activate-with-card', 'card-works'],
  [
    (known) => !cardAdvised(known) && contactsUnknown(known) && !saysCard(known),
    'update-contact-details',
    'contacts-first',
  ],
  [(known) => saysNoCard(known) && contactsUnknown(known), 'update-contact-details', 'contacts-first'],
  [saysNoCard, 'activate-without-card', 'no-card'],
  [(known) => certificateInvalid(known) && !cardAdvised(known), 'activate-without-card', 'certificate-expired'],
  [({ card }) => card?.pinTriesLeft === 0, 'activate-without-card', 'pin-blocked'],
  [({ card }) => card?.holder?.nominative === false, 'activate-without-card', 'not-nominative'],
  [({ card }) => card?.inProgress === true, 'activate-with-card', 'card-reading'],
  [verdictIs('probable'), 'activate-with-card', 'card-probable'],
  [verdictIs('no-card'), 'activate-with-card', 'card-to-insert'],
  [verdictIs('mute', 'busy', 'wrong-card'), 'activate-with-card', 'card-trouble'],
  [(known) => readerUseless(known) && known.remote, 'other-computer', 'remote-session'],
  // M20: a reader tied to the pharmacy's software is got around on another computer, with the same card and reader.
  [
    (known) => readerUseless(known) && saysCard(known) && known.answers.desk === true,
    'other-computer',
    'pharmacy-desk',
  ],
  [readerUseless, 'activate-without-card', 'no-usable-reader'],
  [
    (known) => saysCard(known) || (verdictIs('not-tested')(known) && cardAdvised(known)),
    'activate-with-card',
    'card-unverified',
  ],
  [() => true, 'activate-without-card', 'nothing-known'],
];

/**
 * Which way to an e-CPS to advise, and why in one sentence (`routeText.reasons`). Everybody may choose otherwise.
 * @param facts the facts that `diagnosis` judges, for its deciding card; null without the native host
 */
export function recommend(answers: Answers, diagnosis: Diagnosis | null, facts: Facts | null): Recommendation {
  const card = facts?.readers.find(({ name }) => name === diagnosis?.reader)?.card ?? null;
  const remoteSession = facts?.workstation.remoteSession;
  const remote = remoteSession?.state === 'known' && remoteSession.value;
  const known: Known = { answers, diagnosis, card, remote };
  const [, route, reason] = RULES.find(([when]) => when(known)) ?? [null, 'activate-without-card', 'nothing-known'];
  return {
    route,
    guide: route === 'other-computer' ? 'activate-with-card' : route,
    reason,
    notes: notesFor(known, route),
  };
}

function notesFor({ answers, card }: Known, route: Recommendation['route']): readonly NoteId[] {
  const withCard = route === 'activate-with-card';
  const notes: readonly (readonly [boolean, NoteId])[] = [
    [card?.holder?.nominative === false, 'not-nominative'],
    [card?.holder?.test === true, 'test-card'],
    [withCard && card?.pinTriesLeft === 1, 'last-try'],
    [withCard && answers.desk === true, 'desk'],
    [route === 'activate-without-card', 'contacts'],
  ];
  return notes.flatMap(([applies, note]) => (applies ? [note] : []));
}
