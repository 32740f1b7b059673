import { frenchDate, isDate } from '../french-day.ts';
import { evidenceText as text } from '../messages/fr/evidence.ts';
import {
  asksInFirefox,
  cardDaysLeft,
  isLongAfterRelease,
  isNotYetValid,
  isPast,
  isRead,
  needsWindowsStore,
  presenceIn,
} from './conditions.ts';
import type { CheckRule } from './context.ts';
import type { CardFacts } from './facts.ts';
import { fail, type NameOf, ok, unknown, warn } from './outcome.ts';
import { isWithoutSlot } from './slot-contents.ts';

/** Days before the end of validity from which users are warned. */
const EXPIRING_DAYS = 60;

export const card: CheckRule<'card'> = ({ reader }) => {
  if (reader === undefined) return null;
  const { name, card: seen } = reader;
  switch (presenceIn(reader)) {
    case 'silent':
      return null;
    // The normal state before the card is put in: nothing is wrong.
    case 'none':
      return unknown(text.card.none, 'card/none');
    case 'mute':
      return fail(text.card.mute(name), seen === null || seen.atr === null ? 'card/mute' : 'card/stopped');
    case 'busy':
      return seen?.problem?.by === 'system'
        ? unknown(text.card.keptBySystem(name), 'card/kept-by-system')
        : { ...fail(text.card.busy(name), 'card/busy'), origin: 'logiciel tiers' };
    case 'answers':
      return ok(text.card.present(name));
  }
};

/** Which card, and how that is known. */
export const cardKind: CheckRule<'card-kind'> = ({ reader, facts }) => {
  const seen = reader?.card ?? null;
  if (reader === undefined || seen === null) return null;
  if (seen.problem?.code === 'issuer_mismatch') return fail(text.kind.issuerMismatch, 'card-kind/other-issuer');
  switch (seen.kind) {
    // Before it answers, nothing says that it is another card than the CPS.
    case 'vitale':
      return presenceIn(reader) === 'answers' ? fail(text.kind.vitale(seen.vitale), 'card-kind/vitale') : null;
    case 'unknown':
      return presenceIn(reader) === 'answers' ? unknown(text.kind.unknown, 'card-kind/unknown') : null;
    case 'cps3-contactless':
      return warn(text.kind.contactless, isWithoutSlot(facts) ? 'card-kind/contactless-only' : 'card-kind/contactless');
    case 'cps2ter':
      return warn(text.kind.retired, 'card-kind/retired');
    case 'cps3':
    case 'cps4':
      return cpsKind(seen, text.kind.names[seen.kind]);
  }
};

function cpsKind({ evidence, generationUnknown }: CardFacts, name: string): ReturnType<typeof cardKind> {
  switch (evidence) {
    case 'atr-masked':
    case 'none':
      return unknown(text.kind.masked(name), 'card-kind/look-alike');
    case 'issuer':
    case 'atr-exact':
      if (generationUnknown === true) return unknown(text.kind.generationUnknown, 'card-kind/generation-unknown');
      return ok(capital(evidence === 'issuer' ? text.kind.issuer(name) : text.kind.exact(name)));
  }
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

export const cardReading: CheckRule<'card-reading'> = (context) => {
  const { cps, reader } = context;
  // A card taken out during the reading is no fault.
  if (cps === undefined || reader === undefined || presenceIn(reader) === 'none') return null;
  if (cps.inProgress === true) return unknown(text.reading.inProgress, 'card-reading/in-progress');
  const why = text.reading.problems[cps.problem?.code ?? 'none'];
  switch (cps.reading) {
    case 'complete':
      return isRead(context) ? ok(text.reading.complete) : unknown(text.reading.complete, nameOfUnread(cps));
    case 'partial':
      return warn(text.reading.partial(why), isRead(context) ? null : nameOfUnread(cps));
    case 'failed':
      return fail(text.reading.failed(why), nameOfUnread(cps));
    case 'not-attempted':
      return unknown(text.reading.notAttempted(why), nameOfUnread(cps));
  }
};

/** Why a card is not, or not wholly, read. */
function nameOfUnread({ evidence, problem, reading }: CardFacts): NameOf<'card-reading'> {
  const hasAnswered = evidence === 'issuer';
  switch (problem?.code) {
    // Problems of the card itself: it gives the same answer again, in whatever reader.
    case 'application_absent':
    case 'directory_unreadable':
    case 'certificate_absent':
    case 'certificate_unreadable':
      return hasAnswered ? 'card-reading/no-certificate' : 'card-reading/unread';
    // Each attempt ended before the card had said anything beyond its answer to reset.
    case 'reader_error':
      return hasAnswered || reading !== 'failed' ? 'card-reading/unread' : 'card-reading/no-contact';
    default:
      return 'card-reading/unread';
  }
}

/** Of the certificate only: revocation is not looked up, and the portal has the last word. */
export const certificateValidity: CheckRule<'certificate-validity'> = (context) => {
  const certificate = context.cps?.certificate;
  if (certificate === undefined) return null;
  const { notBefore, notAfter, daysLeft, expired } = certificate;
  const date = frenchDate(notAfter);
  if (expired) return fail(text.certificate.expired(date), 'certificate-validity/expired');
  if (isNotYetValid(context))
    return fail(text.certificate.notYet(frenchDate(notBefore)), 'certificate-validity/not-yet');
  if (!isDate(notAfter)) return null;
  const told = (sentence: (date: string, days: number) => string): string =>
    `${sentence(date, daysLeft)} ${text.certificate.notRevocation}`;
  return daysLeft <= EXPIRING_DAYS ? warn(told(text.certificate.expiring)) : ok(told(text.certificate.valid));
};

/** The build date of this program is a moment that is surely past, and surely not long past. */
export const clock: CheckRule<'clock'> = (context) => {
  if (isLongAfterRelease(context.now)) return warn(text.clock.fast, isPast(context) ? 'clock/after-card' : null);
  const probe = context.facts.workstation.clockBeforeBuild;
  if (probe?.state !== 'known') return null;
  if (!probe.value) return ok(text.clock.plausible);
  return warn(text.clock.slow, isNotYetValid(context) ? 'clock/before-card' : null);
};

/** The date the card itself carries, which is not the certificate's. */
export const cardValidity: CheckRule<'card-validity'> = (context) => {
  const daysLeft = cardDaysLeft(context);
  if (daysLeft === undefined) return null;
  const until = frenchDate(context.cps?.cardValidUntil ?? '');
  if (daysLeft < 0) return fail(text.cardValidity.past(until), 'card-validity/past');
  return daysLeft <= EXPIRING_DAYS ? warn(text.cardValidity.until(until)) : ok(text.cardValidity.until(until));
};

/**
 * EF_ACTUA, which the official module asks for before it uses a card. Where it is there and empty, the module refuses the card, "reconnue
 * mais inutilisable" (docs/sources/field-2026-11.md 8). Without the file a card is as it was issued: a real card and the specification call
 * that normal, and the module opened one (docs/sources/card-edge.md 2 and 10).
 */
export const cardUpdate: CheckRule<'card-update'> = ({ cps }) => {
  const probe = cps?.update;
  if (probe === undefined) return null;
  // The reason is in the support's terms (support-details.ts).
  if (probe.state === 'unknown') return unknown(text.update.unread);
  switch (probe.value) {
    case 'empty':
      return fail(text.update.never, 'card-update/never');
    case 'incomplete':
      return warn(text.update.incomplete);
    case 'absent':
    case 'complete':
      return ok(text.update[probe.value]);
  }
};

/** Which program Windows takes for this card. */
export const cardProvider: CheckRule<'card-provider'> = (context) => {
  const probe = context.cps?.provider;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return unknown(text.notKnown(probe.reason));
  const { names, provider, fileThere } = probe.value;
  if (names.length > 0 && fileThere !== false) return ok(text.provider.found(names, provider));
  const seen = names.length === 0 ? text.provider.none : text.provider.fileMissing(provider ?? names.join(', '));
  return warn(seen, needsWindowsStore(context) ? 'card-provider/missing' : null);
};

/** Is the card's own certificate where Chrome and Edge look for it? */
export const certificateStore: CheckRule<'certificate-store'> = (context) => {
  const probe = context.cps?.certificateInStore;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return unknown(text.notKnown(probe.reason));
  if (probe.value) return ok(text.store.there);
  return warn(text.store.absent, asksInFirefox(context) ? null : 'certificate-store/absent');
};

export const cardTest: CheckRule<'card-test'> = ({ cps }) => {
  const test = cps?.holder?.test;
  if (test === undefined) return null;
  return test ? warn(text.test.yes, 'card-test/yes') : ok(text.test.no);
};

export const cardNominative: CheckRule<'card-nominative'> = ({ cps }) => {
  const nominative = cps?.holder?.nominative;
  if (nominative === undefined) return null;
  return nominative ? ok(text.nominative.yes) : fail(text.nominative.no, 'card-nominative/no');
};

export const idKind: CheckRule<'id-kind'> = ({ cps }) => {
  switch (cps?.holder?.idKind) {
    case undefined:
      return null;
    case 'rpps':
      return ok(text.idKind.rpps);
    case 'adeli':
      return warn(text.idKind.adeli);
    // What cards of staff carry; those to somebody's name serve to activate as well (docs/sources/card-and-readers.md 3.3).
    case 'finess':
    case 'siren':
    case 'siret':
    case 'rpps-practice':
    case 'adeli-practice':
      return ok(text.idKind.structure);
    case 'student':
    case 'other':
      return warn(text.idKind.other);
  }
};

export const pinTries: CheckRule<'pin-tries'> = ({ cps }) => {
  if (cps === undefined) return null;
  const left = cps.pinTriesLeft;
  if (left === undefined || left === null)
    return cps.reading === 'not-attempted' || cps.inProgress === true ? null : unknown(text.pin.unread);
  if (left === 0) return fail(text.pin.blocked, 'pin-tries/blocked');
  return left === 1 ? warn(text.pin.last, 'pin-tries/last') : ok(text.pin.left(left));
};
