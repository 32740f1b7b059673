import { asFrenchDate } from '../french-date.ts';
import { evidenceText as text } from '../messages/fr/evidence.ts';
import { type CheckRule, check } from './context.ts';
import type { CardFacts } from './facts.ts';

/** From this many days before the end on, users are told. */
const EXPIRING_DAYS = 60;

const frenchDate = (iso: string): string =>
  asFrenchDate(new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(iso)));

const isDate = (iso: string): boolean => !Number.isNaN(Date.parse(iso));

export const card: CheckRule = ({ reader, verdict, facts }) => {
  if (facts.readers.length === 0 || reader === undefined) return null;
  switch (verdict) {
    case 'no-card':
      return check('card', 'fail', text.card.none);
    case 'mute':
      return check('card', 'fail', text.card.mute(reader.name));
    case 'busy':
      return check('card', 'fail', text.card.busy(reader.name));
    default:
      return reader.card === null ? null : check('card', 'ok', text.card.present(reader.name));
  }
};

/** Which card, and how that is known. */
export const cardKind: CheckRule = ({ reader }) => {
  const seen = reader?.card ?? null;
  if (seen === null) return null;
  if (seen.problem?.code === 'issuer_mismatch') return check('card-kind', 'fail', text.kind.issuerMismatch);
  switch (seen.kind) {
    case 'vitale':
      return check('card-kind', 'fail', text.kind.vitale(seen.vitale));
    case 'unknown':
      return check('card-kind', 'fail', text.kind.unknown(seen.atr));
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

export const cardReading: CheckRule = ({ cps }) => {
  if (cps === undefined) return null;
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
export const certificateValidity: CheckRule = ({ cps, now }) => {
  const certificate = cps?.certificate;
  if (certificate === undefined || !isDate(certificate.notAfter)) return null;
  const date = frenchDate(certificate.notAfter);
  if (certificate.expired) return check('certificate-validity', 'fail', text.certificate.expired(date));
  if (isDate(certificate.notBefore) && Date.parse(certificate.notBefore) > now.getTime())
    return check('certificate-validity', 'warn', text.certificate.notYet(frenchDate(certificate.notBefore)));
  const sentence = certificate.daysLeft <= EXPIRING_DAYS ? text.certificate.expiring : text.certificate.valid;
  return check(
    'certificate-validity',
    certificate.daysLeft <= EXPIRING_DAYS ? 'warn' : 'ok',
    `${sentence(date, certificate.daysLeft)} ${text.certificate.notRevocation}`,
  );
};

/** The date the card itself carries, which is not the certificate's. */
export const cardValidity: CheckRule = ({ cps, now }) => {
  const until = cps?.cardValidUntil;
  if (until === undefined || !isDate(until)) return null;
  // Valid through the whole of that day.
  const daysLeft = Math.floor((Date.parse(`${until}T23:59:59Z`) - now.getTime()) / 86_400_000);
  if (daysLeft < 0) return check('card-validity', 'warn', text.cardValidity.past(frenchDate(until)));
  return check('card-validity', daysLeft <= EXPIRING_DAYS ? 'warn' : 'ok', text.cardValidity.until(frenchDate(until)));
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
    default:
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
    default:
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
