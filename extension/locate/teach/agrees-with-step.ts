import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { UNDOING } from '../../../shared/guides/undoing-words.ts';
import * as dom from '../../dom/reads.ts';
import { fullScore } from '../decide/score.ts';
import { tintAround } from '../look/colour.ts';
import { iconOf } from '../look/icons.ts';
import type { Control } from '../page/control.ts';
import { fittingKinds } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import { isInSection, sectionAgreement } from '../surroundings/section-agreement.ts';
import { agreement, equals, fitsAddress, occurs } from '../text/patterns.ts';
import { phraseAgreement } from '../text/phrases.ts';
import { isTeachable } from './teachable.ts';

/**
 * May a control that somebody showed be that of this step? Its kind must fit, nothing may rule it out (its own names, what the step's
 * pages are never about, words of undoing, every veto of the search), and the step itself must say something for it: one of its words in
 * a name or in the heading above, its icon, its address or its colour. That it was shown is no evidence: files come by mail.
 */
export function agreesWithStep(page: Page, control: Control, descriptor: Descriptor): boolean {
  const { element, kind } = control;
  if (!isTeachable(descriptor) || !fittingKinds(descriptor.kinds).has(kind.kind)) return false;
  const { main, others } = page.names(element);
  const names = [main, ...others];
  const isRuledOut = (name: string): boolean =>
    [descriptor.not?.name, descriptor.page.not?.title, UNDOING].some((patterns) => occurs(patterns, name));
  if (names.some(isRuledOut)) return false;
  const candidate = { element, kind, points: 0, witnessed: true, weak: false, icon: null };
  return fullScore(page, candidate, descriptor) !== null && placeAgrees(page, control, descriptor);
}

function placeAgrees(page: Page, { element, kind }: Control, descriptor: Descriptor): boolean {
  const { main, others } = page.names(element);
  const says = (name: string): boolean =>
    equals(descriptor.weakNames, name) ||
    agreement(descriptor.names, name) > 0 ||
    phraseAgreement(descriptor.says, kind.kind, name, page.words.phrases) > 0;
  if ([main, ...others].some(says)) return true;
  const { icon, href, colour } = descriptor;
  if (icon !== undefined && iconOf(element, page.words)?.token === icon) return true;
  if (href !== undefined && fitsAddress(href, dom.attribute(element, 'href'))) return true;
  if (isInSection(descriptor) && ['near', 'outer'].includes(sectionAgreement(page, element, descriptor))) return true;
  return colour === 'orange' && tintAround(element, null) === 'orange';
}
