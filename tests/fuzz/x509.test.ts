import { readCertificate } from '../../native-host/card/certificate.ts';
import { CardError } from '../../native-host/card/exchange.ts';
import { certificate } from '../virtual-card/certificate.ts';
import type { CardProfile } from '../virtual-card/profile.ts';
import { PROFILES, pharmacist } from '../virtual-card/profiles.ts';
import { momentExists } from './calendar.ts';
import { fuzz } from './fuzz.ts';
import { mutateBytes, oddText } from './mutate.ts';
import type { Random } from './random.ts';

const WHOLE: readonly Uint8Array[] = Object.values(PROFILES).map((profile) => certificate(profile, 'authentication'));
const NOW = new Date('2026-11-27T12:00:00Z');
/** Characters of a certificate that must never reach a person: steering, hiding, turning round, half a pair. */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/** Its dates replaced by digits that may be no date: UTCTime is 12 digits and Z. */
function withOddDates(random: Random, bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const two = (): string => String(random.below(random.pick([13, 32, 100]))).padStart(2, '0');
  const changed = text.replace(/\d{12}Z/g, (date) => (random.percent(30) ? date : `${random.list(6, two).join('')}Z`));
  return Uint8Array.from(Buffer.from(changed, 'latin1'));
}

const withOddNames = (random: Random): CardProfile => ({
  ...pharmacist,
  surname: oddText(random, 60),
  givenName: oddText(random, 300),
  cn: oddText(random, 20),
  nameStrings: random.pick(['utf8', 't61'] as const),
});

fuzz({
  about: 'certificates: unreadable, or dates that exist in their order and names without steering characters',
  generate(random) {
    const whole = random.percent(20) ? certificate(withOddNames(random), 'authentication') : random.pick(WHOLE);
    switch (random.below(4)) {
      case 0:
        return withOddDates(random, whole);
      case 1:
        return mutateBytes(random, withOddDates(random, whole));
      case 2:
        return Uint8Array.from(whole);
      default:
        return mutateBytes(random, whole);
    }
  },
  check(bytes) {
    try {
      const { holder, certificate: validity } = readCertificate(bytes, NOW);
      const { notBefore, notAfter, expired, daysLeft, issuer } = validity;
      if (!momentExists(notBefore) || !momentExists(notAfter)) return `validity ${notBefore} to ${notAfter}`;
      if (notAfter < notBefore) return `ends before it begins: ${notBefore} to ${notAfter}`;
      if (expired !== notAfter < NOW.toISOString() || daysLeft < 0 !== expired)
        return `expired: ${expired}, ${daysLeft} days`;
      const texts = [
        ...(issuer === null ? [] : [issuer]),
        ...Object.values(holder).filter((value) => typeof value === 'string'),
      ];
      const bad = texts.find((text) => text === '' || text.length > 200 || STEERING.test(text));
      return bad === undefined ? null : `text ${JSON.stringify(bad)}`;
    } catch (thrown) {
      if (thrown instanceof CardError && thrown.code === 'certificate_unreadable') return null;
      throw thrown;
    }
  },
});
