import { type Attack, over, style } from './attack.ts';

const RED = `url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2299%22 height=%2299%22%3E%3Crect width=%2299%22 height=%2299%22 fill=%22red%22/%3E%3C/svg%3E")`;
const THROUGH = 'pointer-events:none;overflow:hidden;';

/** A drawing over the control. */
const drawing = (shape: string, more = ''): string =>
  `${over('pointer-events:none')} over.innerHTML = ${JSON.stringify(`<svg width="60" height="60" ${more}>${shape}</svg>`)}`;

/** What has no background of its own, lets clicks through, and is opaque all the same. */
export const PAINTED_COVERS: readonly Attack[] = (
  [
    [
      'the mark of a point of a list',
      `${style(`.over::marker { content: ${RED} }`)} ${over(`${THROUGH}display:list-item;list-style-position:inside`)}`,
    ],
    [
      'the mark of a point of a list that a style adds to it',
      style(
        `.or { position: relative } .or::before { content: ''; display: list-item; list-style-position: inside; position: absolute; left: -9px; top: -9px; pointer-events: none } .or::before::marker { content: ${RED} }`,
      ),
    ],
    [
      'the ground of a first letter',
      `${style('.over::first-letter { background: red; font: 60px/1 serif }')} ${over(THROUGH)} over.textContent = 'Mx'`,
    ],
    [
      'the ground of a first line',
      `${style('.over::first-line { background: red; font-size: 40px }')} ${over(THROUGH)} over.textContent = 'Supprimer'`,
    ],
    [
      'the ground of what an empty field says',
      `${style('.over::placeholder { background: red; font-size: 40px; opacity: 1 }')} ${over(`${THROUGH}background:none;border:0;padding:0`, 'textarea')} over.placeholder = 'Supprimer'`,
    ],
    ['a picture in the place of what it holds', over(`${THROUGH}content:${RED}`)],
    ['a border above alone', over(`${THROUGH}box-sizing:border-box;border:0 solid red;border-top-width:60px;height:0`)],
    [
      'a line between columns',
      `${over(`${THROUGH}columns:2;column-gap:60px;column-rule:60px solid red`)} over.innerHTML = '<p>a</p><p>b</p>'`,
    ],
    ['the system’s look of a box to tick', `${over(`${THROUGH}margin:0`, 'input')} over.type = 'checkbox'`],
    [
      'a gradient that is clear at its very beginning',
      over(`${THROUGH}background:linear-gradient(90deg,#0000 1%,red 1%)`),
    ],
    [
      'a filter that floods its box, and no more',
      `${over('pointer-events:none;filter:url(#f)')} over.insertAdjacentHTML('afterend', '<svg width="0" height="0"><filter id="f" x="0" y="0" width="1" height="1"><feFlood flood-color="red"/></filter></svg>')`,
    ],
    [
      'the lines around its letters',
      `${over('pointer-events:none;font:20px/1 monospace;color:transparent;-webkit-text-stroke:60px red')} over.textContent = 'xx'`,
    ],
    ['the line of a drawing', `${drawing('<line x2="60" y1="15" y2="15" stroke="red" stroke-width="60"/>')}`],
    [
      'the line of a drawing that is enlarged',
      drawing('<path d="M0 .25H1" fill="none" stroke="red"/>', 'viewBox="0 0 1 1"'),
    ],
    [
      'what marks the points of a drawing',
      drawing(
        '<marker id="m" markerUnits="userSpaceOnUse" markerWidth="200" markerHeight="200" refX="20" refY="20" overflow="visible"><rect width="200" height="200" fill="red"/></marker><path d="M10 10h1" stroke="red" marker-start="url(#m)"/>',
        'style="overflow:visible"',
      ),
    ],
    [
      'the line of a fraction',
      `${over('pointer-events:none;color:red')} over.innerHTML = '<math display="block"><mfrac linethickness="60px"><mspace width="120px"/><mspace/></mfrac></math>'`,
    ],
    [
      'borders that the rows of a table share',
      `${over('pointer-events:none')} over.innerHTML = '<table style="border-collapse:collapse"><tr style="border-top:80px solid red"><td style="width:90px;height:1px;padding:0"></table>'`,
    ],
    [
      'a caret that is enlarged',
      `${over(`pointer-events:none;width:3px;height:1px;font:1px/1 monospace;caret-color:red;caret-animation:manual;outline:0;scale:60;transform-origin:0 0`)} over.style.width = '3px'; over.style.height = '1px'; over.contentEditable = 'true'; over.textContent = 'M'; over.focus(); getSelection().collapse(over.firstChild, 0)`,
    ],
    [
      'lines between columns that are not of one width',
      `${style(`.over { column-rule: 60px solid red } .over { column-rule: 1px solid red, 60px solid red }`)} ${over('pointer-events:none;display:grid;grid-template-columns:repeat(3, 2px);column-gap:60px')} over.innerHTML = '<p>a</p><p>b</p><p>c</p>'; over.style.left = parseFloat(over.style.left) - 65 + 'px'; over.style.width = '130px'`,
    ],
    [
      'the ground of letters that are selected',
      `${style('.over::selection { background: red }')} ${over(`${THROUGH}font:16px/1 monospace;color:transparent;word-break:break-all`)} over.textContent = 'x'.repeat(99); getSelection().selectAllChildren(over)`,
    ],
    [
      'what scrolls it, and nothing else',
      // Where scrollbars take no room, as in Chromium without a window, by another way.
      `${over('pointer-events:none;overflow-y:scroll;scrollbar-color:red red;width:12px;scale:6')} over.style.width = '12px'; if (over.offsetWidth === over.clientWidth) over.style.background = 'red'`,
    ],
    [
      'lines of its background that are drawn once each',
      `${over(THROUGH)} over.style.background = Array.from({ length: 16 }, (_, n) => 'linear-gradient(red, red) 0 ' + 4 * n + 'px / 100% 4px no-repeat').join()`,
    ],
    [
      'what a script of the page paints for a style',
      `CSS.paintWorklet?.addModule(URL.createObjectURL(new Blob(["registerPaint('red', class { paint(on, { width, height }) { on.fillStyle = 'red'; on.fillRect(0, 0, width, height) } })"], { type: 'text/javascript' }))); ${over(`${THROUGH}background:red;background:paint(red)`)}`,
    ],
  ] as const
).map(([id, act]) => ({ id: `paints over the control by ${id}`, act, answer: 'silent' }));

/** What ordinary pages paint there. */
export const PAINTED_SIGNS: readonly Attack[] = [
  {
    id: 'has an outlined sign over the control',
    act: drawing('<path d="M5 15h20M15 5v20" fill="none" stroke="red" stroke-width="2"/>'),
    answer: 'right',
  },
  {
    id: 'has a line along an edge of what is over the control, drawn as a picture',
    act: over('pointer-events:none;background:linear-gradient(red,red) 0 100%/100% 4px no-repeat'),
    answer: 'right',
  },
  {
    id: 'keeps a clear layer for messages over all of the page, and has a ground for selected letters',
    act: `${style('::selection { background: #b3d4fc }')} const layer = document.createElement('div'); layer.style.cssText = 'position:fixed;inset:0;pointer-events:none'; document.body.append(layer)`,
    answer: 'right',
  },
];
