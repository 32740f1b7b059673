/** Every reason for which a control that was found has no ring, as they are asked: an example page, and the question to the page. */
export const REASONS = {
  'not-in-page': {
    example: 'a framework has put a copy in its place',
    asks: 'connected, and in the document of this script',
  },
  'not-displayed': {
    example: 'the menu it stands in was closed',
    asks: 'checkVisibility, with visibility and an opacity of 0',
  },
  'no-size': { example: 'it is folded to a height of 0', asks: 'its box, or that of its children where it has none' },
  'in-transition': {
    example: 'the page slides to another one',
    asks: ':active-view-transition on it or around it, for half a second or more: only pictures of it are painted',
  },
  faded: {
    example: 'a step that is to come is drawn at 5 %',
    asks: 'the product of its opacity and those around it; a field in a drawn box may be clear itself',
  },
  blurred: {
    example: 'a form behind a pay wall',
    asks: 'filters and masks of it and of what is smaller than half the window around it',
  },
  'cut-away': {
    example: 'another slide of a carousel',
    asks: 'the boxes around it that cut and cannot be scrolled; shapes; whether any press gets through to it',
  },
  'scrolled-away': { example: 'it is above the top of its list', asks: 'the boxes around it that scroll' },
  'under-dialog': {
    example: 'a question of the page lies over it',
    asks: 'what is hit is modal, or large both ways and stays when one scrolls',
  },
  'under-bar': { example: 'a banner about cookies lies over it', asks: 'what is hit is fixed or sticky, and wider' },
  'under-control': { example: 'a button of a chat lies over it', asks: 'what is hit is another control' },
  'under-frame': { example: 'an advertisement lies over it', asks: 'what is hit is a frame, or lies over this frame' },
  'under-ground': {
    example: '“Envoi en cours” on a white box lies over the form',
    asks: 'what is hit has an opaque ground, is laid over all of the control, or is of no component of it',
  },
  'under-layer': {
    example: 'a white page with the words “Chargement” lets clicks through',
    asks: 'a layer over the window with a plain opaque ground, though it takes no press',
  },
  'other-words': { example: 'its style says “Supprimer” now', asks: 'the words of its ::before and ::after' },
} as const satisfies Readonly<Record<string, Readonly<Record<'example' | 'asks', string>>>>;

/** Closed, for the panel has a sentence for each, and the saved trace replays them. */
export type ReasonId = keyof typeof REASONS;
