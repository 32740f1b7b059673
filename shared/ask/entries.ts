import type { GuideId } from '../guides/guide.ts';
import { GUIDES } from '../guides/guides.ts';
import type { TroubleId } from '../guides/troubles.ts';
import { askedFindingText } from '../messages/fr/ask.ts';
import { guideText } from '../messages/fr/guides.ts';
import { stepText } from '../messages/fr/steps.ts';
import { troubleText } from '../messages/fr/troubles.ts';
import { caseText } from '../messages/fr/ways.ts';
import { ERROR_TEXTS, type ErrorTextId } from '../troubles/error-texts.ts';
import { CASE_WAYS, FINDING_WAYS, GUIDE_WAYS, TROUBLE_WAYS } from './other-words.ts';

type AskedCaseId = keyof typeof CASE_WAYS;
type AskedFindingId = keyof typeof FINDING_WAYS;

/** What the product has to say on something that a person may ask. Of what two places say of one thing, one place answers. */
export type Entry =
  | { readonly kind: 'trouble'; readonly id: TroubleId }
  | { readonly kind: 'case'; readonly id: AskedCaseId }
  | { readonly kind: 'finding'; readonly id: AskedFindingId }
  | { readonly kind: 'guide'; readonly id: GuideId }
  | { readonly kind: 'error'; readonly id: ErrorTextId };

/** An entry, and all the ways in which it may be asked for: its own words first. */
export interface Asked {
  readonly entry: Entry;
  readonly ways: readonly string[];
}

const rows = <Id extends string>(table: Readonly<Record<Id, string>>) =>
  (Object.keys(table) as Id[]).map((id) => ({ id, others: table[id].split(',') }));

/** The entry's words in one sentence: the answer's title. */
export function titleOf(entry: Entry): string {
  switch (entry.kind) {
    case 'trouble':
      return troubleText[entry.id].symptom;
    case 'case':
      return caseText[entry.id].title;
    case 'finding':
      return askedFindingText[entry.id];
    case 'guide':
      return guideText[entry.id].title;
    case 'error':
      return ERROR_TEXTS.find(({ id }) => id === entry.id)?.shown ?? '';
  }
}

const asked = (entry: Entry, others: readonly string[]): Asked => ({ entry, ways: [titleOf(entry), ...others] });

/** All that can be asked for, in the order of the code: troubles, other ways, findings, guides, error texts. */
export const ENTRIES: readonly Asked[] = [
  ...rows(TROUBLE_WAYS).map(({ id, others }) => asked({ kind: 'trouble', id }, others)),
  ...rows(CASE_WAYS).map(({ id, others }) => asked({ kind: 'case', id }, others)),
  ...rows(FINDING_WAYS).map(({ id, others }) => asked({ kind: 'finding', id }, others)),
  ...rows(GUIDE_WAYS).map(({ id, others }) =>
    asked({ kind: 'guide', id }, [...others, ...GUIDES[id].steps.map((step) => stepText[step.id].title)]),
  ),
  ...ERROR_TEXTS.map(({ id, words }) => asked({ kind: 'error', id }, words)),
];
