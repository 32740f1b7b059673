import type { FindingId } from '../messages/fr/findings.ts';
import type { FindingRow, FindingTable } from './finding.ts';
import { CARD_FINDINGS, CAUTION_FINDINGS } from './findings-card.ts';
import { COMPUTER_FINDINGS, SYSTEM_FINDINGS } from './findings-computer.ts';
import { READER_FINDINGS } from './findings-reader.ts';
import { SLOT_FINDINGS } from './findings-slot.ts';

/** Every finding. A headline without one (shared/messages/fr/findings.ts) does not compile. */
const ROWS = {
  ...SYSTEM_FINDINGS,
  ...READER_FINDINGS,
  ...SLOT_FINDINGS,
  ...CARD_FINDINGS,
  ...COMPUTER_FINDINGS,
  ...CAUTION_FINDINGS,
} as const satisfies Readonly<Record<FindingId, FindingRow>>;

type Row = (typeof ROWS)[FindingId];

/** The outcomes that a finding hangs on: `pin-tries/blocked`. */
export type OutcomeName = Row['on'][number];

/** Those of them that may be green, and those that are no obstacle. */
export type GreenName = Extract<Row, { tone: 'ok' }>['on'][number];
export type HarmlessName = GreenName | Extract<Row, { state: 'ready' }>['on'][number];

export const FINDINGS: Readonly<Record<FindingId, FindingRow>> = ROWS;

const idsOf = (table: FindingTable) => Object.keys(table) as readonly FindingId[];

/** Computers on which no card log-in is foreseen. */
export const BARRIERS = idsOf(SYSTEM_FINDINGS);

/** From a card that can be used to the site. */
export const ON_COMPUTER = idsOf(COMPUTER_FINDINGS);

/** The way from the program to the site: the first that holds decides, and of several readers the one that gets farthest along it. */
export const ON_THE_WAY: readonly FindingId[] = [
  ...idsOf(READER_FINDINGS),
  ...idsOf(SLOT_FINDINGS),
  ...idsOf(CARD_FINDINGS),
  ...ON_COMPUTER,
];

export const CAUTIONS = idsOf(CAUTION_FINDINGS);
