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
import type { Mask } from './mask.ts';

/** Things to look at are no controls: a fingerprint says nothing certain of them. */
export const isPressed = (descriptor: Descriptor): boolean =>
  !descriptor.kinds.includes('image') && !descriptor.kinds.includes('text');

/** Rules that miss something of the step, and find nothing against the control. */
const MISSES: ReadonlySet<ExclusionId> = new Set([
  'outside-section',
  'not-about-it',
  'apart-from-password',
  'form-without-fields',
]);

/**
 * Whether a control may be ringed for a step because a walk shows it. Never where its kind does not fit, or a name or a rule of the search
 * rules it out. Where nothing of the step speaks for it (words in a name or in the heading above, icon, address, colour), only where it
 * says something that the guides do not know: what is said in their own words, and not of this step, is another control.
 */
export function mayBeShown(page: Page, control: Control, descriptor: Descriptor, mask: Mask): boolean {
  const { element, kind } = control;
  if (!isPressed(descriptor) || !fittingKinds(descriptor.kinds).has(kind.kind)) return false;
  const { main, others } = page.names(element);
  const names = [main, ...others];
  const isOne = (patterns: readonly string[] | undefined): boolean => names.some((name) => occurs(patterns, name));
  if ([descriptor.not?.name, descriptor.page.not?.title, UNDOING].some(isOne)) return false;
  const vetoes = vetoesOf(page, { element, kind, points: 0, witnessed: true, weak: false, icon: null }, descriptor);
  if (vetoes.length === 0 && speaksForIt(page, control, descriptor)) return true;
  const isNew = main === '' || mask.words(main) !== main;
  return isNew && vetoes.every((veto) => MISSES.has(veto)) && !isOne(SENDING);
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
