import { type Attack, PEN, style } from './attack.ts';

/** Puts an element of this style beside the pen: 80 px to the left of it, 60 px wide. It takes clicks, but not over the pen. */
const near = (css: string, into = 'document.body'): string =>
  `const pen = ${PEN}.getBoundingClientRect(); const near = document.createElement('div'); near.className = 'near'; near.style.cssText = 'position:absolute;left:' + (pen.x + scrollX - 80) + 'px;top:' + (pen.y + scrollY) + 'px;width:60px;height:' + pen.height + 'px;${css}'; ${into}.append(near);`;
const RED = `url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22900%22 height=%22900%22%3E%3Crect width=%22900%22 height=%22900%22 fill=%22red%22/%3E%3C/svg%3E")`;
const SHADOW = 'box-shadow:90px 0 0 20px #fff';
const HELD = 'position:absolute;width:60px;height:40px;background:#fff';

/** What a neighbour paints outside of its box lets clicks through, whatever the neighbour does. */
const BEYOND: readonly Attack[] = (
  [
    ['its shadow', near(SHADOW)],
    ['ten shadows that are each seen through', near(`box-shadow:${Array(10).fill('90px 0 0 20px #fff6').join()}`)],
    ['its shadow, larger for a transform', near('box-shadow:0 0 0 1px #fff;scale:60 1;transform-origin:0 0;width:1px')],
    [
      'the shadow at its round corners',
      // The pen is in what the corner leaves free, nearly all of which is within the box.
      `${near('width:400px;height:400px;border-radius:50%;box-shadow:0 0 0 400px #fff;pointer-events:none')} near.style.left = pen.x + scrollX - 2 + 'px'; near.style.top = pen.y + scrollY - 2 + 'px'`,
    ],
    [
      'the shadow of a box before it',
      `${style(`.near::before { content: ''; position: absolute; inset: 0; ${SHADOW} }`)} ${near('')}`,
    ],
    [
      'the shadow of a box that flows in it',
      `${style(`.near::after { content: ''; display: block; height: 20px; ${SHADOW} }`)} ${near('')}`,
    ],
    ['its outline', near('outline:130px solid #fff')],
    ['its outline, farther off than it is wide', near('outline:60px solid #fff;outline-offset:20px')],
    ['the picture of its border', near('border:1px solid;border-image:linear-gradient(#fff,#fff) 1/130px/130px')],
    ['the shadow of a filter', near('background:#fff;filter:drop-shadow(70px 0 0 #fff)')],
    [
      'the shadow of a filter around what it holds',
      `${near('width:0;height:0;filter:drop-shadow(70px 0 0 #fff)')} near.innerHTML = '<i style="${HELD}"></i>'`,
    ],
    [
      'the shadow of a filter that falls into its box',
      `${near('translate:-160px 0;width:400px;height:40px;pointer-events:none;filter:drop-shadow(240px 0 0 #fff)')} near.innerHTML = '<i style="${HELD}"></i>'`,
    ],
    [
      'a mirror of itself that falls into its box, where there are any',
      `${near('translate:-260px 0;width:400px;pointer-events:none;-webkit-box-reflect:right -400px')} near.innerHTML = '<i style="${HELD}"></i>'; if (!CSS.supports('-webkit-box-reflect', 'right')) near.style.background = '#fff'`,
    ],
    [
      'a line under its letters that is far from them',
      `${near('translate:80px -50px;height:20px;font:30px/1 monospace;color:transparent;text-decoration:underline 60px #fff;text-underline-offset:20px')} near.textContent = 'xxxx'`,
    ],
    [
      'the mark of a point of a list',
      near(`translate:170px 0;pointer-events:none;display:list-item;list-style:${RED}`),
    ],
    [
      'a picture that is larger than its box',
      `${near('translate:170px 0')} near.innerHTML = '<img style="width:10px;height:10px;object-fit:none;overflow:visible;pointer-events:none">'; near.firstChild.src = ${JSON.stringify(RED.slice(5, -2))}`,
    ],
    [
      'pictures of itself, where there are any of a part of the page',
      `${style('::view-transition { pointer-events: none; background: #fff } ::view-transition-group(*) { animation-duration: 99s }')} ${near('translate:78px 0;contain:layout;pointer-events:none')} if (near.startViewTransition) near.startViewTransition(() => {}); else near.style.background = '#fff'`,
      true,
    ],
    [
      'the shadow of its letters',
      `${near('font:60px/1 monospace;text-shadow:70px 0 #fff;white-space:nowrap')} near.textContent = '██'`,
    ],
    [
      'a filter of its own',
      `${near('background:#fff;filter:url(#f)')} near.insertAdjacentHTML('afterend', '<svg width="0" height="0"><filter id="f" x="-900%" y="-900%" width="1900%" height="1900%"><feFlood flood-color="#fff"/></filter></svg>')`,
    ],
    ['its shadow when the pointer comes', `${style(`body:has(.or:hover) > .near { ${SHADOW} }`)} ${near('')}`, true],
  ] as const
).map(([what, act, hover = false]) => ({
  id: `has a neighbour of the control paint over it by ${what}`,
  act,
  hover,
  answer: 'silent',
}));

/** Boxes that a browser adds to an element, and a style sheet may put anywhere. */
const LAYER = 'position:fixed;inset:0;background:#fff;pointer-events:none';
/** The same by a box that every browser knows, for those that know no such parts. */
const OTHERWISE = `@supports not selector(::scroll-button(*)) { .near::before { content: ''; ${LAYER} } }`;
const PARTS: readonly Attack[] = (
  [
    [
      'the content of a <details>',
      `${style(`details::details-content { ${LAYER}; content-visibility: visible }`)} document.body.insertAdjacentHTML('beforeend', '<details><summary>x</summary>y</details>')`,
    ],
    [
      'the content of a <details> in which nothing is',
      `${style(`details::details-content { ${LAYER}; content-visibility: visible; display: block }`)} document.body.append(document.createElement('details'))`,
    ],
    [
      'the button of a field for files',
      `${style(`input::file-selector-button { ${LAYER} }`)} document.body.insertAdjacentHTML('beforeend', '<input type="file">')`,
    ],
    [
      'the sign of a list of choices',
      `${style(`select { appearance: base-select } select::picker-icon { content: ''; ${LAYER} } @supports not selector(::picker-icon) { .near::before { content: ''; ${LAYER} } }`)} ${near('')} document.body.insertAdjacentHTML('beforeend', '<select><option>a</select>')`,
    ],
    [
      'a button to scroll by',
      `${style(`.near::scroll-button(down) { content: ''; ${LAYER} } ${OTHERWISE}`)} ${near('overflow:scroll')}`,
    ],
    [
      'the marks of what scrolls',
      `${style(`.near { scroll-marker-group: after } .near::scroll-marker-group { ${LAYER} } ${OTHERWISE}`)} ${near('overflow:scroll')} near.innerHTML = '<p>a</p><p>b</p>'`,
    ],
    [
      'a mark of what scrolls',
      `${style(`.near { scroll-marker-group: after } .near p:last-child::scroll-marker { content: ''; ${LAYER}; inset: -900px; width: 3000px; height: 3000px } ${OTHERWISE}`)} ${near('overflow:scroll')} near.innerHTML = '<p>a</p><p>b</p>'`,
    ],
  ] as const
).map(([what, act]) => ({ id: `paints over the control by ${what}`, act, answer: 'silent' }));

/** What is painted last of an element lies over what is in it. */
const OUTLINES: readonly Attack[] = (
  [
    ['the outline of its holder, drawn inwards', 'td:has(> .or) { outline: 60px solid #fff; outline-offset: -60px }'],
    [
      'its own outline, drawn inwards',
      '.or { display: inline-block; outline: 30px solid #fff; outline-offset: -30px }',
    ],
    [
      'its own outline, drawn inwards, in part',
      '.or { display: inline-block; outline: 9px solid #fff; outline-offset: -9px }',
    ],
  ] as const
).map(([what, css]) => ({ id: `paints over the control by ${what}`, act: style(css), answer: 'silent' }));

/** What ordinary pages paint beside their controls. */
const ORDINARY: readonly Attack[] = (
  [
    ['a card with a soft shadow', near('translate:18px 0;background:#fff;box-shadow:0 8px 24px rgba(0,0,0,.2)')],
    [
      'a menu with a dark soft shadow that touches the control',
      near('translate:20px 0;background:#fff;box-shadow:0 6px 12px #000'),
    ],
    [
      'a menu whose large shadow one sees through',
      near('translate:20px 0;background:#fff;box-shadow:0 0 60px 20px rgba(0,0,0,.3)'),
    ],
    [
      'the ring of a neighbour that has the focus',
      near('translate:18px 0;outline:3px solid #06c;outline-offset:2px;box-shadow:0 0 0 4px #fff'),
    ],
    [
      'a light around the control, and shade on all else',
      near(
        'translate:78px -4px;width:40px;padding:4px 0;border-radius:4px;pointer-events:none;box-shadow:0 0 0 5000px rgba(33,33,33,.6)',
      ),
    ],
    [
      'a picture in two colours',
      `${near('translate:18px 0;background:#fff;filter:url(#f)')} near.insertAdjacentHTML('afterend', '<svg width="0" height="0"><filter id="f"><feColorMatrix values="0"/></filter></svg>')`,
    ],
    [
      'an icon that is the shadow of another',
      `${near('overflow:hidden')} near.innerHTML = '<i style="position:absolute;left:-900px;width:20px;height:20px;background:#000;filter:drop-shadow(900px 0 0 red)"></i>'`,
    ],
    [
      'a thin outline of its own and of its holder, drawn inwards',
      style('td:has(> .or), .or { outline: 2px solid #06c; outline-offset: -2px }'),
    ],
    [
      'a layer for messages, whose shadow falls far from there',
      `${near('position:fixed;left:0;top:0;width:100vw;height:100vh;pointer-events:none;filter:drop-shadow(0 12px 8px #000)')} near.innerHTML = '<p style="position:absolute;left:9px;bottom:9px;background:#fff">Enregistré</p>'`,
    ],
    [
      'points of a list with marks of pictures, and a picture that fills its box',
      `${near('translate:90px 60px')} near.innerHTML = '<ul style="list-style:disc;list-style-image:linear-gradient(red,red)"><li>a<li>b</ul><img style="object-fit:cover">'`,
    ],
    [
      'a field for files and a list of choices of the page’s look',
      `${style('select { appearance: base-select }')} document.body.insertAdjacentHTML('beforeend', '<input type="file"><select><option>a</select>')`,
    ],
    [
      'a message that fades as it closes',
      `${style('.toast { transition: overlay 99s allow-discrete, display 99s allow-discrete; inset: auto auto 9px 9px }')} const toast = document.createElement('div'); toast.className = 'toast'; toast.popover = 'manual'; toast.textContent = 'Enregistré'; document.body.append(toast); toast.showPopover(); toast.offsetWidth; toast.hidePopover()`,
    ],
    [
      'a list that opens',
      `document.body.insertAdjacentHTML('beforeend', '<details open><summary>x</summary>y</details>')`,
    ],
  ] as const
).map(([what, act]) => ({ id: `has beside the control ${what}`, act, answer: 'right' }));

export const PAINTED_BEYOND: readonly Attack[] = [...BEYOND, ...PARTS, ...OUTLINES, ...ORDINARY];
