import { createLocator, type Locator } from '../../../../extension/locate/locator.ts';
import { descriptors } from '../../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../../../shared/guides/page-words.ts';
import type { Truth } from '../../../../tests/portals/drawing.ts';
import { COMBINED, MUTATIONS, THREE } from './all.ts';
import { offerClosedRoots, rootsOf } from './roots.ts';
import { noteTruth, type Scene, seeded } from './scene.ts';
import { isRight } from './truth-marks.ts';

/** What the bench runs inside the page and each of its frames. */

offerClosedRoots();

/** What one step was answered in one frame. */
export interface Given {
  readonly step: StepId;
  readonly level: 'sure' | 'likely' | 'none';
  readonly right: boolean;
  /** A sure answer that is not an opener. */
  readonly isTarget: boolean;
  /** The ringed element, or why there is none. */
  readonly what: string;
}

let targets: ReadonlyMap<StepId, Element> = new Map();

/** Notes where the controls of this frame are, before anything is changed. */
function note(truths: Readonly<Partial<Record<StepId, Truth>>>): void {
  targets = noteTruth(truths);
  truthsHere = truths;
  // What scripts made or opened (components, drawings on a canvas, dialogs) and frames cannot be written anew.
  const isWritten = rootsOf(document).length === 1 && document.querySelector('canvas,dialog,frame,iframe') === null;
  if (!isWritten || document.querySelector('input:checked:not([checked])') !== null) return;
  const { head, body, title } = document;
  kept = { digest: digest(), title, head: head.innerHTML, body: body.innerHTML };
}

/** The mutations that were made, null when the page does not show the step or gave nothing to change; and this frame's answers. */
export type Played = { readonly made: readonly string[] | null; readonly given: readonly Given[] } | null;

/** Has the page been changed since its truth was noted? */
let isChanged = false;

/** Makes one mutation on the page as it was and asks; null where the page has to be loaded for that. */
function play(step: StepId, mutation: string, variant: number, seed: number, steps: readonly StepId[]): Played {
  if (isChanged && !restore()) return null;
  isChanged = false;
  const target = targets.get(step);
  if (target === undefined || !target.checkVisibility()) return { made: null, given: [] };
  const before = digest();
  const scene: Scene = { document, step, target, variant, random: seeded(seed) };
  const made = mutation === THREE ? changeThrice(scene) : changeOnce(scene, mutation);
  isChanged = digest() !== before;
  return { made, given: made === null ? [] : ask(steps) };
}

function changeOnce(scene: Scene, mutation: string): readonly string[] | null {
  return MUTATIONS.find((one) => one.name === mutation)?.run(scene) === true ? [mutation] : null;
}

function changeThrice(scene: Scene): readonly string[] | null {
  const made: string[] = [];
  const left = [...COMBINED];
  while (made.length < 3 && left.length > 0) {
    const [one] = left.splice(Math.floor(scene.random() * left.length), 1);
    const variant = Math.floor(scene.random() * (one?.variants ?? 1));
    const tried: Scene = { ...scene, variant };
    if (one?.run(tried) === true) made.push(one.name);
    scene.target = tried.target;
  }
  return made.length === 3 ? made : null;
}

function ask(steps: readonly StepId[]): readonly Given[] {
  const locator = createLocator(document, PAGE_WORDS);
  return steps.map((step) => given(step, locator));
}

function given(step: StepId, locator: Locator): Given {
  const descriptor = descriptors.get(step);
  if (descriptor === undefined) throw new Error(`no descriptor for ${step}`);
  const match = locator.locate(descriptor);
  switch (match.level) {
    case 'sure': {
      const what = `${match.via} ${match.ring.outerHTML.slice(0, 110).replace(/\s+/g, ' ')}`;
      return {
        step,
        level: 'sure',
        right: isRight(match.ring, step, match.via),
        isTarget: match.via === 'target',
        what,
      };
    }
    case 'likely':
      return { step, level: 'likely', right: false, isTarget: false, what: match.area.outerHTML.slice(0, 60) };
    case 'none':
      return { step, level: 'none', right: false, isTarget: false, what: match.reason };
  }
}

interface Kept {
  readonly digest: string;
  readonly title: string;
  readonly head: string;
  readonly body: string;
}
let kept: Kept | undefined;
let truthsHere: Readonly<Partial<Record<StepId, Truth>>> = {};

/** All that is written in the page: tells whether a mutation that made nothing left it as it was. */
const digest = (): string =>
  rootsOf(document)
    .map((root) => (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML))
    .join('\n');

/** Makes the page what it was when its truth was noted, without loading it; false where writing it anew would not be the same page. */
function restore(): boolean {
  if (kept === undefined) return false;
  document.head.innerHTML = kept.head;
  document.body.innerHTML = kept.body;
  document.title = kept.title;
  scrollTo(0, 0);
  if (digest() !== kept.digest) return false;
  targets = noteTruth(truthsHere);
  return true;
}

Object.assign(globalThis, { bench: { note, play, ask } });
