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
  'extension/entrypoints': {
    bytes: 213145,
    longLines: 5,
    why: 'the review asks of each new word whether it is the site’s',
  },
  'extension/guide': { bytes: 246910, longLines: 8, why: 'new words of a site kept with consent' },
  'extension/host-link': { bytes: 40819, longLines: 2 },
  'extension/locate': { bytes: 381046, longLines: 41, why: 'new words of a site kept with consent' },
  'extension/overlay': { bytes: 114532, longLines: 7, why: 'the filled button is told in forced colours' },
  'extension/public': {
    bytes: 2358,
    longLines: 1,
    why: 'an organisation gives a walk, its address and notes at steps',
  },
  'extension/sight': { bytes: 40628, longLines: 4 },
  'extension/ui': { bytes: 131835, longLines: 7, why: 'no offer to record where no page is seen' },
  'native-host': {
    bytes: 372772,
    longLines: 23,
    why: 'cards are numbered, so that the same one again is known without whose it is',
  },
  scripts: {
    bytes: 371346,
    longLines: 54,
    why: 'a command for questions; static pages for who has no extension; releases, policies, manifests',
  },
  'shared/ask': {
    bytes: 54310,
    longLines: 0,
    why: 'issue 67: words of people for what is said; it takes the place of the finders of errors and troubles',
  },
  shared: { bytes: 15806, longLines: 2, why: 'whom walks are sent to; doors that are true' },
  'shared/diagnosis': {
    bytes: 121081,
    longLines: 5,
    why: 'one table of slots, and the flaw of each of several cards; static pages for who has no extension',
  },
  'shared/guides': { bytes: 142120, longLines: 44, why: 'one name for the first step on a page' },
  'shared/identity': { bytes: 3910, longLines: 1, why: 'doors that are true' },
  'shared/messages': { bytes: 198519, longLines: 75, why: 'what is said of new words of a site' },
  'shared/protocol': { bytes: 23332, longLines: 10, why: 'the number of a card and the run it holds in' },
  'shared/troubles': { bytes: 7802, longLines: 0 },
  'shared/ways': { bytes: 7220, longLines: 0, why: 'doors that are true' },
  tests: { bytes: 12970684, longLines: 19500, why: 'small buttons by which a newcomer plays phone and code window' },
};

/** Letters a line of the product's TypeScript, at most. */
export const MOST_LETTERS_A_LINE = 43;
