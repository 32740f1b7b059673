import { type Attack, PEN, style } from './attack.ts';

/** The control is there, as large as before, nothing lies over it, it takes clicks, and what one sees is not what it is. */
const EFFECTS: readonly Attack[] = (
  [
    ['leaves a sliver of the control by a mask', '.or { mask: linear-gradient(90deg, #000 5%, transparent 5%) }'],
    [
      'leaves a sliver of its holder by a mask',
      'td:has(> .or) { mask: linear-gradient(90deg, #000 5%, transparent 5%) }',
    ],
    [
      'leaves a corner of the control by a small mask',
      '.or { mask: linear-gradient(#000, #000) no-repeat 0 0/2px 2px }',
    ],
    [
      'masks the control by the light of a black mask',
      '.or { mask: linear-gradient(#000, #000); mask-mode: luminance }',
    ],
    [
      'masks the control by two masks of which one excludes the other',
      '.or { mask: linear-gradient(#000, #000), linear-gradient(#000, #000); mask-composite: exclude }',
    ],
    ['fades the greater part of the control by a mask', '.or { mask: linear-gradient(90deg, #000, transparent 50%) }'],
    ['clips all of the control but its middle', '.or { clip-path: inset(45%) }'],
    ['clips all of the control but its head', '.or { clip-path: inset(0 0 90% 0) }'],
    ['clips the control as one did in the old days', '.or { position: absolute; clip: rect(0 0 0 0) }'],
    [
      'clips the control by a round corner of what holds it',
      'td:has(> .or) { display: block; position: relative; width: 300px; height: 300px; overflow: hidden; border-radius: 150px } .or { position: absolute; left: 0; top: 0 }',
    ],
    [
      'clips the control by corners that are no round ones',
      '.or { display: inline-block; overflow: hidden; border-radius: 50%; corner-shape: notch } @supports not (corner-shape: notch) { .or { clip-path: inset(45%) } }',
    ],
    ['turns the back of the control to the reader', '.or { transform: rotateY(180deg); backface-visibility: hidden }'],
    [
      'turns the back of its holder to the reader',
      'td:has(> .or) { transform: rotateY(180deg); backface-visibility: hidden }',
    ],
    ['lights the control up to white', '.or { filter: brightness(999) }'],
    ['takes all contrast from the control', '.or { filter: contrast(2%) }'],
    ['inverts the control by half', '.or { filter: invert(.5) }'],
    ['filters control and holder, each by a little', '.or, td:has(> .or) { filter: opacity(.4) }'],
    ['blends the control into a white page', '.or { mix-blend-mode: color-dodge }'],
    ['blends its holder into a white page', 'td:has(> .or) { mix-blend-mode: color-dodge }'],
    [
      'has the control hide itself for want of room',
      'td:has(> .or) { position: relative } .or { position: absolute; width: 900px; position-visibility: no-overflow }',
    ],
    [
      'has the control hide itself with its anchor',
      'td > b { display: block; height: 9px; overflow: hidden } td > b::after { content: ""; display: block; margin-top: 90px; anchor-name: --away } .or { position: absolute; position-anchor: --away; left: 600px; top: anchor(top); position-visibility: anchors-visible }',
    ],
    ...(
      ['translate: 0 0', 'will-change: transform', 'backdrop-filter: blur(1px)', 'offset-path: path("M0 0H9")'] as const
    ).map((css): readonly [string, string] => [
      `cuts the control by its holder, around which it is put, for that has ${css}`,
      `td:has(> .or) { display: block; width: 200px; height: 30px; overflow: hidden; ${css} } .or { position: absolute; left: 400px; top: 100px }`,
    ]),
    [
      'cuts the control by its holder, which is painted only when needed',
      'td:has(> .or) { display: block; position: relative; width: 200px; height: 30px; content-visibility: auto } .or { position: absolute; left: 400px; top: 100px }',
    ],
    [
      'cuts the control by the shape of its border, where there are any',
      '.or { display: inline-block; overflow: clip; border-shape: circle(1px at 0 0) } @supports not (border-shape: circle()) { .or { clip-path: inset(45%) } }',
    ],
    [
      'puts the control behind the reader',
      'td:has(> .or) { perspective: 100px } .or { display: inline-block; transform: translateZ(150px) }',
    ],
  ] as const
).map(([id, css]) => ({ id, act: style(css), answer: 'silent' }));

/** What does none of that. */
const HARMLESS: readonly Attack[] = (
  [
    ['fades the ends of what holds the control', 'table { mask-image: linear-gradient(#000 90%, transparent) }'],
    ['turns the colours of the page round', 'body { filter: invert(1) hue-rotate(180deg) }'],
    ['rounds the control', '.or { clip-path: inset(0 round 9px) }'],
    [
      'rounds what holds the control, and the control',
      'td:has(> .or) { overflow: hidden; border-radius: 12px } .or { display: inline-block; overflow: hidden; border-radius: 99px }',
    ],
    [
      'cuts what is beside the control, and brings that nearer to the reader',
      'td:has(> .or) { overflow: hidden; translate: 0 0; perspective: 900px } .or { display: inline-block; transform: translateZ(9px) }',
    ],
    ['fears for its speed', '.or { backface-visibility: hidden; transform: translateZ(0); will-change: transform }'],
  ] as const
).map(([id, css]) => ({ id, act: style(css), answer: 'right' }));

/** The pointer is not seen where it presses. */
const POINTERS: readonly Attack[] = (
  [
    [
      'draws the pointer',
      `url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'/>") 9 9, auto`,
      'silent',
    ],
    ['takes the pointer away', 'none', 'silent'],
    ['has the pointer of a hand', 'grab', 'right'],
  ] as const
).map(([id, cursor, answer]) => ({ id, act: style(`* { cursor: ${cursor} }`), hover: true, answer }));

const WITH_WORDS = `addEventListener('DOMContentLoaded', () => document.querySelector('.or').insertAdjacentHTML('beforeend', '<span class=w>Modifier</span>'))`;

/** Words that go when the pointer comes, each time by a style sheet alone. */
const WORDS: readonly Attack[] = (
  [
    ['fills the letters with nothing', '-webkit-text-fill-color: transparent'],
    ['gives the letters a colour of another space that is clear', 'color: oklch(1 0 0 / 0)'],
    ['paints the lines around the letters over them', '-webkit-text-stroke: 30px #fff'],
    ['slides the words out', 'display: inline-block; translate: 0 -999px'],
    ['makes the words small', 'display: inline-block; scale: 0'],
    ['leaves no room for the words', 'display: inline-block; height: 0; overflow: hidden'],
    ['masks the words', 'mask: linear-gradient(transparent, transparent)'],
    ['fills the letters of their line with nothing', 'display: inline-block; &::first-line { color: transparent }'],
    ['filters the words', 'display: inline-block; filter: opacity(0)'],
    ['fades the words to next to nothing', 'opacity: .02'],
    ['puts the words behind the ground of the control', 'position: relative; z-index: -1'],
    [
      'turns the back of the words to the reader',
      'display: inline-block; transform: rotateY(180deg); backface-visibility: hidden',
    ],
    ['clips the words as one did in the old days', 'position: absolute; clip: rect(0 0 0 0)'],
    ['has nothing painted of the words', 'display: inline-block; content-visibility: hidden'],
    ['draws a thick line through the words', 'text-decoration: line-through 30px #fff'],
    ['draws a line through the words that is as high as small letters', 'text-decoration: line-through 7px #fff'],
    ['paints lines as wide as those of the letters around them', '-webkit-text-stroke: 2px #fff'],
    ['puts the words behind the reader', 'display: inline-block; transform: perspective(9px) translateZ(20px)'],
    ['puts a mark with other words before them', `display: list-item; list-style: 'Supprimer ' inside`],
    [
      'writes other words into the mark before them',
      `display: list-item; list-style: inside; &::marker { content: 'Supprimer ' }`,
    ],
  ] as const
).map(([id, css]) => ({
  id: `${id} when the pointer comes`,
  before: WITH_WORDS,
  act: style(`.or { width: 120px; height: 24px } .or:hover .w { ${css} }`),
  hover: true,
  answer: 'no-ring',
}));

const WORDS_OF = (markup: string): string =>
  `addEventListener('DOMContentLoaded', () => document.querySelector('.or').insertAdjacentHTML('beforeend', ${JSON.stringify(markup)}))`;
const HIGHLIGHT = `${PEN}.addEventListener('pointerenter', () => { const words = new Range(); words.selectNodeContents(document.querySelector('.w')); CSS.highlights.set('away', new Highlight(words)) })`;

/** The same by what is around the words, or by a script that leaves them what they are. */
const WORDS_OTHERWISE: readonly Attack[] = (
  [
    [
      'draws a thick line through all words of the control',
      WITH_WORDS,
      style('.or:hover { text-decoration: line-through 30px #fff }'),
    ],
    [
      'draws a thick line through all that is beside the control, too',
      WITH_WORDS,
      style('.or { display: inline } td:has(> .or):hover { text-decoration: line-through 30px #fff }'),
    ],
    [
      'highlights the words by a style that is clear',
      WITH_WORDS,
      // Firefox does not let us see it.
      `${style('::highlight(away) { color: transparent } @-moz-document url-prefix() { .or:hover .w { color: transparent } }')} ${HIGHLIGHT}`,
    ],
    [
      'registers more highlights than can be asked',
      WITH_WORDS,
      `${style('@-moz-document url-prefix() { .or:hover .w { color: transparent } }')} for (let n = 0; n < 20000; n += 1) CSS.highlights.set('h' + n, new Highlight());`,
    ],
    [
      'selects the words, and has a clear style for what is selected',
      WITH_WORDS,
      `${style('::selection { color: transparent }')} ${PEN}.addEventListener('pointerenter', () => getSelection().selectAllChildren(document.querySelector('.w')))`,
    ],
    [
      'fills the words of a drawing with nothing',
      WORDS_OF('<svg width="90" height="24"><text y="16">Modifier</text></svg>'),
      style('.or:hover text { fill: transparent }'),
    ],
    [
      'adds words to a part of the control that says nothing',
      WORDS_OF('<span class=w>Modifier</span><i></i>'),
      style(`.or:hover i::after { content: 'Supprimer' }`),
    ],
    [
      'shows another part of the picture in it, where one can',
      WITH_WORDS,
      style(
        '.or img { width: 24px; height: 24px } .or:hover img { object-view-box: inset(90% 90% 0 0) } @supports not (object-view-box: inset(0)) { .or:hover img { object-position: 99px 0 } }',
      ),
    ],
  ] as const
).map(([id, before, act]) => ({
  id: `${id} when the pointer comes`,
  before,
  act: `${style('.or { width: 120px; height: 24px }')} ${act}`,
  hover: true,
  answer: 'no-ring',
}));

/** A word of letters that styles add to parts of the control, one each. */
const SPELT = [...'Supprimer']
  .map((letter, at) => `.w i:nth-child(${at + 1})::after { content: '${letter}' }`)
  .join(' ');

const PEN_PICTURE = `url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")`;

/** A control in the place of the other, to which a style has given other words, or more of them, from the start; or a picture. */
const SAID_OTHERWISE: readonly Attack[] = (
  [
    ['says other words than it has', `.w { font-size: 0 } .or::after { content: 'Supprimer' }`, 'no-ring'],
    ['says nothing but a remark', `.w { font-size: 0 } .or::after { content: ' (Supprimer)' }`, 'no-ring'],
    ['says more words than it has', `.w::before { content: 'Supprimer : ' }`, 'no-ring'],
    ['says more words, after none', `.w::before { content: '' 'Supprimer : ' }`, 'no-ring'],
    ['says more words, with a quotation mark', `.w::before { content: '"Supprimer" ' }`, 'no-ring'],
    [
      'says more words in the place of quotation marks',
      `.w::before { content: open-quote; quotes: 'Supprimer ' '' }`,
      'no-ring',
    ],
    ['says more words that an attribute has', `.w::before { content: attr(class) 'x' }`, 'no-ring'],
    [
      'says more words where one of its own is broken',
      `.or { display: inline-block; width: 3em } .w { hyphenate-character: 'Supprimer' }`,
      'no-ring',
    ],
    [
      'says another word, a letter in each of its parts',
      `.w { font-size: 0 } .w i::after { font-size: 13px } ${SPELT}`,
      'no-ring',
    ],
    [
      'says another word where its own is cut, if one can',
      `.or { display: inline-block; width: 60px; overflow: hidden; text-overflow: 'Supprimer' } @supports not (text-overflow: 'x') { .w::before { content: 'Supprimer' } }`,
      'no-ring',
    ],
    [
      'says more words in the mark of a point of a list',
      `.w { display: list-item; list-style: 'Supprimer ' inside }`,
      'no-ring',
    ],
    ['has a mark that is no word in its place', `.w { display: list-item; list-style: '✎ ' inside }`, 'right'],
    [
      'has words for screen readers',
      `.w::after { content: 'Nouvelle fenêtre'; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }`,
      'right',
    ],
    [
      'says more below itself under the pointer',
      `.or { position: relative } .or:hover::after { content: 'Vos coordonnées'; position: absolute; top: 110%; left: 0; background: #333 }`,
      'right',
    ],
    ['draws a picture that is read out', `.w::before { content: ${PEN_PICTURE} / 'Modifier' }`, 'right'],
    ['draws a picture by a word', `.w::before { content: 'mode_edit'; font-family: 'Material Icons' }`, 'right'],
  ] as const
).map(([id, css, answer]) => ({
  id: `brings a control that ${id}`,
  act: `${style(css)} const pen = ${PEN}; const other = pen.cloneNode(true); other.insertAdjacentHTML('beforeend', '<span class=w>Modifier${'<i></i>'.repeat(9)}</span>'); pen.replaceWith(other)`,
  lasts: 2500,
  hover: true,
  answer,
}));

/** The picture that is the control stays, and shows another part of itself, or none. */
const PICTURE_MOVED: Attack = {
  id: 'moves the picture of the control out of its place under the pointer, by a style sheet alone',
  act: style(`.or img { width: 24px; height: 24px } .or:hover img { object-position: 99px 0; background: red }`),
  hover: true,
  answer: 'no-ring',
};

export const SEEN_OTHERWISE: readonly Attack[] = [
  ...EFFECTS,
  ...HARMLESS,
  ...POINTERS,
  ...WORDS,
  ...WORDS_OTHERWISE,
  PICTURE_MOVED,
  ...SAID_OTHERWISE,
];
