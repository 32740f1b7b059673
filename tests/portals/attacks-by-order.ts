import { type Attack, over, PEN, style } from './attack.ts';

const COVER = 'background:#fff;pointer-events:none;';
/** A box before the pen in the page, in its flow, and over it: painted below it, unless its style says otherwise. */
const before = (css: string): string =>
  `const pen = ${PEN}.getBoundingClientRect(); const before = document.createElement('div'); ${PEN}.closest('table').before(before); before.style.cssText = 'width:100px;height:500px;margin-bottom:-500px;${COVER}${css}'; before.style.marginLeft = pen.x - before.getBoundingClientRect().x - 20 + 'px';`;
/** The cover in a box at the corner of the window, 5 px large. */
const inside = (css: string): string =>
  `${over(COVER)} const box = document.createElement('div'); box.style.cssText = 'position:absolute;left:0;top:0;width:5px;height:5px;${css}'; over.before(box); box.append(over);`;
const moved = (css: string): string =>
  style(
    `.or { position: relative; display: inline-block } .or::after { content: ''; position: absolute; ${COVER} ${css} }`,
  );

/** A popover over all of the window that a transition keeps where it was, where one knows that; elsewhere it stays open. */
const fading = (css: string, home: string): string =>
  `${style(`.over, .over::backdrop { transition: overlay 99s allow-discrete, display 99s allow-discrete } .over { inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; ${COVER} ${css} } .over::backdrop { background: #fff }`)} const home = document.createElement('div'); home.style.cssText = '${home}'; const over = document.createElement('div'); over.className = 'over'; over.popover = 'manual'; document.body.append(home); home.append(over); over.showPopover(); if (getComputedStyle(over).overlay === 'auto') over.hidePopover();`;

/** What is over the control by an order, a place or a state that a style gives it. */
export const COVERS_BY_STYLE: readonly Attack[] = (
  [
    ['that is inert by a style', over('background:#fff;interactivity:inert')],
    ...(
      [
        'translate:0 0',
        'rotate:360deg',
        'scale:1',
        'perspective:9px',
        'clip-path:inset(0)',
        'mask:linear-gradient(#000,#000)',
        'backdrop-filter:blur(1px)',
        'contain:paint',
        'will-change:perspective',
      ] as const
    ).map((css) => [`that is lifted by ${css}`, before(css)] as const),
    [
      'that is nearer by depth alone',
      `${style('body { transform-style: preserve-3d }')} ${over(`${COVER}z-index:-1;transform:translateZ(9px)`)}`,
    ],
    ['from a box that clips across only', inside('overflow-x:clip;width:2000px')],
    ['from a box that clips far from its edge', inside('overflow:clip;overflow-clip-margin:3000px')],
    [
      'from a row of a table, which clips nothing',
      `${over(COVER)} document.body.insertAdjacentHTML('beforeend', '<table style="position:absolute;left:0;top:0"><tr style="position:relative;overflow:hidden"><td>x'); document.body.lastChild.querySelector('tr').append(over)`,
    ],
    [
      'by a thick line through letters',
      `${over('pointer-events:none;color:transparent;font:40px/1 serif;text-decoration:line-through 60px #fff')} over.textContent = 'xxxxx'`,
    ],
    [
      'that a style sheet adds elsewhere and moves there',
      moved('left:-900px;top:-20px;width:90px;height:90px;translate:880px 0'),
    ],
    ['that a style sheet adds and enlarges', moved('left:-9px;top:0;width:1px;height:1px;scale:99')],
    [
      'that a style sheet adds and enlarges by a transform',
      moved('left:-9px;top:0;width:1px;height:1px;transform:scale(99)'),
    ],
    ['that a style sheet adds and zooms', moved('left:0;top:0;width:1px;height:1px;zoom:99')],
    [
      'that a style sheet adds elsewhere and turns there',
      moved('left:-100px;top:-200px;width:300px;height:200px;rotate:180deg;transform-origin:50% 100%'),
    ],
    [
      'that a style sheet adds elsewhere and puts there along a path',
      moved(
        'left:900px;top:500px;width:90px;height:90px;offset:path("M-920 -520H1");offset-rotate:0deg;offset-anchor:0 0',
      ),
    ],
    [
      'that a style sheet adds and brings near to the eye',
      moved('left:0;top:0;width:9px;height:9px;transform:perspective(10px) translateZ(9.9px)'),
    ],
    [
      'that a style sheet adds to something enlarged',
      `${style(`.small { position: absolute; width: 1px; height: 1px; scale: 90 } .small::after { content: ''; position: absolute; left: -1px; top: -1px; width: 3px; height: 3px; ${COVER} }`)} ${PEN}.insertAdjacentHTML('beforebegin', '<b class=small></b>')`,
    ],
    [
      'by the picture of a border around round corners',
      `${over('box-sizing:border-box;border:30px solid;border-image:linear-gradient(#fff,#fff) 30 fill;border-radius:50%')} over.style.width = over.style.height = '900px'`,
    ],
    ...(
      [
        ['below all else by its level', 'z-index:-9;transform:translateZ(0)', ''],
        ['in a box that would clip it', '', 'width:5px;height:5px;overflow:hidden;transform:scale(1)'],
        ['of no size, by what is behind it', 'width:0;height:0;padding:0', ''],
      ] as const
    ).map(([how, css, home]) => [`that was closed and fades from the top layer, ${how}`, fading(css, home)] as const),
    ['that plays sounds', `${over('min-width:300px', 'audio')} over.controls = true`],
    [
      'that takes clicks for another document',
      `const kind = 'HTMLFencedFrameElement' in window ? 'fencedframe' : 'iframe'; ${over('opacity:.01;border:0', "' + kind + '")}`,
    ],
  ] as const
).map(([what, act]) => ({ id: `lays a box over the control ${what}`, act, answer: 'silent' }));

/** The control is elsewhere. */
export const CONTROL_MOVED: readonly Attack[] = [
  {
    id: 'moves the control into a frame, at the place of another',
    act: `const bin = document.querySelector('[title=Supprimer]').getBoundingClientRect(); const frame = document.createElement('iframe'); document.body.append(frame); frame.style.cssText = 'position:fixed;left:0;top:0;width:1200px;height:800px;border:0;opacity:0;pointer-events:none'; const pen = ${PEN}; pen.style.cssText = 'position:fixed;left:' + bin.x + 'px;top:' + bin.y + 'px'; frame.contentDocument.body.append(pen)`,
    lasts: 1000,
    answer: 'silent',
  },
];
