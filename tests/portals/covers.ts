import type { Act } from './attack.ts';

const WHOLE = 'pointer-events:none;position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;';
/** Over all of the window, and lets presses through. */
const OPAQUE = `${WHOLE}background:#fff`;

/** Shows a popover of these styles. */
function popover(css: string, home: Node = document.body, html = ''): HTMLElement {
  const made = document.createElement('div');
  made.id = 'cover';
  made.popover = 'manual';
  made.style.cssText = css;
  made.innerHTML = html;
  home.appendChild(made);
  made.showPopover();
  return made;
}
const closedRoot = (): ShadowRoot =>
  document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'closed' });
const keepOpeningsFromEverybody = (): void =>
  window.addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);

/** A picture over all. */
export const A_COVER: Act = { id: 'a popover in the page', act: () => void popover(OPAQUE) };

/** Something opaque over all of the window that lets the press through to what lies below. */
export const COVERS: readonly Act[] = [
  {
    id: 'a popover that comes again in every frame',
    act: () => {
      const cover = popover(OPAQUE);
      const again = (): void => {
        cover.hidePopover();
        cover.showPopover();
        requestAnimationFrame(again);
      };
      again();
    },
  },
  {
    id: 'a popover whose opening it keeps from everybody',
    act: () => {
      keepOpeningsFromEverybody();
      popover(OPAQUE);
    },
  },
  {
    id: 'a popover that was closed, and which a transition keeps where it was',
    act: () => {
      keepOpeningsFromEverybody();
      const cover = popover(`${OPAQUE};transition:overlay 99s allow-discrete, display 99s allow-discrete`);
      if (getComputedStyle(cover).getPropertyValue('overlay') === 'auto') cover.hidePopover();
    },
  },
  {
    id: 'a picture behind a thousand elements of its own popover',
    act: () => {
      const picture = '<div style="pointer-events:none;position:fixed;inset:0;background:#fff"></div>';
      popover(`${WHOLE}background:none`, document.body, '<i hidden></i>'.repeat(1000) + picture);
    },
  },
  {
    id: 'a popover behind a hundred thousand elements',
    act: () => {
      document.body.insertAdjacentHTML('afterbegin', '<i hidden></i>'.repeat(100_000));
      popover(OPAQUE);
    },
  },
  { id: 'a popover in a closed root', act: () => void popover(OPAQUE, closedRoot()) },
  {
    id: 'a picture in a popover of no size in a closed root',
    act: () => {
      const none = 'pointer-events:none;border:0;padding:0;width:0;height:0;overflow:visible';
      popover(none, closedRoot(), `<svg style="${OPAQUE}"></svg>`);
    },
  },
  {
    id: 'the backdrop of a popover in a closed root',
    act: () => {
      const root = closedRoot();
      root.innerHTML = '<style>::backdrop { background: #fff !important }</style>';
      popover('width:1px;height:1px;border:0', root);
    },
  },
];

/** What lies over our buttons and yet keeps nobody from them. */
export const HARMLESS: readonly Act[] = [
  {
    id: 'a list of its own that takes clicks',
    act: () => void popover('position:fixed;inset:auto 0 0 auto;width:200px;height:60px'),
  },
  {
    id: 'a pane over all of it through which one sees and clicks',
    act: () => void popover(`${WHOLE}background:none`),
  },
];
