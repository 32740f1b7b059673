import { isRemote } from './conditions.ts';
import type { Context } from './context.ts';
import { ELSEWHERE, type Finding, finding, WITH_CARD, WITHOUT_CARD } from './finding.ts';
import { known } from './known.ts';
import { galssOnly, invisibleReaders, waitsForFirstReader } from './verdict.ts';

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
export const READER_FINDINGS: readonly Finding[] = [
  finding(
    'program-damaged',
    'service',
    'not-known',
    'fail',
    WITHOUT_CARD,
    ({ facts }) => facts.pcsc.programDamaged === true,
    ['reinstall-program'],
  ),
  finding(
    'remote-no-reader',
    'remote-session',
    'not-here',
    'warn',
    ELSEWHERE,
    (context) => isRemote(context) && noReader(context),
    ['redirect-reader'],
  ),
  finding('service-denied', 'service', 'not-yet', 'fail', WITHOUT_CARD, serviceIs('denied'), ['allow-service']),
  finding('service-disabled', 'service', 'not-yet', 'fail', WITHOUT_CARD, isDisabled, ['enable-service']),
  finding('service-stopped', 'service', 'not-yet', 'fail', WITHOUT_CARD, serviceIs('stopped'), ['start-service']),
  finding('service-absent', 'service', 'not-yet', 'fail', WITHOUT_CARD, serviceIs('absent'), ['install-service']),
  finding('service-silent', 'service', 'not-yet', 'fail', WITHOUT_CARD, isSilent, ['restart-computer']),
  finding(
    'service-unknown',
    'service',
    'not-known',
    'unknown',
    WITHOUT_CARD,
    (context) => context.facts.pcsc.service === 'unknown' && noReader(context),
  ),
  finding(
    'reader-unseen',
    'reader-visible',
    'not-yet',
    'warn',
    WITHOUT_CARD,
    (context) => noReader(context) && invisibleReaders(context.facts).length > 0,
    ['allow-accessory', 'reader-driver', 'separate-reader'],
  ),
  finding(
    'reader-pharmacy-only',
    'galss',
    'not-here',
    'warn',
    WITHOUT_CARD,
    (context) => noReader(context) && (galssOnly(context.facts) !== undefined || context.facts.pcsc.pssReader === true),
    ['galss-pcsc', 'separate-reader', 'other-computer'],
  ),
  finding('no-reader', 'reader', 'not-yet', 'warn', WITHOUT_CARD, noReader, ['plug-reader']),
  finding('reader-silent', 'reader', 'not-yet', 'fail', WITHOUT_CARD, ({ reader }) => reader?.state === 'unavailable', [
    'replug-reader',
    'usb-sleep',
  ]),
  finding(
    'card-unlooked',
    'card',
    'not-known',
    'unknown',
    WITH_CARD,
    ({ reader }) => reader?.state === 'present' && reader.card === null,
  ),
];
