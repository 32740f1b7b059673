/** What ordinary pages, and extensions that people need, put on, over and around a control that stays plainly usable. */
interface HonestPage {
  readonly name: string;
  readonly css?: string;
  /** In the place of the button. */
  readonly body?: string;
}

const BUTTON = '<button id="target">Modifier mes coordonnées</button>';
const ICON = '<button id="target" data-tip aria-label="Modifier mes coordonnées">✎</button>';
const FIELD = '<input id="target"><label for="target">Numéro d’inscription à l’Ordre</label>';
const LINK = '<a id="target" target="_blank" href="#x">Modifier mes coordonnées</a>';
const DRAWING = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='96' height='96'%3E%3Cpath d='M0 0L60 60' stroke='red'/%3E%3C/svg%3E")`;
const FILTERS = `<svg width="0" height="0"><filter id="f"><feColorMatrix values="0 1 0 0 0 1 0 0 0 0 0 0 1 0 0 0 0 0 1 0"/></filter></svg>`;
/** A layer over the whole window that lets presses through. */
const LAYER = 'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; z-index: 2147483647;';

/** For who sees little, or other colours. */
const EYES: readonly HonestPage[] = [
  { name: 'a contrast filter on the document', css: 'html { filter: contrast(2) }' },
  { name: 'a faint contrast on the document', css: 'html { filter: contrast(.02) }' },
  { name: 'a strong light on the body', css: 'body { filter: brightness(3) }' },
  { name: 'inverted colours on the document', css: 'html { filter: invert(1) hue-rotate(180deg) }' },
  { name: 'half inverted colours on the body', css: 'body { filter: invert(.5) }' },
  { name: 'grey on the document', css: 'html { filter: grayscale(1) }' },
  { name: 'a filter for the colour-blind on the body', css: 'body { filter: url(#f) }', body: BUTTON + FILTERS },
  { name: 'a filter for the colour-blind on the document', css: 'html { filter: url(#f) }', body: BUTTON + FILTERS },
  {
    name: 'a filter for the colour-blind on all of the main part',
    css: 'main { filter: url(#f); min-height: 600px }',
    body: BUTTON + FILTERS,
  },
  {
    name: 'a difference layer that turns colours',
    body: `${BUTTON}<div style="${LAYER} background: #fff; mix-blend-mode: difference"></div>`,
    css: '',
  },
  {
    name: 'a yellow glass over the page',
    body: `${BUTTON}<div style="${LAYER} background: rgba(255, 200, 0, .3)"></div>`,
  },
  { name: 'blending of the whole page', css: 'body { mix-blend-mode: multiply; background: #fff }' },
  { name: 'a large pointer as a picture', css: `* { cursor: ${DRAWING} 0 0, auto !important }` },
  {
    name: 'no pointer but one that the page draws',
    css: '* { cursor: none !important }',
    body: `${BUTTON}<div style="${LAYER} inset: auto; left: 60px; top: 150px; width: 96px; height: 96px; background: ${DRAWING.replaceAll('"', '&quot;')}"></div>`,
  },
  {
    name: 'a ring that follows the pointer',
    body: `${BUTTON}<div style="${LAYER} inset: auto; left: 90px; top: 140px; width: 60px; height: 60px; border: 10px solid orange; border-radius: 50%"></div>`,
  },
  {
    name: 'a ruler to read by',
    body: `${BUTTON}<div style="${LAYER} inset: auto; left: 0; top: 100px; height: 120px; background: rgba(255, 255, 0, .4); border-top: 3px solid; border-bottom: 3px solid"></div>`,
  },
  {
    name: 'a mask to read by, that darkens all but a strip',
    body: `${BUTTON}<div style="${LAYER} box-shadow: inset 0 0 0 80px rgba(0, 0, 0, .8)"></div>`,
  },
  { name: 'large letters', css: 'html { font-size: 200% }' },
  {
    name: 'letters far apart',
    css: '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }',
  },
  { name: 'a zoom of the body', css: 'body { zoom: 1.5 }' },
];

/** Layers over the window that let presses through. */
const LAYERS: readonly HonestPage[] = [
  { name: 'a canvas for confetti', body: `${BUTTON}<canvas style="${LAYER}"></canvas>` },
  { name: 'a canvas for drawings, behind', body: `<canvas style="${LAYER} z-index: -1"></canvas>${BUTTON}` },
  { name: 'a watermark of a picture', body: `${BUTTON}<div style='${LAYER} background: ${DRAWING}'></div>` },
  {
    name: 'a watermark of a drawing',
    body: `${BUTTON}<svg style="${LAYER}"><text x="200" y="160" font-size="90" fill="#0003">CONFIDENTIEL</text></svg>`,
  },
  {
    name: 'a watermark of a style',
    css: `body::after { content: 'RECETTE'; ${LAYER} font: 200px sans-serif; color: rgba(255, 0, 0, .2) }`,
  },
  {
    name: 'a frame around the window',
    body: `${BUTTON}<div style="${LAYER} border: 12px solid #c00; box-sizing: border-box"></div>`,
  },
  {
    name: 'a strip that names the system',
    body: `${BUTTON}<div style="${LAYER} inset: 20px -40px auto auto; width: 200px; height: 30px; background: #c00; rotate: 45deg">RECETTE</div>`,
  },
  {
    name: 'a clear layer for messages',
    body: `${BUTTON}<div style="${LAYER}"><p style="position: absolute; right: 9px; bottom: 9px; background: #fff">Enregistré</p></div>`,
  },
  {
    name: 'a light vignette',
    body: `${BUTTON}<div style="${LAYER} background: radial-gradient(transparent 50%, #0005)"></div>`,
  },
  { name: 'noise over the page', css: `body::before { content: ''; ${LAYER} background: ${DRAWING}; opacity: .06 }` },
  {
    name: 'a plain ground behind the page',
    body: `<div style="${LAYER} z-index: -1; background: #eef"></div>${BUTTON}`,
  },
  {
    name: 'a bar of progress at the top',
    body: `${BUTTON}<div style="${LAYER} inset: 0 0 auto 0; height: 4px; background: #06c"></div>`,
  },
];

/** Bars and signs that take presses elsewhere. */
const BARS: readonly HonestPage[] = [
  {
    name: 'a banner about cookies at the bottom',
    body: `${BUTTON}<div style="position: fixed; inset: auto 0 0 0; height: 120px; background: #fff">Cookies <button>Accepter</button></div>`,
  },
  {
    name: 'a bubble for a chat in a corner',
    body: `${BUTTON}<iframe style="position: fixed; right: 9px; bottom: 9px; width: 60px; height: 60px; border: 0"></iframe>`,
  },
  {
    name: 'a head that stays',
    body: `<header style="position: fixed; inset: 0 0 auto 0; height: 60px; background: #06c; z-index: 9"><a href="#x">Accueil</a></header>${BUTTON}`,
  },
  {
    name: 'a badge in a corner of it',
    css: 'div { position: relative; display: inline-block } i { position: absolute; right: -6px; top: -6px; width: 18px; height: 18px; border-radius: 9px; background: #c00 }',
    body: `<div>${BUTTON}<i>1</i></div>`,
  },
  {
    name: 'a clear layer over its own button, which takes the clicks',
    css: 'div { position: relative; display: inline-block } i { position: absolute; inset: 0 }',
    body: `<div>${BUTTON}<i></i></div>`,
  },
];

/** Fields with small controls of their own. */
const FIELDS: readonly HonestPage[] = [
  {
    name: 'a code of the country in a field',
    css: 'div { position: relative; width: 200px } input { width: 200px; padding: 12px 12px 12px 86px; box-sizing: border-box } div > button { position: absolute; inset: 0 auto 0 0; width: 80px }',
    body: '<div><button>🇫🇷 +33</button><input id="target" type="tel"></div>',
  },
  {
    name: 'an eye in a field',
    css: 'div { position: relative; width: 240px } input { width: 240px; padding: 12px; box-sizing: border-box } div > button { position: absolute; inset: 0 0 0 auto; width: 44px }',
    body: '<div><input id="target"><button aria-label="Montrer">👁</button></div>',
  },
  {
    name: 'the sign of a password manager',
    css: 'div { position: relative; width: 240px } input { width: 240px; padding: 12px; box-sizing: border-box } pm-icon { position: absolute; right: 6px; top: 10px; width: 22px; height: 22px; background: #06c }',
    body: '<div><input id="target"><pm-icon></pm-icon></div>',
  },
  {
    name: 'a magnifier and a cross in a field',
    css: 'div { position: relative; width: 220px } input { width: 220px; padding: 12px 44px; box-sizing: border-box } div > button { position: absolute; inset: 0 auto 0 0; width: 40px } button + button { inset: 0 0 0 auto }',
    body: '<div><input id="target" type="text"><button>🔍</button><button>✕</button></div>',
  },
  {
    name: 'the ground of a label over its empty field',
    css: 'div { position: relative } label { position: absolute; left: 2px; top: 2px; padding: 10px; background: #fff; pointer-events: none } input { width: 300px; padding: 12px }',
    body: `<div>${FIELD}</div>`,
  },
  {
    name: 'a label over its empty field, whose clicks are the field’s',
    css: 'div { position: relative } label { position: absolute; left: 12px; top: 2px; padding: 10px } input { width: 300px; padding: 12px }',
    body: `<div>${FIELD}</div>`,
  },
  {
    name: 'a switch that a style draws at the edge of its label',
    css: `input { position: absolute; opacity: 0 } label { position: relative; padding-left: 60px } label::before, label::after { content: ''; position: absolute } label::before { left: 0; width: 48px; height: 24px; border-radius: 24px; background: #ccc } label::after { left: 2px; top: 2px; width: 20px; height: 20px; border-radius: 50%; background: #fff }`,
    body: '<input type="checkbox" id="box"><label id="target" for="box">J’accepte les conditions</label>',
  },
  {
    name: 'a clear field for files over its button',
    css: 'div { position: relative; display: inline-block } input { position: absolute; inset: 0; opacity: 0 }',
    body: `<div>${BUTTON}<input type="file"></div>`,
  },
];

/** Words and signs that a style adds. */
const WORDS: readonly HonestPage[] = [
  { name: 'a remark in brackets', css: `a[target]::after { content: ' (nouvelle fenêtre)' }`, body: LINK },
  { name: 'a remark without brackets', css: `a[target]::after { content: ' nouvelle fenêtre' }`, body: LINK },
  { name: 'a remark before the words', css: `a[target]::before { content: 'Nouvelle fenêtre : ' }`, body: LINK },
  {
    name: 'an arrow that comes with the pointer',
    css: `button::after { content: '' } button:hover::after { content: ' →' }`,
    body: BUTTON,
  },
  { name: 'a remark that comes with the pointer', css: `a:hover::after { content: ' nouvelle fenêtre' }`, body: LINK },
  {
    name: 'words for screen readers',
    css: `a::after { content: 'Nouvelle fenêtre'; position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }`,
    body: LINK,
  },
  { name: 'an icon font', css: `button::before { content: 'mode_edit'; font-family: 'Material Icons' }`, body: ICON },
  {
    name: 'a tip above an icon that a style takes from its label',
    css: `[data-tip] { position: relative } [data-tip]::before, [data-tip]::after { position: absolute; opacity: 0; pointer-events: none; bottom: 100%; left: 50%; transform: translate(-50%, 4px); transition: all .18s } [data-tip]::before { content: ''; border: 5px solid transparent; border-top-color: #101010 } [data-tip]::after { content: attr(aria-label); margin-bottom: 10px; padding: .5em 1em; background: #101010; color: #fff; white-space: nowrap } [data-tip]:hover::before, [data-tip]:hover::after { opacity: 1; transform: translate(-50%, 0) }`,
    body: ICON,
  },
  {
    name: 'a tip below a button, for as long as the pointer is there',
    css: `button { position: relative } button:hover::after { content: 'Ouvre le formulaire'; position: absolute; left: 0; top: 110%; background: #333; color: #fff; white-space: nowrap }`,
    body: BUTTON,
  },
  {
    name: 'letters that become a gradient under the pointer',
    css: 'button:hover { color: transparent; background: linear-gradient(red, blue) text }',
    body: BUTTON,
  },
  {
    name: 'words that slide to a picture under the pointer',
    css: 'button { overflow: hidden; position: relative } button span { display: inline-block; transition: translate .2s } button:hover span { translate: 0 -40px } button:hover::after { content: "✎"; position: absolute; inset: 0 }',
    body: '<button id="target"><span>Modifier mes coordonnées</span></button>',
  },
];

/** Effects that leave the control what it is. */
const EFFECTS: readonly HonestPage[] = [
  { name: 'a left-over blur of nothing', css: 'main, button { filter: blur(0px) }' },
  {
    name: 'filters that change nothing',
    css: 'button { filter: brightness(1) contrast(100%) opacity(1) saturate(1) }',
  },
  { name: 'a darker button under the pointer', css: 'button:hover { filter: brightness(.6) }' },
  { name: 'a shadow by a filter', css: 'button { filter: drop-shadow(0 4px 6px #000a) }' },
  { name: 'a list that fades at its end', css: 'main { mask-image: linear-gradient(#000 90%, transparent) }' },
  { name: 'an icon that is a mask', css: `button { width: 30px; height: 30px; background: #06c; mask: ${DRAWING} }` },
  {
    name: 'a round button',
    css: 'button { width: 48px; height: 48px; border-radius: 50%; overflow: hidden }',
    body: ICON,
  },
  { name: 'a round button by clipping', css: 'button { width: 60px; height: 60px; clip-path: circle() }', body: ICON },
  {
    name: 'a button cut to a hexagon',
    css: 'button { padding: 20px; clip-path: polygon(10% 0, 90% 0, 100% 50%, 90% 100%, 10% 100%, 0 50%) }',
  },
  {
    name: 'drops that flow into one another by a filter of a drawing',
    css: 'p { filter: url(#f) }',
    body: `<p>${BUTTON}</p>${FILTERS}`,
  },
  { name: 'a wave by a mask', css: `p { padding: 20px; mask: ${DRAWING} 0 0 / 1px }`, body: `<p>${BUTTON}</p>` },
  { name: 'a button half faded', css: 'button { opacity: .5 }' },
  {
    name: 'a button that pulses',
    css: '@keyframes pulse { to { scale: 1.06 } } button { animation: pulse .6s infinite alternate }',
  },
  {
    name: 'a button that shines',
    css: `@keyframes shine { to { left: 120% } } button { position: relative; overflow: hidden } button::after { content: ''; position: absolute; inset: 0 auto 0 -40%; width: 40%; background: linear-gradient(90deg, transparent, #fff, transparent); animation: shine 1s infinite }`,
  },
  {
    name: 'a ground that slides in behind the words',
    css: `button { position: relative; z-index: 0 } button::before { content: ''; position: absolute; inset: 0; background: #06c; z-index: -1; transform: scaleX(0); transition: transform .2s } button:hover::before { transform: scaleX(1) }`,
  },
  {
    name: 'a wave under the press',
    css: 'button { position: relative; overflow: hidden } i { position: absolute; inset: 0; background: #06c3; pointer-events: none }',
    body: '<button id="target">Modifier<i></i></button>',
  },
  { name: 'a button that turns a little', css: 'button:hover { rotate: 3deg; scale: 1.1 }' },
  {
    name: 'a card that lifts under the pointer',
    css: 'main > div { padding: 20px; transition: all .2s } main > div:hover { translate: 0 -6px; box-shadow: 0 12px 24px #0006 }',
    body: `<div>${BUTTON}</div>`,
  },
  {
    name: 'a dark soft shadow of a menu beside it',
    body: `<p style="display: flex">${BUTTON}<b style="width: 90px; background: #fff; box-shadow: 0 6px 12px #000">Menu</b></p>`,
  },
  { name: 'an outline inwards', css: 'button { outline: 3px solid #06c; outline-offset: -3px }' },
  {
    name: 'a holder with its own ground over its edge',
    css: `div { position: relative; padding: 30px } div::before { content: ''; position: absolute; inset: 0; background: #eef; z-index: -1 } main { position: relative; z-index: 0 } button { border-radius: 99px; width: 40px; height: 40px }`,
    body: `<div>${ICON}</div>`,
  },
  { name: 'glass behind a card', css: 'main { backdrop-filter: blur(8px); background: #fff6 }' },
  {
    name: 'depth',
    css: 'main { perspective: 900px; transform-style: preserve-3d } button { transform: translateZ(9px); backface-visibility: hidden; will-change: transform }',
  },
  { name: 'lazy painting', css: 'main { content-visibility: auto; contain-intrinsic-size: 600px }' },
];

/** Places and shapes. */
const PLACES: readonly HonestPage[] = [
  {
    name: 'a link on two lines',
    css: 'p { width: 500px } i { display: inline-block; width: 420px }',
    body: '<p><i></i><a id="target" href="#x">Modifier coordonnées</a></p>',
  },
  {
    name: 'a link on three lines, whose middle is between two of them',
    css: 'p { width: 120px; line-height: 3 }',
    body: '<p><b>Pour </b><a id="target" href="#x">modifier toutes vos coordonnées</a> ici</p>',
  },
  {
    name: 'a picture that is a link',
    body: `<a id="target" href="#x"><img alt="Modifier" width="24" height="24" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a>`,
  },
  {
    name: 'a picture that floats in a link',
    css: 'img { float: left }',
    body: `<a id="target" href="#x"><img alt="Modifier" width="24" height="24" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a>`,
  },
  {
    name: 'a drawing that is a link',
    body: `<a id="target" href="#x"><svg width="24" height="24"><path d="M2 20L20 2" stroke="#000"/></svg></a>`,
  },
  { name: 'a link as a block', css: '#target { display: block; padding: 20px; border: 1px solid }', body: LINK },
  {
    name: 'a link whose clear box spans its card',
    css: 'div { position: relative; padding: 30px; border: 1px solid } a::after { content: ""; position: absolute; inset: 0 }',
    body: `<div><h2>Coordonnées</h2>${LINK}</div>`,
  },
  {
    name: 'a button in a table that scrolls',
    body: `<div style="overflow: auto; height: 120px; width: 300px"><table><tr><td>${BUTTON}</td></tr></table><p style="height: 900px"></p></div>`,
  },
  {
    name: 'lines of a style beside it',
    css: `i { position: relative; display: inline-block; width: 30px; height: 20px; margin: 8px } i::before { content: ''; position: absolute; left: 0; top: 8px; width: 30px; height: 4px; background: #000; transform: rotate(45deg) }`,
    body: `<p>${BUTTON} <i></i> <i></i></p>`,
  },
  {
    name: 'an arrow of a drawing beside it',
    css: 'svg { pointer-events: none }',
    body: `${BUTTON}<svg width="100" height="60"><marker id="m" markerWidth="10" markerHeight="10" refX="5" refY="5"><path d="M0 0L10 5L0 10z"/></marker><path d="M0 30h80" stroke="#000" marker-end="url(#m)"/></svg>`,
  },
];

/** Some of each kind of page that people have to do with. */
export const HONEST_PAGES: readonly Required<HonestPage>[] = [
  ...EYES,
  ...LAYERS,
  ...BARS,
  ...FIELDS,
  ...WORDS,
  ...EFFECTS,
  ...PLACES,
].map(({ name, css = '', body = BUTTON }) => ({ name, css, body }));
