/** Why something is no answer where the search itself tells, not a row of a table. Each has its smallest case, as rows have. */
export const OMISSIONS = [
  'never-this-name',
  'contrary-icon',
  'says-something-else',
  'no-witness',
  'beyond-shortlist',
  'too-many-equal',
] as const;

export type OmissionId = (typeof OMISSIONS)[number];
