import { at, deskOf, isPage, isStudent, needsCard } from './conditions.ts';
import {
  isAtLastTry,
  isForOthers,
  isShut,
  isUncountedCode,
  isUnreadCode,
  isUseless,
  showsTroubles,
  tellsCode,
} from './danger-conditions.ts';
import { contactsElsewhere, REMEDY } from './idle-acts.ts';
import { EVERYWHERE, OURS, PAGE_FIRST, rowsOf } from './row.ts';
import {
  aroundCard,
  CLOSE,
  codeFound,
  goOnWithoutCard,
  help,
  orHelp,
  resumeOf,
  rightPage,
  stopOf,
  TROUBLE,
  withCardAfterAll,
  withoutCard,
} from './row-acts.ts';

/** A password, the card or its code is at stake, or the guide is not for who asks. */
export const DANGER_ROWS = rowsOf('danger', [
  {
    // A password is at stake.
    id: 'danger',
    when: (s) => isPage(s, 'dangerous'),
    says: 'page',
    main: rightPage,
    on: ['panel', 'bubble', 'popup'],
    others: () => [TROUBLE],
  },
  {
    // Both ways are shut until that day.
    id: 'last-try-in-the-wait',
    section: 'barred',
    when: (s) => isAtLastTry(s) && s.wait === 'running',
    says: 'code',
    main: orHelp(() => 'rest'),
    on: EVERYWHERE,
    others: () => [TROUBLE, CLOSE],
  },
  {
    // The next error costs the card.
    id: 'last-try',
    section: 'barred',
    when: isAtLastTry,
    says: 'code',
    main: orHelp(withoutCard),
    on: EVERYWHERE,
    others: () => [TROUBLE],
  },
  {
    // The help of a wrong code is to find it.
    id: 'code-in-troubles',
    when: (s) => tellsCode(s, 'wrong') && showsTroubles(s),
    says: 'code',
    main: codeFound,
    on: ['panel'],
    others: goOnWithoutCard,
  },
  {
    // Read how many tries are left before typing again.
    id: 'code-unread',
    section: 'barred',
    when: isUnreadCode,
    says: 'code',
    main: orHelp(codeFound),
    on: ['panel', 'bubble', 'popup', 'welcome'],
    others: goOnWithoutCard,
  },
  {
    // The panel tells what may be so.
    id: 'code-untold',
    when: (s) => isUncountedCode(s) && !s.open.has('panel'),
    says: 'code',
    main: help,
    on: ['bubble', 'popup', 'welcome'],
  },
  {
    // Nothing of ours is to be pressed.
    id: 'code-uncounted',
    when: (s) => isUncountedCode(s) && at(s).step.cardCode !== undefined,
    says: 'code',
    main: () => 'a window',
    on: ['panel'],
    others: () => [TROUBLE],
  },
  {
    // The site goes on by itself.
    id: 'code-right',
    when: (s) => tellsCode(s, 'right') && at(s).step.cardCode !== undefined,
    says: 'code',
    main: () => 'rest',
    on: PAGE_FIRST,
    others: () => [TROUBLE],
  },
  {
    // No guide leads to an e-CPS that does not exist.
    id: 'no-ecps-in-a-guide',
    section: 'barred',
    when: (s) => s.at !== null && isStudent(s),
    says: 'no-ecps-yet',
    main: () => 'rest',
    on: OURS,
    others: stopOf,
  },
  {
    // E-POP is closed to them.
    id: 'not-for-you',
    section: 'barred',
    when: isForOthers,
    says: 'contacts-elsewhere',
    main: (s) => contactsElsewhere(deskOf(s)),
    on: OURS,
    others: stopOf,
  },
  {
    // What the person said outweighs any card, and no code of somebody else is typed.
    id: 'way-shut',
    section: 'barred',
    when: isShut,
    says: 'shut',
    main: orHelp(aroundCard),
    on: EVERYWHERE,
    others: withCardAfterAll,
  },
  {
    // The card cannot be used, and the other way waits.
    id: 'no-way-in-the-wait',
    section: 'barred',
    when: (s) => isUseless(s) && s.wait === 'running',
    says: 'verdict',
    main: () => 'rest',
    on: OURS,
    others: (s) => [...resumeOf(s), CLOSE],
  },
  {
    // What was seen of the card outweighs what was begun.
    id: 'card-useless',
    section: 'barred',
    when: isUseless,
    says: 'verdict',
    main: withoutCard,
    on: OURS,
    others: resumeOf,
  },
  {
    // A minute by hand; before these steps it is not needed yet.
    id: 'card-to-mend',
    when: (s) => needsCard(s) && at(s).step.helper === 'card' && s.desk?.card === 'mend',
    says: 'verdict',
    main: () => REMEDY,
    on: OURS,
    others: resumeOf,
  },
]);
