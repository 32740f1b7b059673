import fc from 'fast-check';
import {
  CALIBRATION_FORMAT,
  readCalibration,
  readTeachings,
  writeCalibration,
} from '../../extension/guide/storage/calibration.ts';
import { damagedText, oddText } from './damage.ts';
import { fuzz } from './fuzz.ts';

/** What must never come out of a file, wherever it stood in it. */
const PERSON = ['dupontel', 'marjolaine', '10101234567', '0612345678'];
const person = fc.constantFrom(...PERSON);
const OFFICIAL = /^(?:(?:wallet|auth)\.esw\.esante\.gouv\.fr|(?:[a-z0-9-]+\.)*ordre\.pharmacien\.fr)$/;

/** Mostly the first, else one of these. */
const mostly = <T>(first: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const named = fc.tuple(person, person).map((names) => `ouvrir la fiche de ${names.join(' ')}`);
const end = fc.constantFrom(' ', '-', "'", '/', '//', '%2F', ' l’', ' e-', ' n°');
const words = fc.oneof(
  oddText(40),
  named,
  // Longer than what is kept of a text.
  fc.array(fc.tuple(named, end), { minLength: 8, maxLength: 8 }).map((parts) => parts.flat().join('')),
);
const FIELD = ['id', 'name', 'class', 'href', 'alt', 'type', 'ariaLabel', 'text', 'neighborText', 'value', '__proto__'];

const fingerprint = fc
  .tuple(
    fc.record({
      tag: fc.oneof(fc.constant('button'), words),
      xpath: fc.oneof(
        fc.constant('/html[1]/body[1]/button[1]'),
        words.map((said) => `/${said}[1]`),
      ),
      idXpath: fc.oneof(
        fc.constant('/html[1]'),
        person.map((name) => `//*[@id="${name}"]/a[1]`),
      ),
      x: mostly(1, 1e300),
    }),
    fc.dictionary(fc.constantFrom(...FIELD), words, { maxKeys: 5 }),
  )
  .map(([needed, more]) => ({ ...needed, y: 2, w: 3, h: 4, ...more }));
const HOSTS = ['wallet.esw.esante.gouv.fr', 'example.org', 'ordre.pharmacien.fr.example.org'];
const DATES = ['9999-12-31', '2026-02-30', '0000-00-00', '2026-1-1', '1e9', '2026-03-04T00:00:00Z'];
const entry = fc.record({
  host: mostly('e-pop.ordre.pharmacien.fr', ...HOSTS),
  date: mostly('2026-03-04', ...DATES),
  fingerprint,
});
const step = fc.constantFrom('E1', 'E2', 'E4', 'E5', 'E6', 'E7', 'A8', 'Z9', '__proto__', 'constructor', 'toString');
const file = fc
  .dictionary(fc.oneof(fc.constantFrom('E1', 'E4', 'E5', 'E6'), step), entry, { minKeys: 1, maxKeys: 4 })
  .map((steps) => JSON.stringify({ format: CALIBRATION_FORMAT, version: 1, steps }));

/** Calibration files as they may come by mail: right ones with persons in them, odd ones, and damaged ones. */
fuzz(
  'calibration files, against official hosts, possible dates and names that must not come out',
  fc.oneof(file, damagedText(file)),
  (text) => {
    const read = readCalibration(text);
    if (Object.hasOwn(Object.prototype, 'host')) return 'the prototype of everything was changed';
    if (!read.ok) return null;
    const stored = { ...read.teachings };
    const written = writeCalibration(stored);
    for (const kept of [JSON.stringify(stored), JSON.stringify(readTeachings(stored)), written]) {
      const found = PERSON.find((one) => kept.toLowerCase().includes(one));
      if (found !== undefined) return `${found} came out`;
      if (/\d{4}(?!-)(?<!20\d\d)/.test(kept.replace(/"date":\s*"[\d-]+"/g, ''))) return 'a number came out';
    }
    for (const { host, date, by } of Object.values(stored)) {
      if (!OFFICIAL.test(host)) return `a stranger's host: ${host}`;
      const time = Date.parse(date);
      if (Number.isNaN(time) || time > Date.now() + 2 * 86_400_000) return `an impossible date: ${date}`;
      if (by !== 'others') return 'a file passes for the user';
    }
    const again = readCalibration(written);
    if (!again.ok) return `what was written is refused as ${again.problem}`;
    return JSON.stringify(again.teachings) === JSON.stringify(stored) ? null : 'what was written is read as another';
  },
);
