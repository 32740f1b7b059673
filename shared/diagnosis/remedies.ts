import { remedyText } from '../messages/fr/remedies.ts';
import { insertedCps } from './checks-reader.ts';
import { cryptolibForCps4 } from './checks-workstation.ts';
import type { Context } from './context.ts';
import type { Remedy, Verdict } from './diagnosis.ts';
import { isAdeli, routeOf } from './route.ts';
import { galssOnly, invisibleReaders, known, waitsForFirstReader } from './verdict.ts';

type RemedyId = keyof typeof remedyText;

interface RemedyRule {
  readonly id: RemedyId;
  /** Lines of the memo that this advice serves. */
  readonly memo?: readonly string[];
  readonly when: (context: Context) => boolean;
}

const verdictIs =
  (...verdicts: readonly Verdict[]) =>
  ({ verdict }: Context): boolean =>
    verdicts.includes(verdict);

const serviceIs =
  (state: Context['facts']['pcsc']['service']) =>
  ({ facts }: Context): boolean =>
    facts.pcsc.service === state && !waitsForFirstReader(facts);

const remote = ({ facts }: Context): boolean => known(facts.workstation.remoteSession) === true;

const daysLeft = ({ cps }: Context): number => cps?.certificate?.daysLeft ?? Number.POSITIVE_INFINITY;

const expired = ({ cps }: Context): boolean => cps?.certificate?.expired === true;

const cryptolibMissing = ({ facts }: Context): boolean => known(facts.workstation.cryptolib)?.length === 0;

const cryptolibTooOld = ({ facts, cps }: Context): boolean => {
  const installed = known(facts.workstation.cryptolib);
  return cps?.kind === 'cps4' && installed !== undefined && installed.length > 0
    ? cryptolibForCps4(installed) === 'too-old'
    : false;
};

const programDamaged = ({ facts }: Context): boolean => facts.pcsc.programDamaged === true;

/** Reader trouble that another reader or another computer gets around (M20). */
const readerTrouble = verdictIs(
  'not-visible',
  'service-stopped',
  'no-reader',
  'mute',
  'busy',
  'probable',
  'not-tested',
);

/** All advice, in the order in which to try it. */
const RULES: readonly RemedyRule[] = [
  { id: 'reinstall-program', when: programDamaged },
  { id: 'insert-card', when: verdictIs('no-card') },
  { id: 'contact-slot', when: ({ cps }) => cps?.kind === 'cps3-contactless' },
  { id: 'turn-card', when: verdictIs('mute') },
  { id: 'use-cps-card', when: verdictIs('wrong-card') },
  { id: 'one-cps', when: ({ facts }) => insertedCps(facts.readers).length > 1 },
  { id: 'close-software', memo: ['M19'], when: verdictIs('busy') },
  { id: 'unblock-pin', when: ({ cps }) => cps?.pinTriesLeft === 0 },
  { id: 'careful-pin', when: ({ cps }) => cps?.pinTriesLeft === 1 },
  { id: 'renew-card', memo: ['M24'], when: expired },
  { id: 'nominative-card', when: ({ cps }) => cps?.holder?.nominative === false },
  { id: 'own-card', when: ({ cps }) => cps?.holder?.test === true },
  { id: 'redirect-reader', when: (context) => remote(context) && context.facts.readers.length === 0 },
  { id: 'start-service', when: serviceIs('stopped') },
  { id: 'install-service', when: serviceIs('absent') },
  { id: 'allow-service', when: serviceIs('denied') },
  { id: 'plug-reader', when: verdictIs('no-reader') },
  { id: 'reader-driver', when: ({ facts }) => facts.readers.length === 0 && invisibleReaders(facts).length > 0 },
  { id: 'galss-pcsc', when: ({ facts }) => galssOnly(facts) !== undefined },
  {
    id: 'replug-reader',
    when: ({ reader, verdict }) => reader?.state === 'unavailable' || verdict === 'mute' || verdict === 'probable',
  },
  {
    id: 'install-atsam',
    memo: ['M21'],
    when: (context) => cryptolibMissing(context) || context.verdict === 'not-visible' || context.verdict === 'probable',
  },
  { id: 'update-cryptolib', memo: ['M21'], when: cryptolibTooOld },
  {
    id: 'repair-registration',
    when: ({ facts }) =>
      (known(facts.workstation.browsers) ?? []).some(({ registration }) => registration === 'broken'),
  },
  {
    id: 'separate-reader',
    memo: ['M20'],
    when: (context) => verdictIs('not-visible', 'no-reader', 'busy', 'not-tested')(context) && !programDamaged(context),
  },
  { id: 'other-computer', memo: ['M20'], when: readerTrouble },
  {
    id: 'without-card',
    when: (context) =>
      !isAdeli(context) && (context.verdict !== 'works' || routeOf(context) === 'activate-without-card'),
  },
  {
    id: 'renew-soon',
    when: (context) => !expired(context) && daysLeft(context) <= 60,
  },
  { id: 'order-card', memo: ['M24', 'M25'], when: verdictIs('no-card', 'wrong-card', 'no-reader') },
  {
    id: 'support',
    memo: ['M23'],
    when: (context) => context.verdict !== 'works' || expired(context) || context.cps?.pinTriesLeft === 0,
  },
];

/** What to do next, first things first. */
export function remediesFor(context: Context): readonly Remedy[] {
  return RULES.filter(({ when }) => when(context)).map(({ id, memo }) => {
    const text = remedyText[id];
    return {
      id,
      text: typeof text === 'string' ? text : text[context.facts.system.os],
      ...(memo === undefined ? {} : { memo }),
    };
  });
}
