/** Elements of our own on a page: ring and bubble, picker, offer. What they say is no word of the page. */
const OWN = 'compagnon-ecps-';

export const isOwn = (element: Element): boolean => element.localName.startsWith(OWN);
