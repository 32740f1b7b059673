/** So many elements of a page that has nothing to do with a guide. */
export const filler = (elements: number): string =>
  Array.from(
    { length: Math.ceil(elements / 10) },
    (_, n) =>
      `<div class="card"><h3>Carte ${n}</h3><p>Texte <b>gras</b> <i>fin</i></p><ul><li><a href="#${n}">Lien</a></li></ul><button>Voir</button></div>`,
  ).join('');

/**
 * Where the storm changes things. It is not displayed: what the browser does to draw so large a page anew, some 200 ms in each second,
 * would hide what is measured.
 */
export const STORM_PLACE = '<div id="storm" hidden></div>';

/** The one page all contestants are put on, with as many elements as asked for. */
export function benchPage(elements: number): string {
  return `<!doctype html><html lang="fr"><head><title>Banc</title><style>
    body { margin: 0; font: 15px sans-serif } #row { padding: 120px 0 20px 200px }
    #scroller { height: 160px; width: 320px; overflow: auto; margin-left: 200px } .card { contain: layout }
    @keyframes go { from { margin-left: 0 } to { margin-left: 200px } }</style></head><body>
    <main><h1>Données professionnelles</h1><div id="above"></div>
    <p id="row"><button id="other">Loupe</button> <button id="target" aria-haspopup="dialog" aria-expanded="false" aria-controls="form">Modifier</button></p>
    <form id="form" onsubmit="return false"><label>Nom <input id="text"></label> <label>Code <input id="password" type="password"></label></form>
    <div id="scroller"><div style="height:60px"></div><button id="inner">Dedans</button><div style="height:800px"></div></div>
    ${STORM_PLACE}${filler(elements)}</main></body></html>`;
}
