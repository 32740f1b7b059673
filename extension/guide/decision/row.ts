import type { Act } from './acts.ts';
import type { Situation, Surface } from './situation.ts';

/** What is said first. */
export type Says =
  | 'page'
  | 'code'
  | 'verdict'
  | 'shut'
  | 'contacts-elsewhere'
  | 'wait'
  | 'wait-over'
  | 'access'
  | 'outcome'
  | 'step'
  | 'guide'
  | 'signed-in'
  | 'active'
  | 'no-ecps-yet'
  | 'question'
  | 'looking'
  | 'advice';

/** The one thing to do: a button of ours, or what is done elsewhere, or asked, or nothing for now. */
export type Main = Act | 'the page' | 'a window' | 'rest' | 'question';

/** What else a surface says. `step`: popup and welcome say where the guide is, no more; `barred`: the step is not to be followed. */
export type Section = 'danger' | 'barred' | 'wait' | 'step' | 'guide' | 'idle';

export interface Row {
  readonly id: string;
  readonly section: Section;
  readonly when: (situation: Situation) => boolean;
  readonly says: Says;
  readonly main: (situation: Situation) => Main;
  /** The button stands on the first of these that is open. The row holds only where one is. */
  readonly on: readonly Surface[];
  /** Plain, beside it. */
  readonly others?: (situation: Situation) => readonly Act[];
}

/** @param section of those that name none */
export const rowsOf = (
  section: Section,
  rows: readonly (Omit<Row, 'section'> & Partial<Pick<Row, 'section'>>)[],
): readonly Row[] => rows.map((row) => ({ section, ...row }));

/** Where a button may stand, the better place first: on the page, in the panel, in pages of ours. */
export const PAGE_FIRST: readonly Surface[] = ['bubble', 'panel'];
export const PANEL_FIRST: readonly Surface[] = ['panel', 'bubble'];
export const OURS: readonly Surface[] = ['panel', 'popup', 'welcome'];
/** A bubble leads to the panel, which says it: nothing of card and person crosses to official pages. */
export const EVERYWHERE: readonly Surface[] = [...OURS, 'bubble'];
/** Those that look at the desk while nothing is under way. */
export const GLANCES: readonly Surface[] = ['popup', 'welcome'];
