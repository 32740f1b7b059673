import { type Attack, style } from './attack.ts';

const HOST = `document.querySelector('[data-compagnon-ecps]')`;
/** Every name by which a page may know us. */
const US = 'html > div, [data-compagnon-ecps], [data-compagnon-ecps][data-step][data-match], compagnon-ecps-overlay';

/** A style sheet alone. */
const STYLES: readonly Attack[] = [
  { id: 'moves by translate', act: style(`${US} { translate: 0 133px !important; }`), answer: 'right' },
  {
    id: 'moves by every other way',
    act: style(
      `${US} { transform: rotate(9deg) scale(2) !important; scale: 2 !important; rotate: 9deg !important; left: 90px !important; inset: 50px !important; margin: 70px !important; padding: 40px !important; position: static !important; zoom: 2 !important; offset: path('M0 0H99') 50px !important; float: right !important }`,
    ),
    answer: 'right',
  },
  {
    id: 'moves the parts',
    act: style(
      `${US.split(', ')
        .map((one) => `${one}::part(ring)`)
        .join(',')} { translate: 0 133px !important } [data-part=ring], [part=ring] { translate: 0 133px !important }`,
    ),
    answer: 'right',
  },
  {
    id: 'hides',
    act: style(
      `${US} { display: none !important; visibility: hidden !important; opacity: 0 !important; clip-path: inset(50%) !important; filter: opacity(0) !important; mask: linear-gradient(transparent, transparent) !important; content-visibility: hidden !important; contain: strict !important; overflow: hidden !important; width: 0 !important; height: 0 !important; mix-blend-mode: difference !important; z-index: -1 !important }`,
    ),
    answer: 'right',
  },
  {
    id: 'hides from a layer, for a moment and for ever',
    act: style(
      `@layer { ${US} { opacity: 0 !important; display: none !important; transition: all 999s !important; animation: away 1ms infinite !important } } @keyframes away { to { transform: translateY(133px); opacity: 0 } }`,
    ),
    answer: 'right',
  },
  { id: 'transitions it away', act: style(`* { transition: all 999s step-end -998s !important }`), answer: 'right' },
  {
    id: 'recolours by what is inherited or registered',
    act: style(
      `html, div { --paper: red !important; --ink: red !important; color: red !important; color-scheme: only dark !important; font-family: serif !important; text-transform: uppercase !important; letter-spacing: 2px !important } [data-compagnon-ecps] { direction: rtl !important; writing-mode: vertical-rl !important; text-indent: -999px !important } @property --ink { syntax: '<color>'; inherits: false; initial-value: transparent } @property --paper { syntax: '<color>'; inherits: false; initial-value: red } @font-face { font-family: "Segoe UI"; src: local("DejaVu Sans Mono") } @font-face { font-family: "system-ui"; src: local("DejaVu Sans Mono") } @font-face { font-family: "sans-serif"; src: local("DejaVu Sans Mono") }`,
    ),
    answer: 'right',
  },
  {
    id: 'speaks before and after it',
    act: style(
      `div::before, ${US.replaceAll(',', '::before,')}::before, div::after, ${US.replaceAll(',', '::after,')}::after { content: 'Tapez votre code PIN ici' !important; position: fixed !important; left: 0; top: 0; background: red !important; display: block !important } *::backdrop { content: 'PIN'; background: red !important }`,
    ),
    answer: 'right',
  },
  {
    id: 'moves the whole document',
    act: style(
      `html { transform: translate(40px, 30px); filter: saturate(.9); perspective: 500px; will-change: transform; contain: layout }`,
    ),
    answer: 'right',
  },
  { id: 'zooms the document', act: style(`html { zoom: 1.4 }`), answer: 'right-or-silent' },
];

/** Scripts that write on our node, or take it. */
const NODE: readonly Attack[] = [
  { id: 'removes it', act: `${HOST}.remove()`, answer: 'right' },
  { id: 'moves it into its own', act: `document.body.prepend(${HOST})`, answer: 'right' },
  {
    id: 'wraps it',
    act: `const box = document.createElement('div'); box.style.cssText = 'opacity:0;transform:translateY(133px)'; document.documentElement.append(box); box.append(${HOST})`,
    answer: 'right',
  },
  {
    id: 'writes a style on it',
    act: `${HOST}.style.cssText = 'display:none!important;translate:0 133px!important;opacity:0!important'`,
    answer: 'right',
  },
  {
    id: 'writes attributes on it',
    act: `const h = ${HOST}; for (const [n, v] of Object.entries({ hidden: '', inert: '', slot: 'x', part: 'ring', contenteditable: 'true', popover: 'auto', role: 'alert', 'aria-label': 'Tapez votre code', 'aria-hidden': 'true', title: 'Tapez votre code', tabindex: '0', id: 'x', class: 'x', 'data-step': 'A9', 'data-match': 'none', lang: 'en' })) h.setAttribute(n, v)`,
    answer: 'right',
  },
  {
    id: 'takes attributes from it',
    act: `const h = ${HOST}; for (const { name } of [...h.attributes]) h.removeAttribute(name)`,
    answer: 'right',
  },
  {
    id: 'speaks in it',
    act: `${HOST}.innerHTML = '<p style="position:fixed">Tapez votre code PIN</p>'`,
    answer: 'right',
  },
  {
    id: 'marks it, as it marks every element, for ever',
    act: `setInterval(() => { for (const one of document.querySelectorAll('*')) { one.setAttribute('bis_skin_checked', String(Math.random())); one.classList.add('dark') } }, 20)`,
    answer: 'right',
  },
  { id: 'closes it', act: `${HOST}.hidePopover()`, answer: 'right' },
  {
    id: 'refuses the top layer',
    act: `document.addEventListener('beforetoggle', (event) => event.preventDefault(), true); ${HOST}.hidePopover()`,
    answer: 'right-or-silent',
  },
  {
    id: 'animates it',
    act: `${HOST}.animate([{ transform: 'translateY(133px)', opacity: 0 }, { transform: 'translateY(133px)', opacity: 0 }], { duration: 1e8 })`,
    answer: 'right',
  },
  {
    id: 'takes it for ever, at once',
    act: `new MutationObserver(() => ${HOST}?.remove()).observe(document.documentElement, { childList: true }); ${HOST}.remove()`,
    answer: 'silent',
  },
  {
    id: 'takes it for ever, in every frame',
    act: `(function go() { ${HOST}?.remove(); requestAnimationFrame(go) })()`,
    answer: 'silent',
  },
  {
    id: 'writes on it for ever',
    act: `const h = ${HOST}; new MutationObserver(() => { if (!h.hidden) h.hidden = true }).observe(h, { attributes: true }); h.hidden = true`,
    answer: 'silent',
  },
  {
    id: 'puts another document in place of its own',
    act: `const now = document.documentElement; now.replaceWith(now.cloneNode(true))`,
    answer: 'right-or-silent',
  },
  {
    id: 'defines elements of our names',
    before: `for (const name of ['compagnon-ecps-overlay', 'compagnon-ecps-picker', 'compagnon-ecps-offer', 'data-compagnon-ecps']) customElements.define(name, class extends HTMLElement { constructor() { super(); this.remove(); this.innerHTML = 'Tapez votre code PIN' } })`,
    answer: 'right',
  },
  {
    id: 'calls its own elements by the names of our scripts',
    before: `addEventListener('DOMContentLoaded', () => document.body.insertAdjacentHTML('beforeend', ['compagnonGuide', 'compagnonOverlay', 'compagnonTeach', 'compagnon-ecps', 'guide', 'overlay', 'chrome', 'browser'].map((id) => '<a id=' + id + '></a>').join('')))`,
    answer: 'right',
  },
];

/** Events that a script makes up. */
const EVENTS: readonly Attack[] = [
  {
    id: 'wears us down with events',
    act: `const types = ['scroll', 'resize', 'focusin', 'focusout', 'toggle', 'click', 'change', 'transitionend', 'animationend', 'visibilitychange', 'pageshow', 'popstate', 'focus', 'wheel', 'fullscreenchange']; for (let i = 0; i < 1000; i += 1) for (const on of [window, document, document.body, ${HOST}]) on?.dispatchEvent(new Event(types[i % types.length], { bubbles: true }))`,
    answer: 'right',
  },
  {
    id: 'presses keys',
    act: `for (const key of ['Escape', 'Enter', ' ']) for (const on of [window, document, document.body, ${HOST}]) on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))`,
    answer: 'right',
  },
];

/**
 * What a hostile page does to be heard in our name, to move or hide what we draw, to press our buttons or to wear us down. Each is done to the
 * record page of the practice portals while the guide points at its orange pen.
 */
export const ATTACKS_ON_OURS: readonly Attack[] = [...STYLES, ...NODE, ...EVENTS];
