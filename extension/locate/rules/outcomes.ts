// What a search comes to, told to the trace where it is decided (decide/). Ids and no rows: what decides is one short way from the
// candidates to the answer.

export const OUTCOMES = [
  'section-alone',
  'none-passes',
  'section-locked',
  'already-done',
  'the-one',
  'equals-together',
  'equals',
  'locked',
  'covered',
  'closed-over-done',
  'opens-another',
  'opener',
  'unseen',
  'sends-elsewhere',
] as const;

/** The same of a code or a number, which one looks at. */
export const VISUAL_OUTCOMES = ['no-visual', 'equal-visuals', 'visual-covered', 'visual-in-view'] as const;

export type OutcomeId = (typeof OUTCOMES | typeof VISUAL_OUTCOMES)[number];

/** How the box that hides a control says what opens it. */
export const OPENERS = ['summary', 'names-its-box', 'names-its-panel', 'folded-head', 'site-menu'] as const;

export type OpenerId = (typeof OPENERS)[number];
