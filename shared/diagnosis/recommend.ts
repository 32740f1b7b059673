import type { GuideId } from '../guides/guide.ts';
import { type Audience, audienceOf, audienceOnCard, hasEpop } from '../identity/audience.ts';
import type { FindingId } from '../messages/fr/findings.ts';
import type { NoteId, ReasonId } from '../messages/fr/routes.ts';
import { type Answers, NO_ANSWERS } from './answers.ts';
import type { Diagnosis, Route } from './diagnosis.ts';
import type { CardFacts, CardHolder, Facts } from './facts.ts';
import { FINDINGS } from './findings.ts';
import { isReadyToUse, MENDS, type MendId, minutesHere } from './mends.ts';
import type { Shut } from './shut.ts';
import { type Choice, choose, type Way } from './ways-to-ecps.ts';

/** `contacts-elsewhere`: contacts that the Ordre des pharmaciens does not keep. */
type AdvisedRoute = Exclude<GuideId, 'staff-contact-details'> | 'other-computer' | 'contacts-elsewhere';

export interface Recommendation {
  readonly route: AdvisedRoute;
  /** The guide to start: on another computer it is the one with the card. */
  readonly guide: GuideId;
  readonly reason: ReasonId;
  /** The weight of its button: `second` after the remedy that comes first, `none` where it leads to a card that cannot be used. */
  readonly start: 'main' | 'second' | 'none';
  /** What to do about the headline is the one filled button. */
  readonly remedyLeads: boolean;
  readonly next: AdvisedRoute | null;
  /** What else applies to this user. */
  readonly notes: readonly NoteId[];
  readonly audience: Audience;
}

/** A diagnosis before its route is decided. */
type Judged = Omit<Diagnosis, 'route'>;

/** Facts and answers at the time of the question. */
interface Known {
  readonly answers: Answers;
  readonly diagnosis: Judged | null;
  readonly card: CardFacts | null;
  readonly mend: MendId;
  readonly audience: Audience;
  readonly shut: Shut | null;
  /** Tries of the code of the card that is in, or was read last. */
  readonly tries: number | null;
}

/** What else is known by then. */
interface Besides {
  /** What the user was asked to do by hand was done, and did not help (efforts.ts). */
  readonly resists?: boolean;
  /** Tries of a card that was read before; null where none is known. */
  readonly tries?: number | null;
  readonly shut?: Shut | null;
  /** Whose card was read before. */
  readonly whose?: Audience | null;
}

const saysCard = ({ answers }: Known): boolean => answers.situation === 'card-and-reader';
const saysNoCard = ({ answers }: Known): boolean => answers.situation === 'no-card-or-reader';
const isLastTry = ({ tries }: Known): boolean => tries === 1;
/** Who has the card, and no reader, may borrow one. */
const isShut = ({ shut }: Known): boolean => shut !== null && shut !== 'reader';
const isAdeli = ({ card }: Known): boolean => card?.holder?.idKind === 'adeli';
const isCps = (card: CardFacts | null): boolean =>
  card !== null && card.kind !== 'vitale' && card.kind !== 'unknown' && card.problem?.code !== 'issuer_mismatch';

/** A card is there, whether or not it is to be used; without an answer, one is taken to lie beside a computer that was looked at. */
function isCardThere(known: Known): boolean {
  const { missing } = known.answers;
  if (isCps(known.card)) return true;
  if (saysNoCard(known)) return missing === 'reader';
  return saysCard(known) || (known.diagnosis !== null && known.mend !== 'unseen');
}

/** Without the helper program the user's word is all there is. */
function mendOf(answers: Answers, diagnosis: Judged | null, resists: boolean): MendId {
  if (diagnosis !== null) return resists ? 'resists' : FINDINGS[diagnosis.obstacle].mend;
  if (answers.situation === 'no-card-or-reader' && answers.missing === 'reader') return 'other-reader';
  return answers.situation === 'card-and-reader' && answers.desk !== true ? 'nothing' : 'unseen';
}

/**
 * Which way to an e-CPS to advise, and why in one sentence (`routeText.reasons`). Everybody may choose otherwise.
 * @param facts the facts that `diagnosis` judges, for its deciding card; null without the native host
 */
export function recommend(
  answers: Answers,
  diagnosis: Judged | null,
  facts: Facts | null,
  { resists = false, tries = null, shut = null, whose = null }: Besides = {},
): Recommendation {
  const card = facts?.readers.find(({ name }) => name === diagnosis?.reader)?.card ?? null;
  const audience = audienceOf(answers.audience, card?.holder === undefined ? whose : audienceOnCard(card.holder));
  const known: Known = {
    answers,
    diagnosis,
    card,
    mend: mendOf(answers, diagnosis, resists),
    audience,
    shut,
    tries: card?.pinTriesLeft ?? tries,
  };
  const isThere = isCardThere(known);
  const contacts = hasEpop(audience) ? 'update-contact-details' : 'contacts-elsewhere';
  const choice: Choice =
    answers.situation === 'contact-details'
      ? { way: 'contacts', isPlain: false, next: null }
      : choose({
          isShut: isShut(known),
          isWithoutReader: shut === 'reader',
          here: isThere ? minutesHere(known.mend, answers.desk === true) : null,
          elsewhere: isThere ? MENDS[known.mend].elsewhere : null,
          isLastTry: isLastTry(known),
          isCardOnly: isAdeli(known),
          contactsKnown: answers.contactsKnown,
          isPharmacyDesk: answers.desk === true,
        });
  const routeOf: Readonly<Record<Way, AdvisedRoute>> = {
    here: 'activate-with-card',
    'without-card': 'activate-without-card',
    elsewhere: 'other-computer',
    contacts,
  };
  const route = routeOf[choice.way];
  const reason = reasonOf(known, choice);
  const remedyLeads = choice.way === 'here' && !isShut(known) && !choice.isPlain && waitsForRemedy(known);
  return {
    route,
    guide:
      route === 'other-computer'
        ? 'activate-with-card'
        : route === 'contacts-elsewhere'
          ? 'activate-without-card'
          : route,
    reason,
    start: reason === 'which-missing' ? 'second' : startOf(known, choice),
    remedyLeads,
    next: choice.next === null ? null : routeOf[choice.next],
    notes: notesFor(known, choice.way).filter((note) => note !== SAID_BY[diagnosis?.headline.id ?? 'ready']),
    audience,
  };
}

/** The way without any answer. */
export function routeWithoutAnswers(diagnosis: Judged, facts: Facts): Route {
  const { route } = recommend(NO_ANSWERS, diagnosis, facts);
  return route === 'activate-with-card' || route === 'other-computer' ? route : 'activate-without-card';
}

/** Something is to be done at this desk, and the diagnosis has words for it. */
const waitsForRemedy = ({ diagnosis, mend }: Known): boolean =>
  !isReadyToUse(mend) && mend !== 'untested' && diagnosis?.remedies[0]?.place === 'first';

function startOf(known: Known, { way, isPlain }: Choice): Recommendation['start'] {
  if (way === 'here' && (isShut(known) || MENDS[known.mend].elsewhere === null)) return 'none';
  return isPlain || (way === 'here' && waitsForRemedy(known)) ? 'second' : 'main';
}

/** Why, for each way; of several sentences that hold the first is said. */
function reasonOf(known: Known, { way, isPlain }: Choice): ReasonId {
  const { diagnosis, mend } = known;
  if (way === 'contacts') return contactsReason(known);
  if (isAdeli(known)) return 'adeli-card-only';
  if (way === 'elsewhere') return elsewhereReason(known);
  if (way === 'without-card') return withoutReason(known);
  if (isPlain) return isLastTry(known) ? 'last-try-or-wait' : 'reader-to-borrow';
  if (diagnosis === null) return mend === 'other-reader' ? 'reader-to-borrow' : 'card-unverified';
  if (mend === 'untested') return 'untested-here';
  if (isReadyToUse(mend)) return FINDINGS[diagnosis.headline.id].reason;
  const { reason } = FINDINGS[diagnosis.obstacle];
  return MEND_FIRST.includes(reason) ? reason : 'repair-first';
}

/** Reasons that tell to do something else first. */
const MEND_FIRST: readonly ReasonId[] = ['card-trouble', 'point-first', 'browser-first'];

function contactsReason(known: Known): ReasonId {
  const wanted = known.answers.situation === 'contact-details';
  if (!hasEpop(known.audience)) return wanted ? 'contact-details-elsewhere' : 'contacts-first-elsewhere';
  if (wanted) return 'contact-details-asked';
  return saysNoCard(known) && known.answers.missing === null ? 'which-missing' : 'contacts-first';
}

function elsewhereReason({ answers, mend }: Known): ReasonId {
  if (mend === 'before-you') return 'remote-session';
  return answers.desk === true ? 'pharmacy-desk' : 'card-elsewhere';
}

function withoutReason(known: Known): ReasonId {
  const { answers, diagnosis, mend } = known;
  if (isLastTry(known)) return 'last-try';
  if (known.shut === 'blocked') return 'pin-blocked';
  if (mend === 'resists') return 'card-resists';
  const isBlind = diagnosis === null || saysNoCard(known);
  if (isBlind && answers.contactsKnown === 'unsure') return 'contacts-shown';
  if (isShut(known)) return 'no-card';
  if (answers.desk === true && mend !== 'administrator' && isCardThere(known)) return deskReason(known);
  return diagnosis === null ? 'nothing-known' : FINDINGS[diagnosis.obstacle].reason;
}

/** Where the card is of no use anywhere, the desk is not blamed. */
const deskReason = ({ diagnosis, mend }: Known): ReasonId =>
  diagnosis !== null && MENDS[mend].elsewhere === null ? FINDINGS[diagnosis.obstacle].reason : 'pharmacy-desk';

const SAID_BY: Readonly<Partial<Record<FindingId, NoteId>>> = {
  'service-card': 'not-nominative',
  'test-card': 'test-card',
  'last-try': 'last-try',
};

export const CONTACTS_NOTE: Readonly<Record<Audience, NoteId>> = {
  pharmacist: 'contacts',
  staff: 'contacts-staff',
  trainee: 'contacts-trainee',
  student: 'trainee',
  other: 'contacts-other',
};

/** The card names a profession, and we do not know which. */
const isUnheardOf = (holder: CardHolder | undefined): boolean =>
  holder?.profession !== undefined && audienceOnCard(holder) === undefined;

function notesFor({ answers, card, audience, tries }: Known, way: Way): readonly NoteId[] {
  const withCard = way === 'here';
  const notes: readonly (readonly [boolean, NoteId])[] = [
    [card?.holder?.nominative === false, 'not-nominative'],
    [card?.holder?.test === true, 'test-card'],
    [withCard && tries === 1, 'last-try'],
    [withCard && answers.desk === true, 'desk'],
    [isUnheardOf(card?.holder) && answers.audience === null, 'unknown-profession'],
    [way === 'without-card' || (way === 'contacts' && !hasEpop(audience)), CONTACTS_NOTE[audience]],
  ];
  return notes.flatMap(([applies, note]) => (applies ? [note] : []));
}
