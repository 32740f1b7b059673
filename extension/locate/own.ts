import * as dom from '../dom/reads.ts';

/** Elements of our own on a page: ring and bubble, picker, offer. What they say is no word of the page. */
const OWN = 'compagnon-ecps-';

export const isOwn = (element: Element): boolean => dom.localName(element).startsWith(OWN);
