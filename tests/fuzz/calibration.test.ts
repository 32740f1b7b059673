import {
  CALIBRATION_FORMAT,
  CALIBRATION_VERSION,
  mergeTeachings,
  readCalibration,
  readTeachings,
  writeCalibration,
} from '../../extension/guide/storage/calibration.ts';
import { fuzz } from './fuzz.ts';
import { mutateText, oddText } from './mutate.ts';
import type { Random } from './random.ts';

/** What must never come out of a file, wherever it stood in it. */
const PERSON = ['dupontel', 'marjolaine', '10101234567', '0612345678'] as const;
const OFFICIAL = /^(?:(?:wallet|auth)\.esw\.esante\.gouv\.fr|(?:[a-z0-9-]+\.)*ordre\.pharmacien\.fr)$/;
const HOSTS = [
  'e-pop.ordre.pharmacien.fr',
  'wallet.esw.esante.gouv.fr',
  'example.org',
  'ordre.pharmacien.fr.example.org',
];
const DATES = ['2026-03-04', '9999-12-31', '2026-02-30', '0000-00-00', '2026-1-1', '1e9', '2026-03-04T00:00:00Z'];
const STEPS = ['E1', 'E2', 'E4', 'E5', 'E6', 'E7', 'A2', 'A8', 'Z9', '__proto__', 'constructor', 'toString'];

const wordsOfPage = (random: Random): string => {
  if (random.percent(30)) return oddText(random, 40);
  const words = `ouvrir la fiche de ${random.pick(PERSON)} ${random.pick(PERSON)}`;
  // Longer than what is kept of a text.
  return random.percent(10) ? random.list(8, () => `${words}${random.pick(ENDS)}`).join('') : words;
};
const ENDS = [' ', '-', "'", '/', '//', '%2F', ' l’', ' e-', ' n°'];

function entry(random: Random): object {
  const fields = [
    'id',
    'name',
    'class',
    'href',
    'alt',
    'type',
    'ariaLabel',
    'text',
    'neighborText',
    'value',
    '__proto__',
  ];
  const some = random.list(random.below(6), () => [random.pick(fields), wordsOfPage(random)] as const);
  return {
    host: random.percent(70) ? HOSTS[0] : random.pick(HOSTS),
    date: random.percent(70) ? DATES[0] : random.pick(DATES),
    fingerprint: {
      tag: random.percent(80) ? 'button' : wordsOfPage(random),
      xpath: random.percent(60) ? '/html[1]/body[1]/button[1]' : `/${wordsOfPage(random)}[1]`,
      idXpath: random.percent(60) ? '/html[1]' : `//*[@id="${random.pick(PERSON)}"]/a[1]`,
      x: random.percent(95) ? 1 : 1e300,
      y: 2,
      w: 3,
      h: 4,
      ...Object.fromEntries(some),
    },
  };
}

/** Calibration files as they may come by mail: right ones with persons in them, odd ones, and damaged ones. */
fuzz({
  about: 'calibration files, against official hosts, possible dates and names that must not come out',
  generate(random) {
    const steps = Object.fromEntries(
      random.list(1 + random.below(4), () => [random.pick(STEPS.slice(0, 6)), entry(random)]),
    );
    if (random.percent(20))
      Object.defineProperty(steps, random.pick(STEPS), { value: entry(random), enumerable: true });
    const text = JSON.stringify({ format: CALIBRATION_FORMAT, version: CALIBRATION_VERSION, steps });
    return random.percent(40) ? mutateText(random, text) : text;
  },
  check(text) {
    const read = readCalibration(text);
    if (Object.hasOwn(Object.prototype, 'host')) return 'the prototype of everything was changed';
    if (!read.ok) return null;
    const stored = { ...read.teachings };
    const written = writeCalibration(mergeTeachings({}, stored));
    for (const kept of [JSON.stringify(stored), JSON.stringify(readTeachings(stored)), written]) {
      const person = PERSON.find((one) => kept.toLowerCase().includes(one));
      if (person !== undefined) return `${person} came out`;
      if (/\d{4}(?!-)(?<!20\d\d)/.test(kept.replace(/"date":\s*"[\d-]+"/g, ''))) return 'a number came out';
    }
    for (const one of Object.values(stored)) {
      if (!OFFICIAL.test(one.host)) return `a stranger's host: ${one.host}`;
      const time = Date.parse(one.date);
      if (Number.isNaN(time) || time > Date.now() + 2 * 86_400_000) return `an impossible date: ${one.date}`;
      if (one.by !== 'others') return 'a file passes for the user';
    }
    const again = readCalibration(written);
    if (!again.ok) return `what was written is refused as ${again.problem}`;
    return JSON.stringify(again.teachings) === JSON.stringify(stored) ? null : 'what was written is read as another';
  },
  show: (text) => text,
});
