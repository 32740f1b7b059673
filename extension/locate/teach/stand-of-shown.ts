import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { SENDING, UNDOING } from '../../../shared/guides/undoing-words.ts';
import * as dom from '../../dom/reads.ts';
import { vetoesOf } from '../decide/score.ts';
import { tintAround } from '../look/colour.ts';
import { iconOf } from '../look/icons.ts';
import type { Control } from '../page/control.ts';
import { fittingKinds } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import type { ExclusionId } from '../rules/exclusions.ts';
import { isInSection, sectionAgreement } from '../surroundings/section-agreement.ts';
import { agreement, equals, fitsAddress, occurs } from '../text/patterns.ts';
import { phraseAgreement } from '../text/phrases.ts';
import type { Doubt } from './doubts.ts';
import { isTeachable } from './teachable.ts';

/**
 * How a control that somebody showed stands to the step. `agrees`: something of the step speaks for it: one of its words in a name or in the
 * heading above, its icon, its address or its colour. `unlike`: nothing does, and nothing speaks against it: only who showed it can say.
 * `refused`: its kind does not fit, or a name or a rule of the search rules it out.
 */
export type Stand = 'agrees' | 'unlike' | 'refused';

/** Rules that miss something of the step, and find nothing against the control. */
const MISSES: ReadonlySet<ExclusionId> = new Set([
  'outside-section',
  'not-about-it',
  'apart-from-password',
  'form-without-fields',
]);

/** @param despite the rule in spite of which the user of this computer said that it is the one */
export function standOf(page: Page, control: Control, descriptor: Descriptor, despite?: Doubt): Stand {
  const { element, kind } = control;
  if (!isTeachable(descriptor) || !fittingKinds(descriptor.kinds).has(kind.kind)) return 'refused';
  const { main, others } = page.names(element);
  const names = [main, ...others];
  const isOne = (patterns: readonly string[] | undefined): boolean => names.some((name) => occurs(patterns, name));
  if ([descriptor.not?.name, descriptor.page.not?.title, UNDOING].some(isOne)) return 'refused';
  const vetoes = vetoesOf(page, { element, kind, points: 0, witnessed: true, weak: false, icon: null }, descriptor);
  if (vetoes.length === 0 && speaksForIt(page, control, descriptor)) return 'agrees';
  const isBorne = vetoes.every((veto) => MISSES.has(veto) || veto === despite);
  return isBorne && !isOne(SENDING) ? 'unlike' : 'refused';
}

function speaksForIt(page: Page, { element, kind }: Control, descriptor: Descriptor): boolean {
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
