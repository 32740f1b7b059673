import type { Mutation } from './mutation.ts';
import type { Scene } from './scene.ts';
import { handOn } from './truth-marks.ts';

/** The same control as another element: frameworks and redesigns swap links, buttons and boxes with roles. */

const PRESSED =
  'a,button,input[type=submit],input[type=image],input[type=button],[role=button],[role=tab],div[onclick],span[onclick]';
const LEFT_OUT = new Set(['type', 'value', 'href', 'src', 'alt', 'border', 'role', 'onclick', 'disabled', 'name']);

/** Another element in the target's place, with its attributes, words and pictures. */
function replaceTarget(scene: Scene, tag: string, more: Readonly<Record<string, string>>): Element {
  const { target, document } = scene;
  const other = document.createElement(tag);
  for (const { name, value } of target.attributes) if (!LEFT_OUT.has(name)) other.setAttribute(name, value);
  for (const [name, value] of Object.entries(more)) other.setAttribute(name, value);
  if (target.localName === 'input' && target.getAttribute('type') === 'image') {
    const picture = document.createElement('img');
    for (const name of ['src', 'alt']) picture.setAttribute(name, target.getAttribute(name) ?? '');
    other.append(picture);
  } else if (target.localName === 'input') other.append(target.getAttribute('value') ?? '');
  else other.append(...target.childNodes);
  handOn(target, other);
  target.replaceWith(other);
  scene.target = other;
  return other;
}

const pressable = (scene: Scene, not: string): boolean =>
  scene.target.matches(PRESSED) && !scene.target.matches(not) && !scene.target.matches(':disabled');

export const kinds: readonly Mutation[] = [
  {
    name: 'a button in its place',
    after: 'found',
    run: (scene) => pressable(scene, 'button') && replaceTarget(scene, 'button', { type: 'button' }).matches('button'),
  },
  {
    name: 'a link in its place',
    after: 'found',
    run: (scene) => pressable(scene, 'a') && replaceTarget(scene, 'a', { href: '/suite/4f2' }).matches('a[href]'),
  },
  {
    name: 'a box with a role in its place',
    after: 'found',
    run: (scene) =>
      pressable(scene, 'div') &&
      replaceTarget(scene, 'div', {
        role: 'button',
        tabindex: '0',
        style: 'display:inline-block;cursor:pointer',
      }).matches('div'),
  },
  {
    name: 'a drawn box with a role in place of the checkbox',
    after: 'found',
    run(scene) {
      const { target } = scene;
      if (!target.matches('input[type=checkbox]')) return false;
      const label = target.closest('label') ?? document.querySelector(`label[for="${CSS.escape(target.id)}"]`);
      const words = label?.textContent?.trim() || target.nextSibling?.nodeValue?.trim() || '';
      const style = 'display:inline-block;width:18px;height:18px;border:2px solid';
      const box = replaceTarget(scene, 'span', { role: 'checkbox', 'aria-checked': 'false', tabindex: '0', style });
      box.setAttribute('aria-label', words);
      return words !== '';
    },
  },
  {
    name: 'a field of several lines in its place',
    after: 'found',
    run: (scene) =>
      scene.target.matches('input:is(:not([type]),[type=text],[type=email],[type=tel])') &&
      !scene.target.hasAttribute('maxlength') &&
      replaceTarget(scene, 'textarea', { rows: '1' }).matches('textarea'),
  },
];
