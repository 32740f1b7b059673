import type { Mutation } from './mutation.ts';
import { boxOf, keepingModals, unitOf, wrap } from './reshape.ts';
import { elementsOf, rootsOf } from './roots.ts';
import type { Scene } from './scene.ts';

/** How the page is written and laid out; what it says stays. */

const made = (random: () => number): string => `k${Math.floor(random() * 1e9).toString(36)}`;

/** New class names everywhere, style sheets too, as a build with hashed names makes them. */
function renameClasses({ document, random, target }: Scene): boolean {
  const names = new Map<string, string>();
  for (const element of elementsOf(document)) {
    const given = element.getAttribute('class')?.split(/\s+/).filter(Boolean) ?? [];
    for (const name of given) if (!names.has(name)) names.set(name, made(random));
    if (given.length > 0) element.setAttribute('class', given.map((name) => names.get(name)).join(' '));
  }
  for (const root of rootsOf(document))
    for (const style of root.querySelectorAll('style'))
      style.textContent = (style.textContent ?? '').replace(/\.(-?[a-z_][\w-]*)/gi, (whole, name: string) =>
        names.has(name) ? `.${names.get(name)}` : whole,
      );
  return names.size > 0 && target.isConnected;
}

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'href', 'data-target', 'list'];

/** Ids that nothing refers to are gone, the others are new ones, references and style sheets too. */
function changeIds({ document, random }: Scene): boolean {
  let changed = 0;
  for (const root of rootsOf(document)) {
    const names = new Map<string, string>();
    const all = [...root.querySelectorAll('*')];
    const references = all.flatMap((element) =>
      REFERENCES.map((name) => ({ element, name, value: element.getAttribute(name) ?? '' })).filter(
        (one) => one.value !== '',
      ),
    );
    const refers = (value: string, id: string): boolean =>
      value === `#${id}` || (!value.startsWith('#') && value.split(/\s+/).includes(id));
    const used = (id: string): boolean => references.some(({ value }) => refers(value, id));
    for (const element of all) {
      const id = element.getAttribute('id');
      if (id === null || element.localName === 'style') continue;
      changed += 1;
      if (used(id) || isStyled(root, id)) {
        names.set(id, made(random));
        element.setAttribute('id', names.get(id) ?? '');
      } else element.removeAttribute('id');
    }
    for (const { element, name, value } of references) {
      const fresh = value.startsWith('#')
        ? `#${names.get(value.slice(1)) ?? value.slice(1)}`
        : value
            .split(/\s+/)
            .map((id) => names.get(id) ?? id)
            .join(' ');
      if (fresh !== value) element.setAttribute(name, fresh);
    }
    for (const style of root.querySelectorAll('style'))
      style.textContent = (style.textContent ?? '').replace(/#([a-z][\w-]*)/gi, (whole, id: string) =>
        names.has(id) ? `#${names.get(id)}` : whole,
      );
  }
  return changed > 0;
}

const isStyled = (root: ParentNode, id: string): boolean =>
  [...root.querySelectorAll('style')].some((style) => style.textContent?.includes(`#${id}`) === true);

const NO_BOX =
  /^(?:html|body|head|tr|td|th|tbody|thead|table|li|ul|ol|legend|summary|details|dialog|option|figure|label|form)$/;

/** A box around each heading and around each box that holds the control. */
function wrapAll({ document, target }: Scene): boolean {
  const around: Element[] = [];
  for (let at = target.parentElement; at !== null; at = at.parentElement) around.push(at);
  const root = target.getRootNode() as Document | ShadowRoot;
  const headings = [...root.querySelectorAll('h1,h2,h3,h4')];
  const boxes = [...around, ...headings].filter((one) => !NO_BOX.test(one.localName) && one.parentElement !== null);
  for (const box of boxes) wrap(box);
  return boxes.length > 0 && document.contains(boxes[0] ?? null) === (root === document);
}

const FIELDS = 'input:not([type=submit],[type=button],[type=image],[type=reset]),textarea';
const SAYS = 'h1,h2,h3,h4,h5,legend';

/** The control, its row, its section, whichever has equals beside it that it can change places with without passing a heading. */
function reorder({ target }: Scene): boolean {
  if (target.matches(FIELDS)) return false;
  for (let at: Element | null = unitOf(target); at !== null && at.localName !== 'body'; at = at.parentElement) {
    const unit = at;
    const all = [...(unit.parentElement?.children ?? [])];
    const alike = all.filter((one) => one.localName === unit.localName);
    if (alike.length < 2 || unit.localName === 'td') continue;
    const between = all.slice(all.indexOf(alike[0] as Element), all.indexOf(alike.at(-1) as Element) + 1);
    if (between.some((one) => one.matches(SAYS) || (one !== unit && one.matches(FIELDS)))) continue;
    const last = alike.at(-1) === unit;
    keepingModals(unit, () => (last ? alike[0]?.before(unit) : alike.at(-1)?.after(unit)));
    return [...(unit.parentElement?.children ?? [])].indexOf(unit) !== all.indexOf(unit);
  }
  return false;
}

const HUES = ['#2468b0', '#0a7d3c', '#8a8f98', '#c2185b', '#ffffff'];

function recolour({ target, variant, step }: Scene): boolean {
  if (step !== 'E6' || !(target instanceof HTMLElement)) return false;
  const before = getComputedStyle(target).backgroundColor;
  target.style.setProperty('background', HUES[variant % HUES.length] ?? '', 'important');
  return getComputedStyle(target).backgroundColor !== before;
}

function besideUnlike({ document, target }: Scene): boolean {
  const place = target.matches('summary,[role=tab]') ? null : unitOf(target);
  if (place === null || /^(?:tr|td)$/.test(place.localName)) return false;
  for (const words of ['Imprimer', 'Aide', 'Supprimer', 'Historique', 'Fermer']) {
    const button = document.createElement(place.localName === 'li' ? 'li' : 'button');
    if (place.localName === 'li') button.innerHTML = `<a href="/x">${words}</a>`;
    else button.textContent = words;
    button.setAttribute('type', 'button');
    place.after(button);
  }
  return place.nextElementSibling?.textContent === 'Fermer';
}

export const looks: readonly Mutation[] = [
  { name: 'as drawn', after: 'found', combines: false, run: () => true },
  { name: 'classes renamed', after: 'found', run: renameClasses },
  { name: 'ids dropped or renamed', after: 'found', run: changeIds },
  {
    name: 'in three boxes more',
    after: 'found',
    run({ target }) {
      if (target.matches('summary,label')) return false;
      for (let n = 0; n < 3; n += 1) wrap(target);
      return target.parentElement?.parentElement?.parentElement?.children.length === 1;
    },
  },
  { name: 'every heading and box in a box', after: 'found', run: wrapAll },
  { name: 'reordered', after: 'found', run: reorder },
  { name: 'another hue', after: 'found', variants: HUES.length, run: recolour },
  { name: 'five unlike controls beside it', after: 'found', run: besideUnlike },
  {
    name: 'content inserted above',
    after: 'found',
    run({ document }) {
      const words = Object.assign(document.createElement('div'), { textContent: 'Information. '.repeat(40) });
      document.body.prepend(words);
      return words.getBoundingClientRect().height > 0;
    },
  },
  {
    name: 'its section moved to the end',
    after: 'found',
    run({ target, document }) {
      const box = boxOf(target);
      if (box === null || box.closest('dialog') !== null || !box.matches('section,.bloc') || !document.contains(box))
        return false;
      const parent = box.parentElement;
      if (parent === null || parent.lastElementChild === box) return false;
      parent.append(box);
      return parent.lastElementChild === box;
    },
  },
];
