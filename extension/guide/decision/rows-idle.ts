import { deskOf, isAdvised, isAsked, isBlind, isStudent, isTold } from './conditions.ts';
import { contactsElsewhere, MEMO, next, REMEDY, SIGN_IN, start } from './idle-acts.ts';
import { GLANCES, OURS, rowsOf } from './row.ts';

/** Nothing is under way. */
export const IDLE_ROWS = rowsOf('idle', [
  {
    // There is nothing left to do.
    id: 'signed-in',
    when: (s) => s.reached === 'signed-in' && !isTold(s),
    says: 'signed-in',
    main: () => 'rest',
    on: OURS,
    others: () => [SIGN_IN, MEMO],
  },
  {
    // Never the same activation again.
    id: 'active',
    when: (s) => s.reached === 'active' && !isTold(s),
    says: 'active',
    main: () => SIGN_IN,
    on: OURS,
    others: () => [MEMO],
  },
  {
    // There is none to wait for.
    id: 'no-ecps-yet',
    when: (s) => isAdvised(s) && isStudent(s),
    says: 'no-ecps-yet',
    main: () => 'rest',
    on: OURS,
  },
  {
    // One question leads to the way.
    id: 'situation',
    when: (s) => isAdvised(s) && !isTold(s),
    says: 'question',
    main: () => 'question',
    on: ['welcome'],
  },
  {
    // An old reading fills no button.
    id: 'looking',
    when: (s) => isAdvised(s) && s.desk?.reading === 'old',
    says: 'looking',
    main: () => 'rest',
    on: GLANCES,
  },
  {
    // The Ordre des pharmaciens does not keep them.
    id: 'contacts-elsewhere',
    when: (s) => isAdvised(s) && s.desk?.advice.route === 'contacts-elsewhere',
    says: 'advice',
    main: (s) => contactsElsewhere(deskOf(s)),
    on: GLANCES,
  },
  {
    // Two plain answers: what is missing, risk or wait, card or none.
    id: 'for-the-user-to-say',
    when: (s) => isAdvised(s) && isAsked(s),
    says: 'question',
    main: () => 'question',
    on: GLANCES,
    others: (s) => (isBlind(deskOf(s)) ? [] : [start(deskOf(s)), ...next(deskOf(s))]),
  },
  {
    // An ADELI holder has the card alone, and it is of no use.
    id: 'call',
    when: (s) => isAdvised(s) && s.desk?.advice.start === 'none',
    says: 'verdict',
    main: () => ({ id: 'call', phone: 'card' }),
    on: GLANCES,
  },
  {
    // Quicker than any other way.
    id: 'mend-first',
    when: (s) => isAdvised(s) && s.desk?.advice.remedyLeads === true,
    says: 'verdict',
    main: () => REMEDY,
    on: GLANCES,
    others: (s) => [start(deskOf(s))],
  },
  {
    // The quickest way that is true here.
    id: 'advised',
    when: isAdvised,
    says: 'advice',
    main: (s) => start(deskOf(s)),
    on: GLANCES,
    others: (s) => next(deskOf(s)),
  },
  {
    // Its list of guides is the question.
    id: 'choice',
    when: isAdvised,
    says: 'question',
    main: () => 'question',
    on: ['panel'],
  },
]);
