// What a search comes to, by id and example, told to the trace where it is decided (decide/). A record and no rows: what decides is one
// short way from the candidates to the answer. Each has its smallest case in tests/browser/locate-exclusions.test.ts, under its id.

export const OUTCOMES = {
  'section-alone': 'The page has the section and nothing sure in it: the section, dashed.',
  'none-passes': 'No control that says enough of it.',
  'section-locked': 'Ours is perhaps the pen that is locked: what another section offers meanwhile is not it.',
  'already-done': 'A ticked box, the chosen tab.',
  'the-one': 'One control is better than all others, or a rule tells it from its equals.',
  'equals-together': 'Two of them in one small box: the box, dashed.',
  equals: 'Two of them, far apart.',
  locked: '<button disabled>Activer</button>',
  covered: 'Behind an open dialog, under a veil, on another slide.',
  'closed-over-done': 'What is done or dead in a closed box is no reason to open it.',
  'opens-another': 'A closed tab called "Alertes par e-mail" over an address: it opens something else.',
  opener: 'In a closed menu, tab or <details>: what opens it.',
  unseen: 'It is there, and nothing says how to open what hides it.',
  'sends-elsewhere': '<form action="https://collecte.example"> around a password.',
} as const satisfies Readonly<Record<string, string>>;

/** The same of a code or a number, which one looks at. */
export const VISUAL_OUTCOMES = {
  'no-visual': 'No code, no number that says enough of it.',
  'equal-visuals': 'Two codes, or two numbers, about as large.',
  'visual-covered': 'A code behind an open dialog.',
  'visual-in-view': 'The code to scan, the number to compare.',
} as const satisfies Readonly<Record<string, string>>;

export type OutcomeId = keyof typeof OUTCOMES | keyof typeof VISUAL_OUTCOMES;

/** How the box that hides a control says what opens it. */
export const OPENERS = {
  summary: '<details><summary>Services</summary> …',
  'names-its-box': '<button aria-controls="m">, data-bs-target, a tab to #m, of which one is shown.',
  'names-its-panel': '<a role="tab" id="t"> … <div role="tabpanel" aria-labelledby="t">',
  'folded-head': '<button aria-expanded="false">Services</button><div> …',
  'site-menu':
    'The one control of the page that is called "Menu", where no attribute says what opens the menu of the site.',
} as const satisfies Readonly<Record<string, string>>;

export type OpenerId = keyof typeof OPENERS;
