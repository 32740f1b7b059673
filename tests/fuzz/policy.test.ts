import { organisationOf } from '../../extension/ui/facts/organisation.ts';
import { fuzz } from './fuzz.ts';
import { oddText } from './mutate.ts';
import type { Random } from './random.ts';

const KEYS = [
  'supportName',
  'supportPhone',
  'hideIdentity',
  'memoNote',
  'calibration',
  'offers',
  'reminders',
  '__proto__',
];

function value(random: Random): unknown {
  const kinds: readonly (() => unknown)[] = [
    () => true,
    () => false,
    () => 'true',
    () => null,
    () => random.next(),
    () => ['0123456789'],
    () => ({ toString: 'x' }),
    () => oddText(random, 200),
    () => '+33 1 23 45 67 89',
    () => '0123456789'.repeat(random.below(20)),
  ];
  return random.pick(kinds)();
}

/** What managed storage may hold: typed by hand, by whoever manages the computer. */
fuzz({
  about: 'managed policies, against bounds of what is shown and the one value that hides the holder',
  generate: (random) => Object.fromEntries(random.list(random.below(8), () => [random.pick(KEYS), value(random)])),
  check(typed) {
    const { support, hidesIdentity, memoNote } = organisationOf(typed);
    if (hidesIdentity !== (typed['hideIdentity'] === true)) return 'the holder is hidden, or not, for another reason';
    if (memoNote !== null && (memoNote.trim() === '' || memoNote.length > 600))
      return `a note of ${memoNote.length} characters`;
    if (support === null) return null;
    if (support.name.trim() === '' || support.name.length > 80) return `a name of ${support.name.length} characters`;
    if (support.phone !== null && !/^\+?[\d .()-]{4,24}$/.test(support.phone))
      return `no phone number: ${support.phone}`;
    return null;
  },
});
