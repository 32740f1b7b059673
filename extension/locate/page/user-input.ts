import { closest } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isEditable } from './words.ts';

// Tells what a person types from what the page wrote.

/** Is it the text of a field or its choices, or of a region one types in? */
export const isTyped = (text: Text): boolean => {
  const around = text.parentElement;
  return (
    around !== null && (dom.closest(around, 'textarea,select') !== null || isEditable(around) || isTypedIn(around))
  );
};

/** Is the element inside a region one types in? */
export function isTypedIn(element: Element): boolean {
  const region = closest(element, '[contenteditable],[role=textbox]');
  return region !== null && region !== element && isEditable(region);
}
