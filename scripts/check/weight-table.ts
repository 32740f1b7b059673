/** What a room may weigh. */
export interface Allowed {
  readonly bytes: number;
  /** Lines past 140 letters: weight is not lost by packing. */
  readonly longLines: number;
  /** One clause: why the room had to grow, written by who raised a figure of it. */
  readonly why?: string;
}

/** A room is a folder; those of extension and shared are told apart. */
export const WEIGHTS: Readonly<Record<string, Allowed>> = {
  extension: { bytes: 504, longLines: 0 },
  'extension/contracts': { bytes: 4337, longLines: 0, why: 'one table of reasons' },
  'extension/design': { bytes: 3776, longLines: 0 },
  'extension/dom': { bytes: 32305, longLines: 1 },
  'extension/entrypoints': { bytes: 211505, longLines: 5, why: 'the troubles of a code lead back' },
  'extension/guide': {
    bytes: 262598,
    longLines: 8,
    why: 'evidence of cards and codes over time',
  },
  'extension/host-link': { bytes: 40559, longLines: 1 },
  'extension/locate': {
    bytes: 377262,
    longLines: 41,
    why: 'what sites say of a form that was sent; which words of a page decided, which a walk keeps',
  },
  'extension/overlay': { bytes: 114532, longLines: 7, why: 'the filled button is told in forced colours' },
  'extension/public': {
    bytes: 2358,
    longLines: 1,
    why: 'an organisation gives a walk, its address and notes at steps',
  },
  'extension/sight': { bytes: 40628, longLines: 4 },
  'extension/ui': {
    bytes: 132211,
    longLines: 7,
    why: 'why a way is shut',
  },
  'native-host': {
    bytes: 376753,
    longLines: 23,
    why: 'cards are numbered, so that the same one again is known without whose it is; counts that wait for a free moment',
  },
  scripts: {
    bytes: 379281,
    longLines: 53,
    why: 'a bench of counts; a command for questions; static pages for who has no extension; releases, policies, manifests',
  },
  'shared/ask': {
    bytes: 54310,
    longLines: 0,
    why: 'issue 67: words of people for what is said; it takes the place of the finders of errors and troubles',
  },
  shared: { bytes: 15806, longLines: 2, why: 'whom walks are sent to; doors that are true' },
  'shared/diagnosis': {
    bytes: 123537,
    longLines: 5,
    why: 'what the person shuts',
  },
  'shared/guides': {
    bytes: 141915,
    longLines: 44,
    why: 'doors that are true; what sites say of a form that was sent; words before a name',
  },
  'shared/identity': { bytes: 3910, longLines: 1, why: 'doors that are true' },
  'shared/messages': {
    bytes: 199064,
    longLines: 73,
    why: 'why a way is shut',
  },
  'shared/protocol': { bytes: 22801, longLines: 10, why: 'the number of a card and the run it holds in' },
  'shared/troubles': { bytes: 7802, longLines: 0 },
  'shared/ways': { bytes: 7220, longLines: 0, why: 'doors that are true' },
  tests: {
    bytes: 12972777,
    longLines: 19498,
    why: 'what is kept of a card; ways that are shut',
  },
};

/** Letters a line of the product's TypeScript, at most. */
export const MOST_LETTERS_A_LINE = 43;
