import { evidenceText as text } from '../messages/fr/evidence.ts';
import { cardDaysLeft, isNotYetValid } from './conditions.ts';
import { type CheckRule, check } from './context.ts';
import type { CardFacts } from './facts.ts';
import { frenchDate, isDate } from './french-day.ts';
import { known } from './known.ts';
import { isNeverUpdated } from './never-updated.ts';

/** Days before the end of validity from which users are warned. */
const EXPIRING_DAYS = 60;

export const card: CheckRule = ({ reader, verdict, facts }) => {
  if (facts.readers.length === 0 || reader === undefined) return null;
  switch (verdict) {
    // The normal state before the card is put in: nothing is wrong.
    case 'no-card':
      return check('card', 'unknown', text.card.none);
    case 'mute':
      return check('card', 'fail', text.card.mute(reader.name));
    case 'busy':
      return reader.card?.problem?.by === 'system'
        ? check('card', 'unknown', text.card.keptBySystem(reader.name))
        : { ...check('card', 'fail', text.card.busy(reader.name)), origin: 'logiciel tiers' };
    case 'works':
    case 'probable':
    case 'wrong-card':
    case 'not-tested':
    case 'no-reader':
    case 'not-visible':
    case 'service-stopped':
      if (reader.state !== 'present') return null;
      return reader.card === null
        ? check('card', 'unknown', text.card.unlooked(reader.name))
        : check('card', 'ok', text.card.present(reader.name));
  }
};

/** Which card, and how that is known. */
export const cardKind: CheckRule = ({ reader }) => {
  const seen = reader?.card ?? null;
  if (seen === null) return null;
  if (seen.problem?.code === 'issuer_mismatch') return check('card-kind', 'fail', text.kind.issuerMismatch);
  if (seen.generationUnknown === true) return check('card-kind', 'unknown', text.kind.generationUnknown);
  switch (seen.kind) {
    case 'vitale':
      return check('card-kind', 'fail', text.kind.vitale(seen.vitale));
    case 'unknown':
      return check('card-kind', 'unknown', text.kind.unknown);
    case 'cps3-contactless':
      return check('card-kind', 'warn', text.kind.contactless);
    case 'cps2ter':
      return check('card-kind', 'warn', text.kind.retired);
    case 'cps3':
    case 'cps4': {
      const name = text.kind.names[seen.kind];
      switch (seen.evidence) {
        case 'issuer':
          return check('card-kind', 'ok', capital(text.kind.issuer(name)));
        case 'atr-exact':
          return check('card-kind', 'ok', capital(text.kind.exact(name)));
        case 'atr-masked':
        case 'none':
          return check('card-kind', 'unknown', text.kind.masked(name));
      }
    }
  }
};

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const why = (seen: CardFacts): string => text.reading.problems[seen.problem?.code ?? 'none'];

export const cardReading: CheckRule = ({ cps, verdict }) => {
  // A card taken out during the reading is no fault.
  if (cps === undefined || verdict === 'no-card') return null;
  if (cps.inProgress === true) return check('card-reading', 'unknown', text.reading.inProgress);
  switch (cps.reading) {
    case 'complete':
      return check('card-reading', 'ok', text.reading.complete);
    case 'partial':
      return check('card-reading', 'warn', text.reading.partial(why(cps)));
    case 'failed':
      return check('card-reading', 'fail', text.reading.failed(why(cps)));
    case 'not-attempted':
      return check('card-reading', 'unknown', text.reading.notAttempted(why(cps)));
  }
};

/** Of the certificate only: revocation is not looked up, and the portal has the last word. */
export const certificateValidity: CheckRule = (context) => {
  const certificate = context.cps?.certificate;
  if (certificate === undefined) return null;
  const date = frenchDate(certificate.notAfter);
  if (certificate.expired) return check('certificate-validity', 'fail', text.certificate.expired(date));
  if (isNotYetValid(context))
    return check('certificate-validity', 'fail', text.certificate.notYet(frenchDate(certificate.notBefore)));
  if (!isDate(certificate.notAfter)) return null;
  const sentence = certificate.daysLeft <= EXPIRING_DAYS ? text.certificate.expiring : text.certificate.valid;
  return check(
    'certificate-validity',
    certificate.daysLeft <= EXPIRING_DAYS ? 'warn' : 'ok',
    `${sentence(date, certificate.daysLeft)} ${text.certificate.notRevocation}`,
  );
};

/** The build date of this program is a moment that is surely past. */
export const clock: CheckRule = ({ facts }) => {
  const probe = facts.workstation.clockBeforeBuild;
  if (probe?.state !== 'known') return null;
  return probe.value ? check('clock', 'warn', text.clock.slow) : check('clock', 'ok', text.clock.plausible);
};

/** The date the card itself carries, which is not the certificate's. */
export const cardValidity: CheckRule = (context) => {
  const daysLeft = cardDaysLeft(context);
  if (daysLeft === undefined) return null;
  const until = frenchDate(context.cps?.cardValidUntil ?? '');
  if (daysLeft < 0) return check('card-validity', 'fail', text.cardValidity.past(until));
  return check('card-validity', daysLeft <= EXPIRING_DAYS ? 'warn' : 'ok', text.cardValidity.until(until));
};

/** EF_ACTUA, which the official module asks for before it uses a card (docs/sources/field-2026-11.md 8). */
export const cardUpdate: CheckRule = (context) => {
  const probe = context.cps?.update;
  if (probe === undefined) return null;
  // The reason is in the support's terms (support-details.ts).
  if (probe.state === 'unknown') return check('card-update', 'unknown', text.update.unread);
  if (isNeverUpdated(context.cps)) return check('card-update', 'fail', text.update.never);
  if (probe.value === 'incomplete') return check('card-update', 'warn', text.update.incomplete);
  return check('card-update', 'ok', probe.value === 'absent' ? text.update.absent : text.update.complete);
};

/** Which program Windows takes for this card. */
export const cardProvider: CheckRule = ({ cps }) => {
  const probe = cps?.provider;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('card-provider', 'unknown', text.notKnown(probe.reason));
  const { names, provider, fileThere } = probe.value;
  if (names.length === 0) return check('card-provider', 'warn', text.provider.none);
  if (fileThere === false)
    return check('card-provider', 'warn', text.provider.fileMissing(provider ?? names.join(', ')));
  return check('card-provider', 'ok', text.provider.found(names, provider));
};

/** Is the card's own certificate where Chrome and Edge look for it? */
export const certificateStore: CheckRule = ({ cps }) => {
  const probe = cps?.certificateInStore;
  if (probe === undefined) return null;
  if (probe.state === 'unknown') return check('certificate-store', 'unknown', text.notKnown(probe.reason));
  return known(probe) === true
    ? check('certificate-store', 'ok', text.store.there)
    : check('certificate-store', 'warn', text.store.absent);
};

export const cardTest: CheckRule = ({ cps }) => {
  const test = cps?.holder?.test;
  if (test === undefined) return null;
  return test ? check('card-test', 'warn', text.test.yes) : check('card-test', 'ok', text.test.no);
};

export const cardNominative: CheckRule = ({ cps }) => {
  const nominative = cps?.holder?.nominative;
  if (nominative === undefined) return null;
  return nominative
    ? check('card-nominative', 'ok', text.nominative.yes)
    : check('card-nominative', 'fail', text.nominative.no);
};

export const idKind: CheckRule = ({ cps }) => {
  switch (cps?.holder?.idKind) {
    case undefined:
      return null;
    case 'rpps':
      return check('id-kind', 'ok', text.idKind.rpps);
    case 'adeli':
      return check('id-kind', 'warn', text.idKind.adeli);
    // What cards of staff carry; those to somebody's name serve to activate as well (docs/sources/card-and-readers.md 3.3).
    case 'finess':
    case 'siren':
    case 'siret':
    case 'rpps-practice':
    case 'adeli-practice':
      return check('id-kind', 'ok', text.idKind.structure);
    case 'student':
    case 'other':
      return check('id-kind', 'warn', text.idKind.other);
  }
};

/** A wrong key warns and never blocks: the ANS's own documents hold invented numbers that fail it. */
export const idCheck: CheckRule = ({ cps }) => {
  switch (cps?.holder?.idCheck) {
    case 'valid':
      return check('id-check', 'ok', text.idCheck.valid);
    case 'invalid':
      return check('id-check', 'warn', text.idCheck.invalid);
    case 'not-checked':
    case undefined:
      return null;
  }
};

export const pinTries: CheckRule = ({ cps }) => {
  if (cps === undefined) return null;
  const left = cps.pinTriesLeft;
  if (left === undefined || left === null) {
    return cps.reading === 'not-attempted' || cps.inProgress === true
      ? null
      : check('pin-tries', 'unknown', text.pin.unread);
  }
  if (left === 0) return check('pin-tries', 'fail', text.pin.blocked);
  return left === 1 ? check('pin-tries', 'warn', text.pin.last) : check('pin-tries', 'ok', text.pin.left(left));
};
