import type { Stop } from './locate-portals.ts';

/** A step, with what is pointed at where it is not the control itself, in these drawings; in all where none is named. */
type Found = readonly [step: string, ...drawings: string[]];

/** The entry of a menu that stands on every page. */
const MENU: readonly Found[] = [
  ['E4', 'table', 'font', 'frames', 'service'],
  ['E4 opener', 'closed'],
];
const LOG_IN: Found = ['L1', 'late', 'forms', 'components', 'cards', 'plain', 'service'];

/**
 * The steps whose control is pointed at on each of the practice pages, once and rightly; on all other pages none may be. "opener": the
 * closed menu or tab that holds it; "renewal": what brings it back. Reviewed 2026-11-30.
 */
const FOUND_ON: Readonly<Record<Stop['portal'], Readonly<Record<string, readonly Found[]>>>> = {
  wallet: {
    start: [['A2']],
    connect: [['A3'], ['A4 opener', 'late', 'drawn', 'service'], LOG_IN, ['L1 opener', 'drawn']],
    'connect-card': [['A3'], ['A4'], ['L1 opener', 'late', 'drawn', 'service']],
    number: [['L2']],
    terms: [['A6']],
    'terms-ticked': [['A6'], ['A7']],
    qr: [['A8']],
    'qr-expired': [['A8 renewal', 'late', 'drawn', 'components', 'plain', 'service']],
    code: [['A9']],
    pin: [['A10']],
  },
  ordre: {
    home: [
      ['E1', 'plain', 'old', 'service'],
      ['E1 opener', 'tiles'],
    ],
    login: [['E2']],
    apps: [['E3']],
  },
  epop: {
    home: [
      ['E4', 'table', 'font', 'sprite', 'frames', 'components', 'service'],
      ['E4 opener', 'closed'],
    ],
    list: [...MENU, ['E5']],
    record: [...MENU, ['E6']],
    form: [...MENU, ['E7'], ['E8']],
    saved: MENU,
  },
};

export const expectedAt = ({ portal, drawing, page }: Stop): readonly string[] =>
  (FOUND_ON[portal][page] ?? [])
    .filter(([, ...drawings]) => drawings.length === 0 || drawings.includes(drawing))
    .map(([step]) => step);
