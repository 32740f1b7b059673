import type { FormOutcome } from '../session/session.ts';
import type { Act } from './acts.ts';
import { at, isWait, runs } from './conditions.ts';
import { PAGE_FIRST, PANEL_FIRST, rowsOf } from './row.ts';
import { TROUBLE } from './row-acts.ts';
import type { Situation } from './situation.ts';

/** The step stands where its form was sent, and this became of it. */
const became = (situation: Situation, ...outcomes: readonly FormOutcome[]): boolean => {
  const { step, sent } = situation.at ?? {};
  return runs(situation) && sent != null && sent.step === step && outcomes.includes(sent.became);
};
/** A code is not to be seen in any record: it is asked for again. */
const isKept = (situation: Situation): boolean => at(situation).guide.id === 'update-contact-details';
const answers = (situation: Situation): readonly Act[] => {
  const step = (at(situation).sent?.step ?? at(situation).step).id;
  return [
    { id: 'saved', step, answers: true },
    { id: 'not-saved', step },
  ];
};
const saved = (situation: Situation): Act => ({ id: 'saved', step: at(situation).step.id });

/** A form that was sent: what the site says of it, else the user. */
export const SENT_ROWS = rowsOf('step', [
  {
    // Nothing is counted before.
    id: 'sent-more',
    when: (s) => became(s, 'more'),
    says: 'outcome',
    main: () => 'the page',
    on: PAGE_FIRST,
    others: (s) => [saved(s), TROUBLE],
  },
  {
    // The site says what to mend.
    id: 'sent-refused',
    when: (s) => became(s, 'refused'),
    says: 'outcome',
    main: () => 'the page',
    on: PAGE_FIRST,
    others: () => [TROUBLE],
  },
  {
    // The record shows what was kept.
    id: 'sent-unsure',
    when: (s) => became(s, 'unsure') && isKept(s),
    says: 'outcome',
    main: (s) => ({ id: 'check', address: at(s).site }),
    on: PANEL_FIRST,
    others: (s) => [saved(s), TROUBLE],
  },
  {
    // Only the user can have read it.
    id: 'sent-unanswered',
    when: (s) => became(s, 'nothing', 'unsure'),
    says: 'outcome',
    main: () => 'question',
    on: PAGE_FIRST,
    others: answers,
  },
  {
    // Nothing is counted: the user came here by hand.
    id: 'wait-to-count',
    when: (s) => runs(s) && isWait(at(s)) && s.wait === 'none',
    says: 'outcome',
    main: () => 'question',
    on: PANEL_FIRST,
    others: answers,
  },
]);
