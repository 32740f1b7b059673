import { type Attack, over, PEN, style } from './attack.ts';

const WHITE = 'background:#fff;pointer-events:none';
const FAR = `document.body.insertAdjacentHTML('afterbegin', '<div><div><p class=far>Bienvenue</p></div></div>')`;
/** What a style adds to words that are neither around the control nor beside that. */
const far = (css: string): string => `${style(`.far::after { content: ''; ${css} }`)} ${FAR}`;
/** The same, put over the pen. */
const farOver = (css: string): string =>
  `${FAR}; const pen = ${PEN}.getBoundingClientRect(); ${style('.far::after { content: ""; position: fixed; left: var(--x); top: var(--y); width: 60px; height: 40px }')} document.documentElement.style.cssText = '--x:' + (pen.x - 9) + 'px;--y:' + (pen.y - 9) + 'px'; ${style(`.far::after { ${css} }`)}`;
/** Drawings that let clicks through, with lines of less than what hides something. */
const hatched = (d: string): string =>
  `${over('pointer-events:none')} over.innerHTML = '<svg width="60" height="60"><path fill="none" stroke="red" stroke-width="7" d="${d}"/></svg>'`;

const COVERS: readonly Attack[] = (
  [
    ['adds to something far from it, over all of the window', far(`position: fixed; inset: 0; ${WHITE}`), true],
    [
      'adds to something far from it, by an anchor where there are any',
      `${style('.or { anchor-name: --pen }')} ${farOver(`${WHITE}; position-anchor: --pen; inset: anchor(top) anchor(right) anchor(bottom) anchor(left)`)}`,
      true,
    ],
    ['adds to something far from it, and that takes clicks', farOver('background:#fff')],
  ] as const
).map(([what, act, hover = false]) => ({
  id: `paints over the control what a style ${what}`,
  act,
  hover,
  answer: 'silent',
}));

const PAINTED: readonly Attack[] = (
  [
    [
      'one thick border of a box that is elsewhere',
      `${over('box-sizing:content-box;border:0 solid #fff;border-left-width:200px;pointer-events:none')} over.style.left = pen.x + scrollX - 80 + 'px'; over.style.width = '700px'`,
    ],
    [
      'one thick border of a box that is elsewhere, and takes clicks',
      `${over('box-sizing:content-box;border:0 solid #fff;border-right-width:200px')} over.style.left = '0'; over.style.width = pen.x - 80 + 'px'`,
    ],
    [
      'what a drawing uses, which has a colour of its own',
      `${over('pointer-events:none')} over.innerHTML = '<svg width="60" height="60"><defs><rect id="red" width="60" height="60" fill="red"/></defs><use href="#red" fill="none"/></svg>'`,
    ],
    [
      'one thin line of a drawing that goes to and fro',
      hatched(Array.from({ length: 9 }, (_, at) => `M0 ${7 * at}H60`).join('')),
    ],
    [
      'thin lines of a drawing, one each',
      `${over('pointer-events:none')} over.innerHTML = '<svg width="60" height="60">' + Array.from({ length: 9 }, (_, at) => '<line x2="60" y1="' + 7 * at + '" y2="' + 7 * at + '" stroke="red" stroke-width="7"/>').join('') + '</svg>'`,
    ],
  ] as const
).map(([what, act]) => ({ id: `paints over the control by ${what}`, act, answer: 'silent' }));

/** What ordinary pages have. */
const ORDINARY: readonly Attack[] = (
  [
    [
      'a thin line of a drawing over its middle',
      `${over('pointer-events:none')} over.innerHTML = '<svg width="60" height="60"><path stroke="red" d="M0 14H60"/></svg>'`,
    ],
    [
      'a frame of thick borders around all of the window',
      over('position:fixed;inset:0;left:0;top:0;width:auto;height:auto;border:12px solid #c00;pointer-events:none'),
    ],
    ['signs that a style adds to words elsewhere', far('position:absolute;width:9px;height:9px;background:#c00')],
  ] as const
).map(([what, act]) => ({ id: `has ${what}`, act, hover: true, answer: 'right' }));

/** What is painted over the control from somewhere else, or by little that adds up. */
export const PAINTED_FROM_AFAR: readonly Attack[] = [
  ...COVERS,
  ...PAINTED,
  ...ORDINARY,
  {
    id: 'empties the control by a style',
    act: style(
      '.or { display: inline-block; width: 24px; height: 24px; content-visibility: hidden } @supports not (content-visibility: hidden) { .or { opacity: 0 } }',
    ),
    answer: 'silent',
  },
];
