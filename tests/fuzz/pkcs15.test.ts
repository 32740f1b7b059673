import { CardError } from '../../native-host/card/exchange.ts';
import { cardValidUntil } from '../../native-host/card/id-card.ts';
import { byLikelyAuthentication, readDirectory, readObjectDirectories } from '../../native-host/card/pkcs15.ts';
import { readSerial } from '../../native-host/card/serial.ts';
import { idCard } from '../virtual-card/business-objects.ts';
import { cdf, odf } from '../virtual-card/pkcs15.ts';
import { PROFILES } from '../virtual-card/profiles.ts';
import { dayExists } from './calendar.ts';
import { fuzz } from './fuzz.ts';
import { mutateBytes } from './mutate.ts';

const FILES: readonly Uint8Array[] = Object.values(PROFILES).flatMap((profile) => [
  cdf(profile),
  odf(profile, '0001'),
  idCard(profile),
]);
const SERIAL = Buffer.from('5A0A8025000001992138450F', 'hex');

/** What is wrong with paths and offsets that will become commands. */
function wrongPath(path: Uint8Array, offset = 0): string | null {
  if (path.length < 2 || path.length > 16 || path.length % 2 !== 0) return `path of ${path.length} bytes`;
  return Number.isSafeInteger(offset) && offset >= 0 && offset <= 0xffff ? null : `offset ${offset}`;
}

function wrongSerial(bytes: Uint8Array): string | null {
  const digits = /^5a0a8025000001(\d{8})..$/.exec(Buffer.from(bytes).toString('hex'))?.[1];
  try {
    const serial = readSerial(bytes);
    return serial === (digits ?? null) ? null : `serial number ${serial}, not ${digits}`;
  } catch (thrown) {
    if (!(thrown instanceof CardError) || !['issuer_mismatch', 'serial_unreadable'].includes(thrown.code)) throw thrown;
    return digits === undefined ? null : 'serial number not read';
  }
}

fuzz({
  about: 'directories, EF.SN and the card’s own end of validity: paths, digits and days that can be',
  generate(random) {
    const file = random.pick([...FILES, SERIAL]);
    return random.percent(5) ? Uint8Array.from(file) : mutateBytes(random, file);
  },
  check(bytes) {
    const { certificates, dataObjects } = readObjectDirectories(bytes);
    const entries = readDirectory(bytes);
    const day = cardValidUntil(bytes);
    if (byLikelyAuthentication(entries).length !== entries.length) return 'an entry was lost by ordering';
    if (day !== null && !dayExists(day)) return `end of validity ${day}`;
    const wrong = [...certificates, ...dataObjects].map((path) => wrongPath(path));
    return (
      [...wrong, ...entries.map(({ path, offset }) => wrongPath(path, offset))].find((each) => each !== null) ??
      wrongSerial(bytes)
    );
  },
});
