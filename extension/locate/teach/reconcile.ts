import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import * as dom from '../../dom/reads.ts';
import { decide as decideState } from '../decide/decide.ts';
import type { Match } from '../match.ts';
import type { Control, PageControl } from '../page/control.ts';
import type { Page } from '../page/page.ts';
import { decide, SURE } from '../similarity.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Mask } from './mask.ts';
import { maskedWords } from './mask-fingerprint.ts';
import { mayBeShown } from './may-be-shown.ts';
import { takeFingerprint } from './take-fingerprint.ts';
import { fingerprintWords, isSameSort, isSameTail, LIKENESS, traitsOf } from './traits.ts';

/** Headings around agree from this likeness on (the witness of similarity.ts). */
const SAME_SECTION = 0.25;
/** Likeness of headings with one word in common. */
const SOME_HEADING = 0.05;
/** Likeness from which headings alone may identify a control without a name. */
const SAME_HEADINGS = 0.8;

/**
 * Weighs what a walk shows with what the descriptor says. The page gate has been passed. A sure answer of the descriptor stays as it is;
 * else the control that was shown is the answer, in the state it is in, where it is surely found and may be shown.
 */
export function weigh(page: Page, descriptor: Descriptor, own: Match, shown: Fingerprint, mask: Mask): Match {
  if (own.level === 'sure') return own;
  const control = findAgain(page, shown, mask);
  if (control === null || !mayBeShown(page, control, descriptor, mask)) return own;
  const match = matchOf(page, control, descriptor);
  return match.level === 'sure' ? { ...match, seenInWalk: true } : match;
}

/** Hidden, disabled, done or ready: the same judgement as for what a descriptor finds. */
const matchOf = (page: Page, control: Control, { kinds, page: gate }: Descriptor): Match =>
  decideState(
    page,
    [{ ...control, points: Number.MAX_SAFE_INTEGER, witnessed: true, weak: false, icon: null, placed: true }],
    { kinds, names: [] },
    gate,
  );

/**
 * The control that was shown, when it is certain; null otherwise. Of several with the same words only the headings around may
 * tell: order and place change when a row is added. Full fingerprints are taken of the few that share tag and a name.
 */
function findAgain(page: Page, shown: Fingerprint, mask: Mask): Control | null {
  if (shown.text === undefined) return findNameless(page, shown, mask);
  const controls = page.controls.all.filter((control) => sharesName(control, shown, mask));
  const fingerprints = controls.map(({ element }) => takeFingerprint(page, element, mask, shown.words));
  const decision = decide(shown, fingerprints);
  const control = controls[decision.index];
  const found = fingerprints[decision.index];
  if (decision.confidence < SURE || control === undefined || found === undefined) return null;
  const wanted = traitsOf(shown);
  const section = (one: Fingerprint): number => LIKENESS.neighbours(wanted, traitsOf(one));
  // Under headings that say it in other words, its own part of its id tells that it is the same.
  const least = isSameTail(shown, found) ? SOME_HEADING : SAME_SECTION;
  if (wanted.neighbours.size > 0 && section(found) < least) return null;
  // Words that are not ours are dots: who knows only those may be another.
  const rivals = fingerprints.filter((one) => one !== found && fingerprintWords(one) === fingerprintWords(found));
  return rivals.every((rival) => section(rival) < section(found)) ? control : null;
}

/**
 * A control without words (a picture alone), or with none that may be kept: certain when it stands under the headings that were shown, its id, name, address or
 * classes are the same, and no other one there has as many of these. Its place says nothing: rows are added.
 */
function findNameless(page: Page, shown: Fingerprint, mask: Mask): Control | null {
  const wanted = traitsOf(shown);
  const found: { readonly control: Control; readonly count: number }[] = [];
  for (const control of page.controls.all) {
    const isAlike =
      maskedWords(mask, control.names.main) === '' || dom.getAttribute(control.element, 'id') === shown.id;
    if (mask.shape(dom.localName(control.element)) !== shown.tag || !isAlike) continue;
    const fingerprint = takeFingerprint(page, control.element, mask);
    const traits = traitsOf(fingerprint);
    const isUnderNone = wanted.neighbours.size === 0 && traits.neighbours.size === 0;
    if (fingerprint.text !== undefined || !(isUnderNone || LIKENESS.neighbours(wanted, traits) >= SAME_HEADINGS))
      continue;
    const witnesses = [
      LIKENESS.id(wanted, traits) === 1 || LIKENESS.name(wanted, traits) === 1,
      LIKENESS.sameAddress(wanted, traits) === 1,
      wanted.classes.size > 0 && LIKENESS.classes(wanted, traits) === 1,
    ];
    found.push({ control, count: witnesses.filter(Boolean).length });
  }
  const [best, second] = found.sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 || best.count === second?.count ? null : best.control;
}

/** Cheap: what `decide` asks for before it looks any further, without boxes and paths. */
function sharesName({ element, names }: PageControl, shown: Fingerprint, mask: Mask): boolean {
  const as = (name: string): string => dom.attribute(element, name);
  const tag = mask.shape(dom.localName(element));
  const sort = { ...shown, tag, type: as('type').toLowerCase(), isButton: tag === 'button' || as('role') === 'button' };
  if (!isSameSort(shown, sort)) return false;
  if (shown.id !== undefined && dom.getAttribute(element, 'id') === shown.id) return true;
  if (shown.name !== undefined && dom.getAttribute(element, 'name') === shown.name) return true;
  return maskedWords(mask, names.main, shown.words).slice(0, 3) === shown.text?.slice(0, 3);
}
