/** Most bytes of what is shipped, for tests. */
export const MOST_BYTES = {
  /** gzip: what every frame of an official page is made to read, guide or no guide. */
  contentScript: 1_500,
  /** gzip: the offer is put into pages where nobody asked for anything. */
  offer: 5_900,
  /** All scripts of a page that draws: they lie on the user's own disk and are loaded while a guide runs alone, so parsing is what they cost. */
  drawingPage: 205_000,
  /** The zip for a store. What comes on demand beside the above is bounded by it, the sentences of the question box among them. */
  storeZip: 335_000,
} as const;
