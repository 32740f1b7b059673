import { CHECKS } from '../../../shared/diagnosis/checks.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { CheckId, Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import { FINDINGS } from '../../../shared/diagnosis/findings.ts';
import { type FindingId, findingWords, type Told } from '../../../shared/messages/fr/findings.ts';
import { CARD_DESKS } from './card.ts';
import { COMPUTER_DESKS } from './computer.ts';
import type { Desk } from './desk.ts';
import { LINUX_DESKS } from './linux.ts';
import { READER_DESKS } from './reader.ts';
import { SEVERAL_CARDS_DESKS } from './several-cards.ts';

/** The moment at which every desk is looked at. */
export const DESK_MOMENT = new Date('2026-11-27T10:00:00Z');

/** Every row of the question "can I do it with my card, here, now?". Popup, panel, report, command line and pictures share them. */
const DESKS = { ...COMPUTER_DESKS, ...LINUX_DESKS, ...CARD_DESKS, ...SEVERAL_CARDS_DESKS, ...READER_DESKS };

export type DeskName = keyof typeof DESKS;

export const DESK_NAMES = Object.keys(DESKS) as readonly DeskName[];

export const deskNamed = (name: DeskName): Desk => DESKS[name];

export const diagnosisOf = ({ facts, browser }: Desk): Diagnosis => diagnose(facts, DESK_MOMENT, browser);

/** The check that a desk's answer rests on; null where nothing is in the way. */
export function checkOf({ says, over = says }: Desk): CheckId | null {
  const names = [...FINDINGS[over].on, ...FINDINGS[says].on];
  const ids = Object.keys(CHECKS) as readonly CheckId[];
  return ids.find((id) => names[0]?.startsWith(`${id}/`)) ?? null;
}

/** What a sentence is given where there is nothing to name. */
export const NOTHING_TOLD: Told = {
  models: '',
  versions: '',
  date: '',
  browser: '',
  places: '',
  cards: 2,
  isComputerFit: false,
  today: '',
  isRemote: false,
  strangers: '',
  flawed: [],
  worse: [],
  seen: 'nothing',
};

/** The sentence that surfaces say first of a finding that names nothing of its desk. */
export const titleOf = (id: FindingId): string => findingWords(id).title(NOTHING_TOLD);
