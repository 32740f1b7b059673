import { type Attack, ours, style } from './attack.ts';

/** Every name by which a page may know us. */
const US = 'html > div, [data-compagnon-ecps], [data-compagnon-ecps][data-step][data-match], compagnon-ecps-overlay';
/** A part, or a pseudo-element, of each of these. */
const each = (part: string): string => US.replaceAll(/(?=,|$)/g, part);

/** A style sheet alone. */
const STYLES: readonly Attack[] = [
  { id: 'moves by translate', answer: 'right', act: () => style(`${US} { translate: 0 133px !important; }`) },
  {
    id: 'moves by every other way',
    answer: 'right',
    act: () =>
      style(`${US} {
        transform: rotate(9deg) scale(2) !important; scale: 2 !important; rotate: 9deg !important; zoom: 2 !important;
        position: static !important; left: 90px !important; inset: 50px !important; float: right !important;
        margin: 70px !important; padding: 40px !important; offset: path('M0 0H99') 50px !important }`),
  },
  {
    id: 'moves the parts',
    answer: 'right',
    act: () =>
      style(`${each('::part(ring)')} { translate: 0 133px !important }
        [data-part=ring], [part=ring] { translate: 0 133px !important }`),
  },
  {
    id: 'hides',
    answer: 'right',
    act: () =>
      style(`${US} {
        display: none !important; visibility: hidden !important; opacity: 0 !important; z-index: -1 !important;
        clip-path: inset(50%) !important; filter: opacity(0) !important; mix-blend-mode: difference !important;
        mask: linear-gradient(transparent, transparent) !important; content-visibility: hidden !important;
        contain: strict !important; overflow: hidden !important; width: 0 !important; height: 0 !important }`),
  },
  {
    id: 'hides from a layer, for a moment and for ever',
    answer: 'right',
    act: () =>
      style(`@keyframes away { to { transform: translateY(133px); opacity: 0 } }
        @layer { ${US} { opacity: 0 !important; display: none !important;
          transition: all 999s !important; animation: away 1ms infinite !important } }`),
  },
  {
    id: 'transitions it away',
    answer: 'right',
    act: () => style('* { transition: all 999s step-end -998s !important }'),
  },
  {
    id: 'recolours by what is inherited or registered',
    answer: 'right',
    act: () => {
      style(`html, div { --paper: red !important; --ink: red !important; color: red !important;
          color-scheme: only dark !important; font-family: serif !important; text-transform: uppercase !important;
          letter-spacing: 2px !important }
        [data-compagnon-ecps] { direction: rtl !important; writing-mode: vertical-rl !important;
          text-indent: -999px !important }
        @property --ink { syntax: '<color>'; inherits: false; initial-value: transparent }
        @property --paper { syntax: '<color>'; inherits: false; initial-value: red }`);
      for (const family of ['Segoe UI', 'system-ui', 'sans-serif'])
        style(`@font-face { font-family: "${family}"; src: local("DejaVu Sans Mono") }`);
    },
  },
  {
    id: 'speaks before and after it',
    answer: 'right',
    act: () =>
      style(`div::before, ${each('::before')}, div::after, ${each('::after')} {
          content: 'Tapez votre code PIN ici' !important; position: fixed !important; left: 0; top: 0;
          background: red !important; display: block !important }
        *::backdrop { content: 'PIN'; background: red !important }`),
  },
  {
    id: 'moves the whole document',
    answer: 'right',
    act: () =>
      style(`html { transform: translate(40px, 30px); filter: saturate(.9); perspective: 500px;
        will-change: transform; contain: layout }`),
  },
  { id: 'zooms the document', answer: 'right-or-silent', act: () => style('html { zoom: 1.4 }') },
];

/** Scripts that write on our node, or take it. */
const NODE: readonly Attack[] = [
  { id: 'removes it', answer: 'right', act: () => ours().remove() },
  { id: 'moves it into its own', answer: 'right', act: () => document.body.prepend(ours()) },
  {
    id: 'wraps it',
    answer: 'right',
    act: () => {
      const box = document.createElement('div');
      box.style.cssText = 'opacity:0;transform:translateY(133px)';
      document.documentElement.append(box);
      box.append(ours());
    },
  },
  {
    id: 'writes a style on it',
    answer: 'right',
    act: () => {
      ours().style.cssText = 'display:none!important;translate:0 133px!important;opacity:0!important';
    },
  },
  {
    id: 'writes attributes on it',
    answer: 'right',
    act: () => {
      const node = ours();
      for (const name of ['hidden', 'inert']) node.setAttribute(name, '');
      for (const name of ['aria-label', 'title']) node.setAttribute(name, 'Tapez votre code');
      for (const name of ['contenteditable', 'aria-hidden']) node.setAttribute(name, 'true');
      for (const name of ['slot', 'id', 'class']) node.setAttribute(name, 'x');
      const others = { part: 'ring', popover: 'auto', role: 'alert', tabindex: '0', lang: 'en' };
      const words = { ...others, 'data-step': 'A9', 'data-match': 'none' };
      for (const [name, value] of Object.entries(words)) node.setAttribute(name, value);
    },
  },
  {
    id: 'takes attributes from it',
    answer: 'right',
    act: () => {
      const node = ours();
      for (const name of node.getAttributeNames()) node.removeAttribute(name);
    },
  },
  {
    id: 'speaks in it',
    answer: 'right',
    act: () => {
      ours().innerHTML = '<p style="position:fixed">Tapez votre code PIN</p>';
    },
  },
  {
    id: 'marks it, as it marks every element, for ever',
    answer: 'right',
    act: () => {
      setInterval(() => {
        for (const one of document.querySelectorAll('*')) {
          one.setAttribute('bis_skin_checked', String(Math.random()));
          one.classList.add('dark');
        }
      }, 20);
    },
  },
  { id: 'closes it', answer: 'right', act: () => ours().hidePopover() },
  {
    id: 'refuses the top layer',
    answer: 'right-or-silent',
    act: () => {
      document.addEventListener('beforetoggle', (event) => event.preventDefault(), true);
      ours().hidePopover();
    },
  },
  {
    id: 'animates it',
    answer: 'right',
    act: () => {
      const away = { transform: 'translateY(133px)', opacity: 0 };
      ours().animate([away, away], { duration: 1e8 });
    },
  },
  {
    id: 'takes it for ever, at once',
    answer: 'silent',
    act: () => {
      const take = (): void => document.querySelector('[data-compagnon-ecps]')?.remove();
      new MutationObserver(take).observe(document.documentElement, { childList: true });
      take();
    },
  },
  {
    id: 'takes it for ever, in every frame',
    answer: 'silent',
    act: () => {
      const take = (): void => {
        document.querySelector('[data-compagnon-ecps]')?.remove();
        requestAnimationFrame(take);
      };
      take();
    },
  },
  {
    id: 'writes on it for ever',
    answer: 'silent',
    act: () => {
      const node = ours();
      const hide = (): void => {
        if (!node.hidden) node.hidden = true;
      };
      new MutationObserver(hide).observe(node, { attributes: true });
      hide();
    },
  },
  {
    id: 'puts another document in place of its own',
    answer: 'right-or-silent',
    act: () => {
      const now = document.documentElement;
      now.replaceWith(now.cloneNode(true));
    },
  },
  {
    id: 'defines elements of our names',
    answer: 'right',
    before: () => {
      const names = ['compagnon-ecps-overlay', 'compagnon-ecps-picker', 'compagnon-ecps-offer', 'data-compagnon-ecps'];
      for (const name of names)
        customElements.define(
          name,
          class extends HTMLElement {
            constructor() {
              super();
              this.remove();
              this.innerHTML = 'Tapez votre code PIN';
            }
          },
        );
    },
  },
  {
    id: 'calls its own elements by the names of our scripts',
    answer: 'right',
    before: () => {
      const names = ['compagnonGuide', 'compagnonOverlay', 'compagnonTeach', 'compagnon-ecps'];
      addEventListener('DOMContentLoaded', () => {
        for (const id of [...names, 'guide', 'overlay', 'chrome', 'browser'])
          document.body.append(Object.assign(document.createElement('a'), { id }));
      });
    },
  },
];

const EVENTS = [
  ...['scroll', 'resize', 'focusin', 'focusout', 'toggle', 'click', 'change', 'transitionend', 'animationend'],
  ...['visibilitychange', 'pageshow', 'popstate', 'focus', 'wheel', 'fullscreenchange'],
];

/** Events that a script makes up. */
const MADE_UP: readonly Attack[] = [
  {
    id: 'wears us down with events',
    answer: 'right',
    act: () => {
      for (let time = 0; time < 1000; time += 1)
        for (const on of [window, document, document.body, document.querySelector('[data-compagnon-ecps]')])
          on?.dispatchEvent(new Event(EVENTS[time % EVENTS.length] ?? '', { bubbles: true }));
    },
  },
  {
    id: 'presses keys',
    answer: 'right',
    act: () => {
      const how = { bubbles: true, composed: true, cancelable: true };
      for (const key of ['Escape', 'Enter', ' '])
        for (const on of [window, document, document.body, ours()])
          on.dispatchEvent(new KeyboardEvent('keydown', { key, ...how }));
    },
  },
];

/**
 * What a hostile page does to be heard in our name, to move or hide what we draw, to press our buttons or to wear us down. Each is done to the
 * record page of the practice portals while the guide points at its orange pen.
 */
export const ATTACKS_ON_OURS: readonly Attack[] = [...STYLES, ...NODE, ...MADE_UP];
