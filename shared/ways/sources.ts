/**
 * Where what the ways say was read (docs/sources/portals.md 7, docs/sources/field-2026-11.md 7). What stands in no source is not told
 * as known.
 */
export type SourceId =
  | 'ans-faq-expired'
  | 'ans-faq-ecps'
  | 'ans-faq-integrators'
  | 'ans-problem-guide'
  | 'ans-assistance'
  | 'ans-card-help'
  | 'ans-faq-rpps-plus'
  | 'ans-rpps-guide'
  | 'order-2022'
  | 'press-2022'
  | 'press-2023'
  | 'field-guide';

/** How much a source weighs: what an authority wrote itself, what a law says, what others report. */
export type Standing = 'official' | 'law' | 'reported';

interface Source {
  readonly standing: Standing;
  /** ISO date on which we last read it, in a public copy. */
  readonly checked: string;
}

const read = '2026-11-24';
const readAgain = '2026-11-27';

export const SOURCES: Readonly<Record<SourceId, Source>> = {
  'ans-faq-expired': { standing: 'official', checked: readAgain },
  'ans-faq-ecps': { standing: 'official', checked: readAgain },
  'ans-faq-integrators': { standing: 'official', checked: readAgain },
  'ans-problem-guide': { standing: 'official', checked: readAgain },
  'ans-assistance': { standing: 'official', checked: readAgain },
  'ans-card-help': { standing: 'official', checked: readAgain },
  'ans-faq-rpps-plus': { standing: 'official', checked: read },
  'ans-rpps-guide': { standing: 'official', checked: read },
  'order-2022': { standing: 'law', checked: read },
  'press-2022': { standing: 'reported', checked: read },
  'press-2023': { standing: 'reported', checked: read },
  'field-guide': { standing: 'reported', checked: readAgain },
};
