import type { Hint } from '../../../shared/guides/descriptor.ts';
import * as dom from '../../dom/reads.ts';
import { fitsAddress } from '../text/patterns.ts';

// What attributes of a control say of it.

export const addressAgrees = (element: Element, pattern: string): boolean =>
  fitsAddress(
    pattern,
    dom.getAttribute(element, 'href') ??
      dom.getAttribute(element, 'formaction') ??
      dom.getAttribute(element, 'data-href') ??
      '',
  );

export function inputAgrees(element: Element, { input }: Hint): boolean {
  if (input === undefined) return false;
  const tokens = ['type', 'autocomplete', 'inputmode'].map((attribute) =>
    dom.attribute(element, attribute).toLowerCase(),
  );
  return input.some((token) => tokens.some((one) => one.split(' ').includes(token)));
}
