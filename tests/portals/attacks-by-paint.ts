import { type Attack, over, style } from './attack.ts';

const RED = `url("data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2299%22 height=%2299%22%3E%3Crect width=%2299%22 height=%2299%22 fill=%22red%22/%3E%3C/svg%3E")`;
const THROUGH = 'pointer-events:none;overflow:hidden;';

/** What has no background of its own, lets clicks through, and is opaque all the same. */
export const PAINTED_COVERS: readonly Attack[] = (
  [
    [
      'the mark of a point of a list',
      `${style(`.over::marker { content: ${RED} }`)} ${over(`${THROUGH}display:list-item;list-style-position:inside`)}`,
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
      'what a script of the page paints for a style',
      `CSS.paintWorklet?.addModule(URL.createObjectURL(new Blob(["registerPaint('red', class { paint(on, { width, height }) { on.fillStyle = 'red'; on.fillRect(0, 0, width, height) } })"], { type: 'text/javascript' }))); ${over(`${THROUGH}background:red;background:paint(red)`)}`,
    ],
  ] as const
).map(([id, act]) => ({ id: `paints over the control by ${id}`, act, answer: 'silent' }));
