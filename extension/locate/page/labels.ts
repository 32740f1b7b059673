import { all, closest } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';

/** `label[for]` of one root, found in one pass: the DOM's `labels` scans the tree for each control (docs/sources/overlays.md 0.4). */
export type LabelMap = ReadonlyMap<string, Element>;

export function labelsOf(root: ParentNode): LabelMap {
  const byId = new Map<string, Element>();
  for (const label of all(root, 'label[for]')) {
    spend();
    const id = dom.attribute(label, 'for');
    if (!byId.has(id)) byId.set(id, label);
  }
  return byId;
}

/** The label element of a field: the one that names it, else the one around it; of a box to tick, one beside it that names nothing. */
export function labelOf(field: Element, labels: LabelMap): Element | null {
  const id = dom.getAttribute(field, 'id');
  return (id === null ? undefined : labels.get(id)) ?? closest(field, 'label') ?? labelBeside(field);
}

const labelBeside = (field: Element): Element | null => {
  const next = dom.matches(field, '[type=checkbox],[type=radio]') ? dom.nextElementSibling(field) : null;
  return next !== null && dom.matches(next, 'label:not([for],:has(input,textarea,select))') ? next : null;
};
