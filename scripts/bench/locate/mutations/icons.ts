import type { Mutation } from './mutation.ts';
import { shadowOf } from './roots.ts';
import type { Scene } from './scene.ts';

/** The same picture by every technique pages use. Where the control has no name, the picture is all that speaks for it. */

const DRAWN = {
  E5: {
    words: 'search',
    file: 'loupe',
    glyph: '\\f002',
    path: '<circle cx="10" cy="10" r="6" fill="none" stroke="#333" stroke-width="2"/><path d="M15 15l6 6" stroke="#333" stroke-width="3"/>',
  },
  E6: { words: 'edit', file: 'crayon', glyph: '\\f040', path: '<path d="M4 20l1-5L16 4l4 4L9 19z"/>' },
} as const;

const svg = (path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="20" height="20">${path}</svg>`;
const data = (path: string): string => `data:image/svg+xml,${encodeURIComponent(svg(path))}`;
const box = (style: string): string => `<span style="display:inline-block;width:20px;height:20px;${style}"></span>`;

type Drawing = (typeof DRAWN)[keyof typeof DRAWN];
const TECHNIQUES: readonly { readonly name: string; readonly draw: (drawing: Drawing) => string }[] = [
  { name: 'img with a telling file name', draw: (d) => `<img src="/img/${d.file}.png" alt="" width="20" height="20">` },
  {
    name: 'img with a drawing in its address',
    draw: (d) => `<img src="${data(d.path)}" alt="" width="20" height="20">`,
  },
  { name: 'inline svg', draw: (d) => svg(d.path) },
  { name: 'background with a telling file name', draw: (d) => box(`background:url(/img/${d.words}.svg)`) },
  { name: 'background with a drawing in its address', draw: (d) => box(`background:url('${data(d.path)}')`) },
  { name: 'mask with a telling file name', draw: (d) => box(`background:#333;mask:url(/img/${d.words}-line.svg)`) },
  { name: 'mask with a drawing in its address', draw: (d) => box(`background:#333;mask:url('${data(d.path)}')`) },
  {
    name: 'icon font',
    draw: (d) =>
      `<style>.zq::before{font-family:FontAwesome;content:"${d.glyph}"}</style><i class="zq" style="display:inline-block;width:20px;height:20px"></i>`,
  },
  {
    name: 'use of a telling symbol',
    draw: (d) => `<svg width="20" height="20"><use href="/sprite.svg#icon-${d.words}"/></svg>`,
  },
  {
    name: 'use of a nameless symbol',
    draw: (d) =>
      `<svg width="0" height="0" style="position:absolute"><symbol id="s7" viewBox="0 0 24 24">${d.path}</symbol></svg><svg width="20" height="20"><use href="#s7"/></svg>`,
  },
];

/** The picture that a control shows now, taken away; false where it shows none. */
function withoutPicture(target: Element): boolean {
  const pictures = [...target.querySelectorAll('svg,img,i,o-icone')];
  const slot = target.querySelector('slot');
  for (const node of slot?.assignedElements() ?? []) if (shadowOf(node) !== null) pictures.push(node);
  for (const picture of pictures) picture.remove();
  const style = getComputedStyle(target);
  const painted = style.backgroundImage.startsWith('url(');
  if (painted) {
    const { backgroundColor } = style;
    (target as HTMLElement).style.setProperty('background', backgroundColor, 'important');
  }
  return pictures.length > 0 || painted;
}

function redraw({ target, step, variant }: Scene): boolean {
  const drawing = step === 'E5' || step === 'E6' ? DRAWN[step] : undefined;
  const technique = TECHNIQUES[variant % TECHNIQUES.length];
  if (drawing === undefined || technique === undefined || target.localName === 'input' || !withoutPicture(target))
    return false;
  target.insertAdjacentHTML('afterbegin', technique.draw(drawing));
  return target.firstElementChild !== null;
}

export const redrawing: Mutation = {
  name: 'its icon by another technique',
  after: 'found',
  variants: TECHNIQUES.length,
  run: redraw,
};
