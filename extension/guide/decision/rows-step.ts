import { hasContactsPage } from '../../../shared/identity/audience.ts';
import { at, isPage, runs } from './conditions.ts';
import { PAGE_FIRST, PANEL_FIRST, rowsOf } from './row.ts';
import { doneHere, mainDone, rightPage, savedBefore, TROUBLE } from './row-acts.ts';

/** The step of the guide that runs. */
export const STEP_ROWS = rowsOf('step', [
  {
    // Else nothing is drawn on the site.
    id: 'no-access',
    when: (s) => runs(s) && at(s).step.place === 'portal' && !s.hasAccess,
    says: 'access',
    main: () => ({ id: 'allow' }),
    on: ['panel'],
    others: doneHere,
  },
  {
    // The way leads over the log-in.
    id: 'session-over',
    when: (s) => isPage(s, 'session-over'),
    says: 'page',
    main: (s) => ({ id: 'log-in-again', address: at(s).site }),
    on: PANEL_FIRST,
    others: () => [TROUBLE],
  },
  {
    // The page says why, and that nothing is to be done here now.
    id: 'page-refuses',
    when: (s) => isPage(s, 'refused'),
    says: 'page',
    main: () => 'rest',
    on: PANEL_FIRST,
    others: () => [TROUBLE],
  },
  {
    // The step is on a page that is not open.
    id: 'site-closed',
    when: (s) => isPage(s, 'closed'),
    says: 'step',
    main: (s) => ({ id: 'open', address: at(s).site }),
    on: ['panel'],
    others: doneHere,
  },
  {
    // It goes on there.
    id: 'other-tab',
    when: (s) => isPage(s, 'other-tab') && s.tab !== null,
    says: 'page',
    main: (s) => ({ id: 'right-tab', tab: s.tab ?? 0 }),
    on: PANEL_FIRST,
    others: () => [TROUBLE],
  },
  {
    // A tab counts only where it shows the step or is on its site.
    id: 'wrong-page',
    when: (s) => isPage(s, 'elsewhere'),
    says: 'page',
    main: rightPage,
    on: PANEL_FIRST,
    others: doneHere,
  },
  {
    // Only the user knows whether the log-in went through.
    id: 'gone',
    when: (s) => isPage(s, 'gone') && at(s).step.countdownSeconds === undefined,
    says: 'step',
    main: mainDone,
    on: PAGE_FIRST,
    others: () => [TROUBLE],
  },
  {
    // It may change in a moment.
    id: 'page-being-made',
    when: (s) => isPage(s, 'making'),
    says: 'step',
    main: () => 'rest',
    on: PAGE_FIRST,
    others: () => [TROUBLE],
  },
  {
    // The page says what is done; who looks whether a form was kept may see it here.
    id: 'pointed-at',
    when: (s) => isPage(s, 'pointed-at', 'gone'),
    says: 'step',
    main: () => 'the page',
    on: PAGE_FIRST,
    others: (s) => [...savedBefore(s), TROUBLE],
  },
  {
    // The search may be blind: the user looks.
    id: 'not-found',
    when: (s) => isPage(s, 'not-found', 'other-tab'),
    says: 'page',
    main: () => 'the page',
    on: PAGE_FIRST,
    others: doneHere,
  },
  {
    // The next page proves it.
    id: 'window',
    when: (s) => runs(s) && at(s).step.place === 'native-window',
    says: 'step',
    main: () => 'a window',
    on: PAGE_FIRST,
    others: doneHere,
  },
  {
    // Nobody has seen « Bravo » before the test was opened.
    id: 'test',
    when: (s) => runs(s) && at(s).step.place === 'other-site' && !at(s).wasOpened,
    says: 'step',
    main: (s) => ({ id: 'test', address: at(s).site, step: at(s).step.id }),
    on: PAGE_FIRST,
    others: doneHere,
  },
  {
    // The fork that most people meet: both answers stand there. No page serves this guide, so no bubble speaks.
    id: 'contacts',
    when: (s) => runs(s) && at(s).step.id === 'B3',
    says: 'step',
    main: (s) => ({ id: 'contacts-right', step: at(s).step.id }),
    on: ['panel'],
    others: (s) => [
      { id: 'contacts-wrong', isElsewhere: s.desk !== null && hasContactsPage(s.desk.advice.audience) },
      TROUBLE,
    ],
  },
  {
    // Only the user knows.
    id: 'by-hand',
    when: runs,
    says: 'step',
    main: mainDone,
    on: PANEL_FIRST,
    others: () => [TROUBLE],
  },
]);
