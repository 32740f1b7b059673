/** Things in one list of a message. The host tells of no more, the extension takes no more; no computer has as many readers or channels. */
export const MOST_LISTED = 64;
