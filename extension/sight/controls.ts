import { type Box, contains, inflate } from '../dom/box.ts';
import { holdsDrawn } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';

/** Elements that are controls by themselves. */
export const NAMED_CONTROLS =
  ':any-link,button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab],[role=checkbox],[role=radio],[role=switch],[role=menuitem],[role=option]';
/** Also elements that may be controls: whatever takes the focus. A scrolling box takes it too. */
export const CONTROLS = `${NAMED_CONTROLS},[usemap],[onclick],[tabindex]`;
/** Documents of others, in which a press does what nobody here sees. */
export const FRAMES = 'iframe,frame,object,embed,fencedframe';

/** A field and its label are one control; parts of the target, and what holds it, are not others. */
export function isOther(target: Element, other: Element): boolean {
  if (holdsDrawn(other, target) || holdsDrawn(target, other)) return false;
  if (other instanceof HTMLLabelElement && other.control === target) return false;
  return !(target instanceof HTMLLabelElement && target.control === other);
}

/** Fields hold small controls of their own: a country code, an eye, a calendar, the sign of a password manager. */
export function isPartOfField(target: Element, control: Element): boolean {
  if (!dom.matches(target, 'input,textarea,select')) return false;
  const field: Box = dom.getBoundingClientRect(target);
  const part: Box = dom.getBoundingClientRect(control);
  return contains(inflate(field, 2), part) && part.width <= field.width / 2;
}
