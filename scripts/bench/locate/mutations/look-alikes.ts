import type { StepId } from '../../../../shared/guides/guide.ts';
import type { Mutation } from './mutation.ts';
import { copyOf, unitOf } from './reshape.ts';
import { elementsOf } from './roots.ts';
import type { Scene } from './scene.ts';
import { isRight, unmark } from './truth-marks.ts';

/** A second control that looks the same, where a careful person would not take it for ours, or beside it, where nobody could tell. */

/** A copy of the control with its words, under ids of its own, leading elsewhere; not a right answer. */
function likenessOf({ target, document }: Scene): Element {
  const copy = copyOf(unitOf(target), document, { marked: false });
  const parts = [copy, ...copy.querySelectorAll('*')];
  for (const part of parts) {
    for (const name of ['id', 'for']) {
      const value = part.getAttribute(name);
      if (value !== null) part.setAttribute(name, `${value}-2`);
    }
    if (part.localName === 'a' && part.hasAttribute('href')) part.setAttribute('href', '/ailleurs');
    part.removeAttribute('aria-controls');
  }
  return copy;
}

/** Things to look at, rows of tables and controls in shadow roots are left alone: a copy of them says something else. */
const canBeCopied = ({ target }: Scene): boolean =>
  target.matches('a,button,input,textarea,[role=button],[role=tab],[onclick]') &&
  target.getRootNode() instanceof Document &&
  unitOf(target).localName !== 'tr';

const SURROUNDINGS: readonly { readonly name: string; readonly tag: string; readonly before: string }[] = [
  { name: 'in a help box', tag: 'aside', before: '<h2>Besoin d’aide ?</h2><p>Voir aussi :</p>' },
  { name: 'in the footer', tag: 'footer', before: '<h2>Lettre d’information</h2>' },
  { name: 'in another section', tag: 'section', before: '<h2>Formation continue</h2><p>Vos attestations.</p>' },
];

/** Steps about one section of their page: only for these does a heading say that a likeness is another thing. */
const OF_A_SECTION: ReadonlySet<StepId> = new Set(['E5', 'E6', 'E7', 'E8']);

function addLikeness(scene: Scene, place: (typeof SURROUNDINGS)[number]): boolean {
  if (!canBeCopied(scene) || (place.tag === 'section' && !OF_A_SECTION.has(scene.step))) return false;
  const around = scene.document.createElement(place.tag);
  around.innerHTML = place.before;
  const form = scene.document.createElement('form');
  form.append(likenessOf(scene));
  around.append(form);
  scene.document.body.append(around);
  return around.getBoundingClientRect().height > 0;
}

/** Takes away the control, its words, and whatever else was a right answer of its step (the form of a first field). */
export function removeTarget({ document, target, step }: Scene): boolean {
  const unit = unitOf(target);
  const id = target.getAttribute(target.matches('label') ? 'for' : 'id') ?? '';
  const partners =
    id === '' ? [] : elementsOf(document).filter((one) => one.id === id || one.getAttribute('for') === id);
  const right = elementsOf(document).filter((one) => isRight(one, step, 'target'));
  const control = unit.matches('tr') ? target : unit;
  for (const one of [...right, ...partners, control]) one.remove();
  return !target.isConnected;
}

export const lookAlikes: readonly Mutation[] = [
  ...SURROUNDINGS.map(
    (place): Mutation => ({
      name: `a likeness ${place.name}`,
      after: 'found',
      combines: false,
      run: (scene) => addLikeness(scene, place),
    }),
  ),
  ...SURROUNDINGS.map(
    (place): Mutation => ({
      name: `only a likeness, ${place.name}`,
      after: 'silent',
      run: (scene) => addLikeness(scene, place) && removeTarget(scene),
    }),
  ),
  {
    name: 'an equal twin beside it',
    after: 'silent',
    run(scene) {
      // Of fields one begins with the first, twin or not; the address of E-POP tells it from its twin.
      if (scene.step === 'E3') return false;
      if (!canBeCopied(scene) || scene.target.matches('input:not([type=submit],[type=image],[type=button]),textarea'))
        return false;
      const twin = likenessOf(scene);
      unitOf(scene.target).after(twin);
      unmark(elementsOf(scene.document), scene.step);
      return twin.isConnected;
    },
  },
];
