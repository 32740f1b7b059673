import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { dayOf } from '../../../shared/local-day.ts';
import { world } from '../../dom/isolated-world.ts';
import { momentFor, runUntil } from '../../dom/time-budget.ts';
import { isFramedByStrangers } from '../../guide/page/framed-by-strangers.ts';
import type { PressPlace, WhyNot } from '../../guide/page/script-exchange/teach.ts';
import type { Refusal } from '../../guide/session/refusals.ts';
import type { Teaching } from '../../guide/session/teaching.ts';
import { passesGate } from '../../locate/decide/pass-gate.ts';
import { kindOf } from '../../locate/page/kinds.ts';
import { Page } from '../../locate/page/page.ts';
import { whyBestUnseen } from '../../locate/saved-trace.ts';
import type { Doubt } from '../../locate/teach/doubts.ts';
import { asWritten, lookalikeOf } from '../../locate/teach/lookalike.ts';
import { createMask, type Mask } from '../../locate/teach/mask.ts';
import { controlAt, focusedControl, openModal } from '../../locate/teach/picked-control.ts';
import { findAgain, weigh } from '../../locate/teach/reconcile.ts';
import { type Stand, standOf } from '../../locate/teach/stand-of-shown.ts';
import { takeFingerprint } from '../../locate/teach/take-fingerprint.ts';
import { walkCopy } from '../../locate/walk-copy.ts';
import { listenToPicker } from './picking.ts';

/** The words of the guides, of which a page is searched for those that may be kept: worked out when this is built (wxt.config.ts). */
declare const GUIDE_VOCABULARY: string;

/**
 * In a frame of an official page, after page.js, only where it is needed: where something was shown for a step, the user is about to show
 * something, takes a copy or records a walk. It takes what page.js has too from there (scripts/build/page-script.ts).
 */
export default defineUnlistedScript(() => {
  if (world.teach !== undefined) return;
  let made: Mask | undefined;
  const mask = (): Mask => {
    made ??= createMask(new Set(GUIDE_VOCABULARY.split(' ')));
    return made;
  };
  world.teach = {
    weigh: (page, descriptor, own, shown) => weigh(page, descriptor, own, shown, mask()),
    walk: (words, target, press) =>
      inTime(() => {
        const pressed = press === null ? null : pressedAt(press);
        return press !== null && pressed === null ? null : walkCopy(document, words, target, pressed, mask());
      }, null),
    why: (target) => inTime(() => (target === null ? null : whyNot(target)), null),
  };
  if (!isFramedByStrangers())
    listenToPicker({
      take: (control, target) => inTime(() => take(control, target, mask()), 'page-too-large'),
      controlAt: (x, y) => inTime(() => controlAt(x, y), null),
      focused: () => inTime(focusedControl, null),
      modal: () => inTime(openModal, null),
      isUnlike: (control, target) => inTime(() => standIn(control, target) === 'unlike', false),
      nameOf: (control, target) =>
        inTime(() => asWritten(control, new Page(document, target.page.words).names(control).main), ''),
      lookalike: (target) => inTime(() => lookalikeOf(document, target)?.element ?? null, null),
    });
});

const pressedAt = (place: PressPlace): Element | null =>
  place === 'focused' ? focusedControl() : controlAt(place.x, place.y);

function whyNot(target: Descriptor): WhyNot {
  const alike = lookalikeOf(document, target);
  return {
    unseen: whyBestUnseen(document, target),
    alike: alike === null ? null : { name: alike.name.slice(0, LONGEST_NAME), by: alike.by },
  };
}

/** Most characters of a control's name that a question shows. */
const LONGEST_NAME = 60;

function take(control: Element, target: Descriptor, mask: Mask): Teaching | Refusal {
  const page = new Page(document, target.page.words);
  const kind = kindOf(control);
  if (kind === null) return 'not-allowed';
  if (!passesGate(page, target.page)) return 'wrong-page';
  const plain = standOf(page, { element: control, kind }, target);
  const despite = plain === 'refused' ? doubtOf(control, target) : undefined;
  const stand = despite === undefined ? plain : standOf(page, { element: control, kind }, target, despite);
  if (stand === 'refused') return 'not-allowed';
  const fingerprint = takeFingerprint(page, control, mask);
  // A control that has twins now cannot be found again later.
  if (findAgain(page, fingerprint, mask)?.element !== control) return 'not-unique';
  const shown = { host: location.hostname, date: dayOf(new Date()), fingerprint, by: 'user' } as const;
  if (stand === 'agrees') return shown;
  return { ...shown, believed: 'here', ...(despite === undefined ? {} : { despite }) };
}

/** What is against the place of a control that is like the step's. */
function doubtOf(control: Element, target: Descriptor): Doubt | undefined {
  const alike = lookalikeOf(document, target);
  return alike?.element === control ? alike.by : undefined;
}

function standIn(element: Element, target: Descriptor): Stand {
  const kind = kindOf(element);
  return kind === null ? 'refused' : standOf(new Page(document, target.page.words), { element, kind }, target);
}

/** Reads the document of this frame within the time of one look; the other value where that does not suffice. */
function inTime<T>(read: () => T, otherwise: T): T {
  try {
    return runUntil(momentFor(document), read);
  } catch {
    return otherwise;
  }
}
