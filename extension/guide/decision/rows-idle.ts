import { at, deskOf, isAdvised, isAsked, isTold, runs } from './conditions.ts';
import { GLANCES, OURS, type Row } from './row.ts';
import { contactsElsewhere, MEMO, next, otherWay, REMEDY, resume, SIGN_IN, start } from './row-acts.ts';

/** A guide that runs elsewhere or was stopped, then nothing under way. */
export const IDLE_ROWS: readonly Row[] = [
  {
    // Neither panel nor page is in sight.
    id: 'guide',
    section: 'guide',
    when: (s) => s.at !== null,
    says: 'guide',
    main: (s) => resume(at(s)),
    on: OURS,
    others: (s) => (runs(s) ? [{ id: 'stop' }] : otherWay(s)),
  },
  {
    // There is nothing left to do.
    id: 'signed-in',
    section: 'idle',
    when: (s) => s.reached === 'signed-in' && !isTold(s),
    says: 'signed-in',
    main: () => 'rest',
    on: OURS,
    others: () => [SIGN_IN, MEMO],
  },
  {
    // Never the same activation again.
    id: 'active',
    section: 'idle',
    when: (s) => s.reached === 'active' && !isTold(s),
    says: 'active',
    main: () => SIGN_IN,
    on: OURS,
    others: () => [MEMO],
  },
  {
    // Students who are no internes have none before they are registered.
    id: 'no-ecps-yet',
    section: 'idle',
    when: (s) => isAdvised(s) && s.desk?.advice.audience === 'student',
    says: 'no-ecps-yet',
    main: () => 'rest',
    on: GLANCES,
    others: () => [],
  },
  {
    // One question leads to the way.
    id: 'situation',
    section: 'idle',
    when: (s) => isAdvised(s) && !isTold(s),
    says: 'question',
    main: () => 'question',
    on: ['welcome'],
    others: () => [],
  },
  {
    // An old reading fills no button.
    id: 'looking',
    section: 'idle',
    when: (s) => isAdvised(s) && s.desk?.reading === 'old',
    says: 'looking',
    main: () => 'rest',
    on: GLANCES,
    others: () => [],
  },
  {
    // The Ordre des pharmaciens does not keep them.
    id: 'contacts-elsewhere',
    section: 'idle',
    when: (s) => isAdvised(s) && s.desk?.advice.route === 'contacts-elsewhere',
    says: 'advice',
    main: (s) => contactsElsewhere(deskOf(s)),
    on: GLANCES,
    others: () => [],
  },
  {
    // Two plain answers: what is missing, risk or wait, card or none.
    id: 'for-the-user-to-say',
    section: 'idle',
    when: (s) => isAdvised(s) && isAsked(s),
    says: 'question',
    main: () => 'question',
    on: GLANCES,
    others: (s) => (deskOf(s).reading === 'blind' && !isTold(s) ? [] : [start(deskOf(s)), ...next(deskOf(s))]),
  },
  {
    // An ADELI holder has the card alone, and it is of no use.
    id: 'call',
    section: 'idle',
    when: (s) => isAdvised(s) && s.desk?.advice.start === 'none',
    says: 'verdict',
    main: () => ({ id: 'call', phone: 'card' }),
    on: GLANCES,
    others: () => [],
  },
  {
    // Quicker than any other way.
    id: 'mend-first',
    section: 'idle',
    when: (s) => isAdvised(s) && s.desk?.advice.remedyLeads === true,
    says: 'verdict',
    main: () => REMEDY,
    on: GLANCES,
    others: (s) => [start(deskOf(s))],
  },
  {
    // The quickest way that is true here.
    id: 'advised',
    section: 'idle',
    when: isAdvised,
    says: 'advice',
    main: (s) => start(deskOf(s)),
    on: GLANCES,
    others: (s) => next(deskOf(s)),
  },
  {
    // Its list of guides is the question.
    id: 'choice',
    section: 'idle',
    when: isAdvised,
    says: 'question',
    main: () => 'question',
    on: ['panel'],
    others: () => [],
  },
];
