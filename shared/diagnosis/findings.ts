import type { FindingId } from '../messages/fr/findings.ts';
import type { Finding, FindingRow, FindingTable } from './finding.ts';
import { CARD_FINDINGS } from './findings-card.ts';
import { CAUTION_FINDINGS, COMPUTER_FINDINGS, SYSTEM_FINDINGS } from './findings-computer.ts';
import { READER_FINDINGS } from './findings-reader.ts';

/** Every finding. Total: one without a headline (shared/messages/fr/findings.ts), or a headline without one, does not compile. */
export const FINDINGS: Readonly<Record<FindingId, FindingRow>> = {
  ...SYSTEM_FINDINGS,
  ...READER_FINDINGS,
  ...CARD_FINDINGS,
  ...COMPUTER_FINDINGS,
  ...CAUTION_FINDINGS,
};

export const findingOf = (id: FindingId): Finding => ({ id, ...FINDINGS[id] });

const inOrder = (table: FindingTable): readonly Finding[] => (Object.keys(table) as FindingId[]).map(findingOf);

/** Computers on which no card log-in is foreseen. */
export const BARRIERS = inOrder(SYSTEM_FINDINGS);

/** From a card that can be used to the site. */
export const ON_COMPUTER = inOrder(COMPUTER_FINDINGS);

/** Every answer along the way from the program to the site, in the order in which they are tried. */
export const ON_THE_WAY: readonly Finding[] = [...inOrder(READER_FINDINGS), ...inOrder(CARD_FINDINGS), ...ON_COMPUTER];

export const CAUTIONS = inOrder(CAUTION_FINDINGS);
