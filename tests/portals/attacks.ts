import { type Attack, over, PEN, style } from './attack.ts';
import { PAINTED_BEYOND } from './attacks-beyond-boxes.ts';
import { CONTROL_MOVED, COVERS_BY_STYLE } from './attacks-by-order.ts';
import { PAINTED_COVERS, PAINTED_SIGNS } from './attacks-by-paint.ts';
import { PAINTED_FROM_AFAR } from './attacks-from-afar.ts';
import { SEEN_OTHERWISE } from './attacks-on-sight.ts';

const HOST = `document.querySelector('[data-compagnon-ecps]')`;
/** Every name by which a page may know us. */
const US = 'html > div, [data-compagnon-ecps], [data-compagnon-ecps][data-step][data-match], compagnon-ecps-overlay';

/** A shadow root that nobody can look into, at the end of the body. */
const CLOSED_ROOT = `document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'closed' })`;

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

/** The same over a part of the pen, from and to parts of its width: what is left free of it lets the pen be pressed. */
const beside = (from: number, to: number, css: string, tag = 'button'): string =>
  `{ const pen = ${PEN}.getBoundingClientRect(); const over = document.createElement('${tag}'); over.style.cssText = 'position:absolute;min-width:0;padding:0;border:0;left:' + (pen.x + scrollX + ${from} * pen.width) + 'px;top:' + (pen.y + scrollY - 2) + 'px;width:' + ${to - from} * pen.width + 'px;height:' + (pen.height + 4) + 'px;${css}'; document.body.append(over) }`;
/** Two that leave the middle free, at which one would ask. */
const aroundTheMiddle = (css: string, tag?: string): string =>
  beside(-0.1, 0.45, css, tag) + beside(0.55, 1.1, css, tag);

/** Narrow boxes over the control, of which none hides much, from its left; none over its middle. */
const stripes = (many: number): string =>
  `const pen = ${PEN}.getBoundingClientRect(); const side = pen.width / 13; for (let at = 0; at < ${many}; at += 1) { const stripe = document.createElement('b'); stripe.style.cssText = 'position:absolute;pointer-events:none;background:red;left:' + (pen.x + scrollX + (at < 6 ? at : at + 1) * side) + 'px;top:' + (pen.y + scrollY) + 'px;width:' + side + 'px;height:' + pen.height + 'px'; document.body.append(stripe) }`;

/** What lies over the control. */
const COVERS: readonly Attack[] = [
  {
    id: 'paints a box over the control that lets clicks through',
    act: over('background:#fff;pointer-events:none'),
    answer: 'silent',
  },
  {
    id: 'paints a picture over the control that lets clicks through',
    act: `${over('pointer-events:none', 'img')} over.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"><rect width="99" height="99"/></svg>'`,
    answer: 'silent',
  },
  {
    id: 'paints a canvas over the control that lets clicks through',
    act: over('pointer-events:none', 'canvas'),
    answer: 'silent',
  },
  {
    id: 'paints a fixed layer over the window that lets clicks through',
    act: over(
      'position:fixed;inset:0;left:0;top:0;width:auto;height:auto;background:linear-gradient(red,blue);pointer-events:none',
    ),
    answer: 'silent',
  },
  {
    id: 'paints a gradient over the control through which hardly anything is seen',
    act: over('background:linear-gradient(rgba(255,0,0,.99),rgba(0,0,255,.99));pointer-events:none'),
    answer: 'silent',
  },
  {
    id: 'paints a border over the control that leaves nothing inside',
    act: over('box-sizing:border-box;border:30px solid red;pointer-events:none'),
    answer: 'silent',
  },
  {
    id: 'paints a shadow inside a box over the control',
    act: over('box-shadow:inset 0 0 0 60px red;pointer-events:none'),
    answer: 'silent',
  },
  {
    id: 'darkens what is behind a box over the control',
    act: over('backdrop-filter:brightness(0);pointer-events:none'),
    answer: 'silent',
  },
  {
    id: 'swaps the picture of the control under the pointer, by a style sheet alone',
    // Of one size: a control that grows under the pointer comes and goes under it in Firefox, and its ring with it.
    act: style(
      `.or img { width: 24px; height: 24px } .or:hover img { content: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'><rect width='60' height='20' fill='red'/></svg>") }`,
    ),
    hover: true,
    answer: 'no-ring',
  },
  { id: 'lays an inert box over the control', act: `${over('background:#fff')} over.inert = true`, answer: 'silent' },
  {
    id: 'paints a box of the body over the control by a style sheet alone',
    act: style(`body::after { content: ''; position: fixed; inset: 0; background: #fff; pointer-events: none }`),
    answer: 'silent',
  },
  {
    id: 'paints a box of its holder over the control by a style sheet alone',
    act: style(
      `td:has(> .or) { position: relative } td:has(> .or)::after { content: 'Supprimer'; position: absolute; inset: 0; background: #fff }`,
    ),
    answer: 'silent',
  },
  {
    id: 'paints a box of the control itself over it by a style sheet alone',
    act: style(`.or { position: relative } .or::after { content: ''; position: absolute; inset: 0; background: red }`),
    answer: 'silent',
  },
  {
    id: 'lays twelve stripes over the control that leave its very middle free',
    act: stripes(12),
    answer: 'silent',
  },
  { id: 'lays two stripes over an edge of the control', act: stripes(2), answer: 'right' },
  {
    id: 'paints a box of the control itself over the picture in it, which is raised less',
    act: style(
      `.or { position: relative; display: inline-block } .or img { position: relative } .or::after { content: ''; position: absolute; inset: 0; background: red; z-index: 9 }`,
    ),
    answer: 'silent',
  },
  {
    id: 'paints a ground of the control below the picture in it, which is raised',
    act: style(
      `.or { position: relative } .or img { position: relative } .or::before { content: ''; position: absolute; inset: 0; background: #eee }`,
    ),
    answer: 'right',
  },
  { id: 'lays a box over the control that takes the click', act: over('background:#fff'), answer: 'silent' },
  {
    id: 'lays an unseen frame over the control that takes the click',
    act: over('opacity:0;border:0', 'iframe'),
    answer: 'silent',
  },
  {
    id: 'lays an unseen button over the control that takes the click',
    act: over('opacity:0', 'button'),
    answer: 'silent',
  },
  {
    id: 'lays two buttons over the control that leave its middle free',
    act: aroundTheMiddle('background:#fff'),
    hover: true,
    answer: 'silent',
  },
  {
    id: 'lays two unseen frames over the control that leave its middle free',
    act: aroundTheMiddle('opacity:0', 'iframe'),
    hover: true,
    answer: 'silent',
  },
  {
    id: 'lays two fixed buttons, larger than it, over the control that leave its middle free',
    act: aroundTheMiddle('position:fixed;height:300px;opacity:0'),
    hover: true,
    answer: 'silent',
  },
  {
    id: 'lays a button with a hole over the control',
    act: over(
      'background:#fff;clip-path:polygon(0 0,100% 0,100% 100%,0 100%,0 0,45% 45%,45% 55%,55% 55%,55% 45%,45% 45%)',
      'button',
    ),
    hover: true,
    answer: 'silent',
  },
  {
    id: 'lays an unseen link of a drawing over the control',
    act: `${over('opacity:0')} over.innerHTML = '<svg width="60" height="60"><a xlink:href="/supprimer"><rect width="60" height="60"/></a></svg>'; over.querySelector('a').setAttributeNS('http://www.w3.org/1999/xlink', 'href', '/supprimer')`,
    answer: 'silent',
  },
  {
    id: 'lays a part of a picture that is a link over the control',
    act: `${over('opacity:0')} over.innerHTML = '<map name="m"><area shape="rect" coords="0,0,99,99" href="/supprimer"></map><img usemap="#m" width="60" height="60" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E">'`,
    answer: 'silent',
  },
  {
    id: 'slides another control over the pen by an animation alone',
    act: `${style('@keyframes slide { from { transform: translate(300px, 200px) } } .over { animation: slide .6s linear both }')} ${over('background:#fff', 'button')}`,
    lasts: 1000,
    answer: 'silent',
  },
  {
    id: 'slides the pen away and another control under the ring',
    act: style('@keyframes away { to { transform: translate(-200px, 80px) } } .or { animation: away .4s linear both }'),
    lasts: 1000,
    answer: 'right',
  },
  {
    id: 'covers the control when the pointer comes, by a style sheet alone',
    act: `${over('background:#fff;pointer-events:none;display:none')} ${style('tr:hover ~ tr .x, body:has(.or:hover) > .over { display: block !important }')}`,
    hover: true,
    answer: 'silent',
  },
  {
    id: 'swaps the words of the control under the pointer',
    act: `${PEN}.addEventListener('pointerenter', () => { const pen = ${PEN}; pen.title = 'Supprimer'; pen.firstChild.alt = 'Supprimer' })`,
    hover: true,
    answer: 'no-ring',
  },
  {
    id: 'swaps the words of the control under the pointer, by a style sheet alone',
    before: `addEventListener('DOMContentLoaded', () => document.querySelector('.or').insertAdjacentHTML('beforeend', '<span class=w>Modifier</span>'))`,
    act: style(`.or:hover .w { display: none } .or:hover::after { content: 'Supprimer' }`),
    hover: true,
    answer: 'no-ring',
  },
  {
    id: 'lays a shade over the page that one sees through',
    act: over(
      'position:fixed;inset:0;left:0;top:0;width:auto;height:auto;background:rgba(0,0,0,.04);pointer-events:none',
    ),
    answer: 'right',
  },
  {
    id: 'puts a picture behind the control',
    act: over('background:#fff;pointer-events:none;z-index:-1'),
    answer: 'right',
  },
  {
    id: 'paints pictures of itself in which it moves',
    act: `${style('::view-transition-group(root) { animation-duration: 99s } ::view-transition-new(root) { translate: 0 90px }')} document.startViewTransition?.(() => {})`,
    answer: 'right-or-silent',
  },
  {
    id: 'paints what lies behind a popover of no size',
    act: `${style('#open { width: 0; height: 0; padding: 0; border: 0 } #open::backdrop { background: #fff }')} const open = document.createElement('div'); open.id = 'open'; open.popover = 'manual'; document.body.append(open); open.showPopover()`,
    answer: 'silent',
  },
  {
    id: 'paints an outline inwards over the control',
    act: over('outline:40px solid red;outline-offset:-40px;pointer-events:none'),
    answer: 'silent',
  },
  {
    id: 'paints the picture of a border over the control',
    act: over('border:1px solid;border-image:linear-gradient(red,red) 1/40px;pointer-events:none'),
    answer: 'silent',
  },
  {
    id: 'paints the mark of a list over the control',
    act: over(
      `pointer-events:none;display:list-item;list-style:inside url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2299%22 height=%2299%22%3E%3Crect width=%2299%22 height=%2299%22/%3E%3C/svg%3E")`,
    ),
    answer: 'silent',
  },
  {
    id: 'paints over the control from a closed root, and lets clicks through',
    act: `${CLOSED_ROOT}.innerHTML = '<div style="position:fixed;inset:0;background:#fff;pointer-events:none"></div>'`,
    answer: 'silent',
  },
  {
    id: 'paints over the control from a closed root in a closed root, when the pointer comes',
    act: `const inner = ${CLOSED_ROOT}.appendChild(document.createElement('section')).attachShadow({ mode: 'closed' }); inner.innerHTML = '<div style="position:fixed;inset:0;background:#fff;pointer-events:none;display:none"></div>'; ${PEN}.addEventListener('pointerenter', () => { inner.firstChild.style.display = 'block' })`,
    hover: true,
    answer: 'silent',
  },
];

/** The control is there, takes clicks, and is not to be seen; or the page is another one meanwhile. */
const UNSEEN: readonly Attack[] = [
  {
    id: 'masks the control away',
    act: style('.or { mask: linear-gradient(transparent, transparent) }'),
    answer: 'silent',
  },
  {
    id: 'masks its holder away',
    act: style('td:has(> .or) { mask-image: linear-gradient(transparent, transparent) }'),
    answer: 'silent',
  },
  { id: 'clips its holder away', act: style('td:has(> .or) { clip-path: inset(0 100% 0 0) }'), answer: 'silent' },
  { id: 'filters its holder away', act: style('td:has(> .or) { filter: opacity(0) }'), answer: 'silent' },
  { id: 'turns the control edge-on', act: style('.or { transform: rotateY(90deg) }'), answer: 'silent' },
  { id: 'fades the body away', act: style('body { opacity: 0 }'), answer: 'silent' },
  {
    id: 'paints a box over the control that blends to white',
    act: over('background:#fff;mix-blend-mode:lighten;pointer-events:none'),
    answer: 'silent',
  },
  { id: 'makes the whole document inert', act: 'document.documentElement.inert = true', answer: 'silent' },
  { id: 'makes the whole document a text to write in', act: `document.designMode = 'on'`, answer: 'right-or-silent' },
  {
    id: 'floods the history',
    act: `setInterval(() => history.replaceState(null, '', '?' + Math.random()), 5)`,
    lasts: 1000,
    answer: 'right-or-silent',
  },
  {
    id: 'writes its document anew',
    act: `const html = document.documentElement.outerHTML.replaceAll('or', 'xx'); document.open(); document.write(html); document.close()`,
    lasts: 500,
    answer: 'silent',
  },
];

/**
 * What a hostile page does to be pointed at in the wrong place, to speak in our name, to press our buttons or to wear us down. Each is
 * done to the record page of the practice portals while the guide points at its orange pen (`.or`); a red bin that deletes is beside it.
 */
export const ATTACKS: readonly Attack[] = [
  ...STYLES,
  ...NODE,
  ...EVENTS,
  ...COVERS,
  ...PAINTED_COVERS,
  ...PAINTED_SIGNS,
  ...PAINTED_BEYOND,
  ...PAINTED_FROM_AFAR,
  ...COVERS_BY_STYLE,
  ...CONTROL_MOVED,
  ...UNSEEN,
  ...SEEN_OTHERWISE,
];
