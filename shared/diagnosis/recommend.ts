import type { GuideId } from '../guides/guide.ts';
import type { FindingId } from '../messages/fr/findings.ts';
import type { routeText } from '../messages/fr/routes.ts';
import type { Diagnosis, Route } from './diagnosis.ts';
import type { CardFacts, Facts } from './facts.ts';
import { UNUSABLE_CARDS } from './findings-card.ts';

/** The one question of the welcome page. */
export type Situation = 'card-and-reader' | 'no-card-or-reader' | 'contact-details' | 'unsure';

/** What the user told; null where not asked or not known. Nothing of it says who they are. */
export interface Answers {
  readonly situation: Situation | null;
  /** On a desk that runs pharmacy software. */
  readonly desk: boolean | null;
  /** The Ordre knows their present e-mail and mobile; `unsure` where they do not know: the app shows it at its third step. */
  readonly contactsKnown: boolean | 'unsure' | null;
}

export const NO_ANSWERS: Answers = { situation: null, desk: null, contactsKnown: null };

type ReasonId = keyof typeof routeText.reasons;
type NoteId = keyof typeof routeText.notes;

export interface Recommendation {
  readonly route: GuideId | 'other-computer';
  /** The guide to start: on another computer it is the one with the card. */
  readonly guide: GuideId;
  readonly reason: ReasonId;
  /** The weight of its button: `second` after the remedy that comes first, `none` where it leads to a card that cannot be used. */
  readonly start: 'main' | 'second' | 'none';
  /** What else applies to this user. */
  readonly notes: readonly NoteId[];
}

/** Why the route of a finding is the one to take (route: findings-*.ts). */
const REASON_OF: Readonly<Record<FindingId, ReasonId>> = {
  'program-damaged': 'nothing-known',
  'remote-no-reader': 'remote-session',
  'service-silent': 'no-usable-reader',
  'service-denied': 'no-usable-reader',
  'service-disabled': 'no-usable-reader',
  'service-stopped': 'no-usable-reader',
  'service-absent': 'no-usable-reader',
  'service-unknown': 'nothing-known',
  'reader-unseen': 'no-usable-reader',
  'reader-pharmacy-only': 'no-usable-reader',
  'no-reader': 'no-usable-reader',
  'reader-silent': 'no-usable-reader',
  'card-unlooked': 'card-reading',
  'card-stopped': 'card-trouble',
  'card-mute': 'card-trouble',
  'card-kept-by-system': 'card-probable',
  'card-busy': 'card-trouble',
  'no-slot': 'no-usable-reader',
  'no-card': 'card-to-insert',
  vitale: 'card-trouble',
  'unknown-card': 'card-trouble',
  'other-issuer': 'card-trouble',
  contactless: 'card-trouble',
  'contactless-only': 'no-usable-reader',
  'retired-card': 'card-unusable',
  'look-alike': 'card-probable',
  'being-read': 'card-reading',
  'certificate-expired': 'certificate-expired',
  'clock-slow': 'card-trouble',
  'certificate-not-yet': 'certificate-expired',
  'card-date-past': 'card-unusable',
  'card-never-updated': 'card-unusable',
  'service-card': 'not-nominative',
  'pin-blocked': 'pin-blocked',
  'test-card': 'card-trouble',
  'certificate-not-found': 'card-probable',
  unread: 'card-probable',
  'linux-not-foreseen': 'system-not-foreseen',
  'linux-unknown': 'system-not-known',
  'system-not-foreseen': 'system-not-foreseen',
  'linux-not-firefox': 'browser-first',
  'middleware-missing': 'middleware-first',
  'middleware-missing-unseen': 'middleware-first',
  'middleware-too-old': 'middleware-first',
  'middleware-on-pharmacy-reader': 'middleware-first',
  'provider-missing': 'middleware-first',
  'manager-stopped': 'point-first',
  'certificate-not-offered': 'point-first',
  'mac-token-missing': 'browser-first',
  'browser-isolated': 'browser-first',
  'extension-off': 'browser-first',
  'extension-missing': 'browser-first',
  'module-missing': 'browser-first',
  'generation-unknown': 'site-decides',
  'middleware-unknown': 'site-decides',
  'extension-unknown': 'site-decides',
  'rest-not-looked': 'site-decides',
  ready: 'card-works',
  'last-try': 'card-works',
  'two-cards': 'card-works',
};

interface Known {
  readonly answers: Answers;
  readonly diagnosis: Diagnosis | null;
  readonly card: CardFacts | null;
}

/** What the user wants, or says they lack, may outweigh what was observed. The first rule that holds decides. */
type Rule = readonly [when: (known: Known) => boolean, route: Route | 'update-contact-details', reason: ReasonId];

const saysCard = ({ answers }: Known): boolean => answers.situation === 'card-and-reader';
const saysNoCard = ({ answers }: Known): boolean => answers.situation === 'no-card-or-reader';
const contactsUnknown = ({ answers }: Known): boolean => answers.contactsKnown === false;
const contactsUnsure = ({ answers }: Known): boolean => answers.contactsKnown === 'unsure';
const cardAdvised = ({ diagnosis }: Known): boolean => diagnosis?.route === 'activate-with-card';
/** ADELI holders have no other way (e-CPS FAQ of the ANS, docs/sources/card-and-readers.md 3.3). */
const isAdeli = ({ card }: Known): boolean => card?.holder?.idKind === 'adeli';
/** A card that reads well is there, whatever was told. */
const cardIsThere = ({ diagnosis }: Known): boolean => diagnosis?.verdict === 'works' && diagnosis.route === WITH;
const readerUseless = ({ diagnosis }: Known): boolean =>
  diagnosis !== null && ['no-reader', 'not-visible', 'service-stopped'].includes(diagnosis.verdict);

const WITH = 'activate-with-card';
const WITHOUT = 'activate-without-card';

const RULES: readonly Rule[] = [
  [({ answers }) => answers.situation === 'contact-details', 'update-contact-details', 'contact-details-asked'],
  [(known) => isAdeli(known) && known.diagnosis?.route === 'other-computer', 'other-computer', 'adeli-card-only'],
  [isAdeli, WITH, 'adeli-card-only'],
  [
    (known) => !cardAdvised(known) && contactsUnknown(known) && !saysCard(known),
    'update-contact-details',
    'contacts-first',
  ],
  [
    (known) => saysNoCard(known) && contactsUnknown(known) && !cardIsThere(known),
    'update-contact-details',
    'contacts-first',
  ],
  [(known) => saysNoCard(known) && contactsUnsure(known) && !cardIsThere(known), WITHOUT, 'contacts-shown'],
  [(known) => saysNoCard(known) && !cardIsThere(known), WITHOUT, 'no-card'],
  // M20: a reader tied to the pharmacy's software is got around on another computer, with the same card and reader.
  [
    (known) => readerUseless(known) && saysCard(known) && known.answers.desk === true,
    'other-computer',
    'pharmacy-desk',
  ],
  [(known) => known.diagnosis === null && saysCard(known), WITH, 'card-unverified'],
  [(known) => known.diagnosis === null && contactsUnsure(known), WITHOUT, 'contacts-shown'],
  [({ diagnosis }) => diagnosis === null, WITHOUT, 'nothing-known'],
];

/** Whether what to do about the headline is the one thing to begin with: it leads somewhere, and the card route waits for it. */
export const leadsWithRemedy = (diagnosis: Diagnosis | null): boolean =>
  diagnosis?.cardRoute.state === 'not-yet' &&
  diagnosis.remedies[0]?.place === 'first' &&
  diagnosis.remedies[0].action !== null;

/**
 * Which way to an e-CPS to advise, and why in one sentence (`routeText.reasons`). Everybody may choose otherwise.
 * @param facts the facts that `diagnosis` judges, for its deciding card; null without the native host
 */
export function recommend(answers: Answers, diagnosis: Diagnosis | null, facts: Facts | null): Recommendation {
  const card = facts?.readers.find(({ name }) => name === diagnosis?.reader)?.card ?? null;
  const known: Known = { answers, diagnosis, card };
  const rule = RULES.find(([when]) => when(known));
  const route = rule?.[1] ?? diagnosis?.route ?? WITHOUT;
  const reason = rule?.[2] ?? (diagnosis === null ? 'nothing-known' : REASON_OF[diagnosis.headline.id]);
  return {
    route,
    guide: route === 'other-computer' ? WITH : route,
    reason,
    start: startOf({ route, reason }, diagnosis),
    notes: notesFor(known, route).filter((note) => note !== SAID_BY[diagnosis?.headline.id ?? 'ready']),
  };
}

/** Reasons that tell to do something else first. */
const MEND_FIRST: readonly ReasonId[] = ['card-trouble', 'point-first', 'browser-first'];

function startOf(
  { route, reason }: Pick<Recommendation, 'route' | 'reason'>,
  diagnosis: Diagnosis | null,
): Recommendation['start'] {
  if (route === WITH && diagnosis !== null && UNUSABLE_CARDS.includes(diagnosis.headline.id)) return 'none';
  return leadsWithRemedy(diagnosis) || MEND_FIRST.includes(reason) ? 'second' : 'main';
}

/** Notes that the headline has said already. */
const SAID_BY: Readonly<Partial<Record<FindingId, NoteId>>> = {
  'service-card': 'not-nominative',
  'test-card': 'test-card',
  'last-try': 'last-try',
};

function notesFor({ answers, card }: Known, route: Recommendation['route']): readonly NoteId[] {
  const withCard = route === WITH;
  const notes: readonly (readonly [boolean, NoteId])[] = [
    [card?.holder?.nominative === false, 'not-nominative'],
    [card?.holder?.test === true, 'test-card'],
    [withCard && card?.pinTriesLeft === 1, 'last-try'],
    [withCard && answers.desk === true, 'desk'],
    [route === WITHOUT, 'contacts'],
  ];
  return notes.flatMap(([applies, note]) => (applies ? [note] : []));
}
