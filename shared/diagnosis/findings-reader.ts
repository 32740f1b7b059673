import { isRemote } from './conditions.ts';
import type { Context } from './context.ts';
import type { FindingTable } from './finding.ts';
import { known } from './known.ts';
import { invisibleReaders, isGalssLeftOver, isGalssOnly, waitsForFirstReader } from './verdict.ts';

/** No slot for a card: none listed, or only those of security modules. */
const noReader = ({ reader }: Context): boolean => reader === undefined;

const serviceIs =
  (state: Context['facts']['pcsc']['service']) =>
  ({ facts }: Context): boolean =>
    facts.pcsc.service === state && !waitsForFirstReader(facts);

const isDisabled = ({ facts }: Context): boolean =>
  facts.pcsc.service === 'stopped' && known(facts.workstation.smartCardService) === 'disabled';

const isSilent = ({ facts }: Context): boolean => facts.pcsc.service === 'unknown' && facts.pcsc.silent === true;

/** From the program to a reader that can be used. */
export const READER_FINDINGS = {
  'program-damaged': {
    check: 'service',
    state: 'not-known',
    tone: 'fail',
    mend: 'setting',
    reason: 'nothing-known',
    when: ({ facts }) => facts.pcsc.programDamaged === true,
    remedies: ['reinstall-program'],
  },
  'remote-no-reader': {
    check: 'remote-session',
    state: 'not-here',
    tone: 'warn',
    mend: 'before-you',
    reason: 'remote-session',
    when: (context) => isRemote(context) && noReader(context),
    remedies: ['redirect-reader'],
  },
  'service-denied': {
    check: 'service',
    state: 'not-yet',
    tone: 'fail',
    mend: 'administrator',
    reason: 'no-usable-reader',
    when: serviceIs('denied'),
    remedies: ['allow-service'],
  },
  'service-disabled': {
    check: 'service',
    state: 'not-yet',
    tone: 'fail',
    mend: 'administrator',
    reason: 'no-usable-reader',
    when: isDisabled,
    remedies: ['enable-service'],
  },
  'service-stopped': {
    check: 'service',
    state: 'not-yet',
    tone: 'fail',
    mend: 'setting',
    reason: 'no-usable-reader',
    when: serviceIs('stopped'),
    remedies: ['start-service'],
  },
  'service-absent': {
    check: 'service',
    state: 'not-yet',
    tone: 'fail',
    mend: 'administrator',
    reason: 'no-usable-reader',
    when: serviceIs('absent'),
    remedies: ['install-service'],
  },
  'service-silent': {
    check: 'service',
    state: 'not-yet',
    tone: 'fail',
    mend: 'setting',
    reason: 'no-usable-reader',
    when: isSilent,
    remedies: ['restart-computer'],
  },
  'service-unknown': {
    check: 'service',
    state: 'not-known',
    tone: 'unknown',
    mend: 'unseen',
    reason: 'nothing-known',
    when: (context) => context.facts.pcsc.service === 'unknown' && noReader(context),
  },
  'reader-unseen': {
    check: 'reader-visible',
    state: 'not-yet',
    tone: 'warn',
    mend: 'other-reader',
    reason: 'no-usable-reader',
    when: (context) => noReader(context) && invisibleReaders(context.facts).length > 0,
    remedies: ['allow-accessory', 'reader-driver', 'separate-reader'],
  },
  'reader-pharmacy-only': {
    check: 'galss',
    state: 'not-here',
    tone: 'warn',
    mend: 'elsewhere',
    reason: 'no-usable-reader',
    when: (context) => noReader(context) && (isGalssOnly(context.facts) || context.facts.pcsc.pssReader === true),
    remedies: ['galss-pcsc', 'separate-reader', 'other-computer'],
  },
  'reader-left-over': {
    check: 'reader',
    state: 'not-yet',
    tone: 'warn',
    mend: 'other-reader',
    reason: 'no-usable-reader',
    when: (context) => noReader(context) && isGalssLeftOver(context.facts),
    remedies: ['plug-reader', 'separate-reader'],
  },
  'no-reader': {
    check: 'reader',
    state: 'not-yet',
    tone: 'warn',
    mend: 'other-reader',
    reason: 'no-usable-reader',
    when: noReader,
    // A pharmacy's terminal, plugged in, would show no more than this: another reader is asked for first.
    remedies: ['separate-reader', 'plug-reader'],
  },
  'reader-silent': {
    check: 'reader',
    state: 'not-yet',
    tone: 'fail',
    mend: 'setting',
    reason: 'no-usable-reader',
    when: ({ reader }) => reader?.state === 'unavailable',
    // Shared with a remote session, it has left on the other side.
    remedies: ['redirect-reader', 'replug-reader', 'usb-sleep'],
  },
  'card-unlooked': {
    check: 'card',
    state: 'not-known',
    tone: 'unknown',
    mend: 'nothing',
    reason: 'card-reading',
    when: ({ reader }) => reader?.state === 'present' && reader.card === null,
  },
} as const satisfies FindingTable;
