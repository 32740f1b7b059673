import { type Attack, over, pen, style } from './attack.ts';

/** A part of what lies over the pen, from and to parts of its width: what is left free of it lets the pen be pressed. */
function beside(from: number, to: number, css: string, tag: string): void {
  const { x, width } = pen().getBoundingClientRect();
  over(
    `min-width:0;padding:0;border:0;left:${x + scrollX + from * width}px;width:${(to - from) * width}px;${css}`,
    tag,
  );
}
/** Two that leave the middle free, at which one would ask. */
function aroundTheMiddle(css: string, tag = 'button'): void {
  beside(-0.1, 0.45, css, tag);
  beside(0.55, 1.1, css, tag);
}
const HOLE = 'clip-path:polygon(0 0,100% 0,100% 100%,0 100%,0 0,45% 45%,45% 55%,55% 55%,55% 45%,45% 45%)';
const EMPTY_PICTURE = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';

/** Something else takes the press. */
const TAKEN: Readonly<Record<string, () => void>> = {
  'lays a box over the control': () => over('background:#fff'),
  'lays an unseen frame over the control': () => over('opacity:0;border:0', 'iframe'),
  'lays an unseen button over the control': () => over('opacity:0', 'button'),
  'lays something over the control that takes clicks for another document': () =>
    over('opacity:.01;border:0', 'HTMLFencedFrameElement' in window ? 'fencedframe' : 'iframe'),
  'lays what plays sounds over the control': () => over('min-width:300px', 'audio').setAttribute('controls', ''),
  'lays two buttons over the control that leave its middle free': () => aroundTheMiddle('background:#fff'),
  'lays two unseen frames over the control that leave its middle free': () => aroundTheMiddle('opacity:0', 'iframe'),
  'lays two fixed buttons, larger than it, over the control that leave its middle free': () =>
    aroundTheMiddle('position:fixed;height:300px;opacity:0'),
  'lays a button with a hole over the control': () => over(`background:#fff;${HOLE}`, 'button'),
  'lays an unseen link of a drawing over the control': () => {
    const box = over('opacity:0');
    box.innerHTML = '<svg width="60" height="60"><a><rect width="60" height="60"/></a></svg>';
    box.querySelector('a')?.setAttributeNS('http://www.w3.org/1999/xlink', 'href', '/supprimer');
  },
  'lays a part of a picture that is a link over the control': () => {
    over('opacity:0').innerHTML =
      '<map name="m"><area shape="rect" coords="0,0,99,99" href="/supprimer"></map>' +
      `<img usemap="#m" width="60" height="60" src="${EMPTY_PICTURE}">`;
  },
  'slides another control over the pen by an animation alone': () => {
    style('@keyframes slide { from { transform: translate(300px, 200px) } }');
    style('.over { animation: slide .6s linear both }');
    over('background:#fff', 'button');
  },
  'paints a box of its holder over the control by a style sheet alone': () =>
    style(`td:has(> .or) { position: relative }
      td:has(> .or)::after { content: 'Supprimer'; position: absolute; inset: 0; background: #fff }`),
  'paints over the control what a style adds to something far from it': () => {
    document.body.insertAdjacentHTML('afterbegin', '<div><div><p class=far>Bienvenue</p></div></div>');
    const { x, y } = pen().getBoundingClientRect();
    style(`.far::after { content: ""; position: fixed; left: ${x - 20}px; top: ${y - 10}px; width: 60px; height: 40px;
      background: #fff }`);
  },
  'paints over the control what a style adds to something enlarged': () => {
    style(`.small { position: absolute; width: 1px; height: 1px; scale: 90 }
      .small::after { content: ''; position: absolute; left: -1px; top: -1px; width: 3px; height: 3px;
        background: #fff }`);
    pen().insertAdjacentHTML('beforebegin', '<b class=small></b>');
  },
  'paints over the control by one thick border of a box that is elsewhere': () => {
    const width = pen().getBoundingClientRect().x - 80;
    over(`box-sizing:content-box;border:0 solid #fff;border-right-width:200px;left:0;width:${width}px`);
  },
};

/** No press gets there: the control is cut, turned, hidden, or elsewhere. */
const CUT: Readonly<Record<string, string>> = {
  'clips its holder away': 'td:has(> .or) { clip-path: inset(0 100% 0 0) }',
  'turns the control edge-on': '.or { transform: rotateY(90deg) }',
  'clips all of the control but its middle': '.or { clip-path: inset(45%) }',
  'clips all of the control but its head': '.or { clip-path: inset(0 0 90% 0) }',
  'clips the control as one did in the old days': '.or { position: absolute; clip: rect(0 0 0 0) }',
  'clips the control by a round corner of what holds it': `
    td:has(> .or) { display: block; position: relative; width: 300px; height: 300px; overflow: hidden;
      border-radius: 150px }
    .or { position: absolute; left: 0; top: 0 }`,
  'clips the control by corners that are no round ones': `
    .or { display: inline-block; overflow: hidden; border-radius: 50%; corner-shape: notch }
    @supports not (corner-shape: notch) { .or { clip-path: inset(45%) } }`,
  'cuts the control by the shape of its border, where there are any': `
    .or { display: inline-block; overflow: clip; border-shape: circle(1px at 0 0) }
    @supports not (border-shape: circle()) { .or { clip-path: inset(45%) } }`,
  'turns the back of the control to the reader': '.or { transform: rotateY(180deg); backface-visibility: hidden }',
  'turns the back of its holder to the reader':
    'td:has(> .or) { transform: rotateY(180deg); backface-visibility: hidden }',
  'puts the control behind the reader': `
    td:has(> .or) { perspective: 100px }
    .or { display: inline-block; transform: translateZ(150px) }`,
  'has the control hide itself for want of room': `
    td:has(> .or) { position: relative }
    .or { position: absolute; width: 900px; position-visibility: no-overflow }`,
  'has the control hide itself with its anchor': `
    td > b { display: block; height: 9px; overflow: hidden }
    td > b::after { content: ""; display: block; margin-top: 90px; anchor-name: --away }
    .or { position: absolute; position-anchor: --away; left: 600px; top: anchor(top);
      position-visibility: anchors-visible }`,
  'cuts the control by its holder, which is painted only when needed': `
    td:has(> .or) { display: block; position: relative; width: 200px; height: 30px; content-visibility: auto }
    .or { position: absolute; left: 400px; top: 100px }`,
};

/** What makes an element the one around which what it holds is put. */
const HOLDERS = [
  'translate: 0 0',
  'will-change: transform',
  'backdrop-filter: blur(1px)',
  'offset-path: path("M0 0H9")',
];

const GONE: readonly Attack[] = [
  {
    id: 'makes the whole document inert',
    answer: 'silent',
    act: () => {
      document.documentElement.inert = true;
    },
  },
  {
    id: 'moves the control into a frame, at the place of another',
    answer: 'silent',
    lasts: 1000,
    act: () => {
      const bin = document.querySelector('[title=Supprimer]')?.getBoundingClientRect();
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.style.cssText =
        'position:fixed;left:0;top:0;width:1200px;height:800px;border:0;opacity:0;pointer-events:none';
      const moved = pen();
      moved.style.cssText = `position:fixed;left:${bin?.x}px;top:${bin?.y}px`;
      frame.contentDocument?.body.append(moved);
    },
  },
  {
    id: 'writes its document anew',
    answer: 'silent',
    lasts: 500,
    act: () => {
      const html = document.documentElement.outerHTML.replaceAll('or', 'xx');
      document.open();
      document.write(html);
      document.close();
    },
  },
];

/**
 * After which a press in the ringed place does not reach the control. Whatever else a page paints on its own control it can do without us
 * (docs/threat-model.md): a scene that lets seven of nine presses through is none (docs/testing.md).
 */
export const ATTACKS_ON_PRESSES: readonly Attack[] = [
  ...Object.entries(TAKEN).map(
    ([id, act]): Attack => ({ id, act: () => void act(), hover: true, lasts: 700, answer: 'silent' }),
  ),
  ...Object.entries(CUT).map(([id, css]): Attack => ({ id, act: () => style(css), answer: 'silent' })),
  ...HOLDERS.map(
    (css): Attack => ({
      id: `cuts the control by its holder, around which it is put, for that has ${css}`,
      answer: 'silent',
      act: () =>
        style(`td:has(> .or) { display: block; width: 200px; height: 30px; overflow: hidden; ${css} }
          .or { position: absolute; left: 400px; top: 100px }`),
    }),
  ),
  ...GONE,
];
