/** Sources of the guides and ways (docs/sources/portals.md 7, docs/sources/field-2026-11.md 7 and 10). Nothing without a source is presented as known. */
export type SourceId = keyof typeof SOURCES;

/** How much a source weighs: what an authority wrote itself, what a law says, what others report. */
export type Standing = 'official' | 'law' | 'reported';

interface Source {
  readonly standing: Standing;
  /** Null where the page bears no date. */
  readonly year: number | null;
}

export const SOURCES = {
  memo: { standing: 'reported', year: 2020 },
  'ans-faq-expired': { standing: 'official', year: 2025 },
  'ans-faq-ecps': { standing: 'official', year: 2025 },
  'ans-faq-integrators': { standing: 'official', year: null },
  'ans-problem-guide': { standing: 'official', year: null },
  'ans-card-help': { standing: 'official', year: 2014 },
  'ans-calls': { standing: 'official', year: 2025 },
  'ans-faq-rpps-plus': { standing: 'official', year: null },
  'ans-rpps-guide': { standing: 'official', year: null },
  'ans-enreg': { standing: 'official', year: null },
  'ans-staff-guide': { standing: 'official', year: null },
  'ans-faq-cards': { standing: 'official', year: 2025 },
  'ans-faq-passwords': { standing: 'official', year: null },
  'order-2022': { standing: 'law', year: 2022 },
  'ordre-site': { standing: 'official', year: 2023 },
  'ordre-requests': { standing: 'official', year: 2021 },
  'ordre-notifications': { standing: 'official', year: null },
  'ordre-fraud': { standing: 'official', year: 2025 },
  'ordre-session': { standing: 'official', year: null },
  'press-2022': { standing: 'reported', year: 2022 },
  'press-2023': { standing: 'reported', year: 2023 },
  'press-requests': { standing: 'reported', year: null },
  'press-fraud': { standing: 'reported', year: 2025 },
  'field-guide': { standing: 'reported', year: 2026 },
} as const satisfies Readonly<Record<string, Source>>;
