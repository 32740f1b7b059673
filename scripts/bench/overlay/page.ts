import type { Page } from 'puppeteer';

/** So many elements of a page that has nothing to do with a guide. */
export const filler = (elements: number): string =>
  Array.from(
    { length: Math.ceil(elements / 10) },
    (_, n) =>
      `<div class="card"><h3>Carte ${n}</h3><p>Texte <b>gras</b> <i>fin</i></p><ul><li><a href="#${n}">Lien</a></li></ul><button>Voir</button></div>`,
  ).join('');

/** Where the storm changes things. It is not displayed: drawing so large a page anew takes some 200 ms a second and would hide the rest. */
export const STORM_PLACE = '<div id="storm" hidden></div>';

/** 150 changes a second in another part of the page: lines come and go by turns. */
export const STORM = (): void => {
  const place = document.querySelector('#storm');
  let change = 0;
  setInterval(() => {
    for (const end = change + 3; change < end; change += 1) {
      if (change % 2 === 1) place?.lastElementChild?.remove();
      else {
        const line = document.createElement('span');
        line.textContent = String(change);
        place?.append(line);
      }
    }
  }, 20);
};

/** The one page of all contestants, with as many elements as asked for. */
export const benchPage = (elements: number): string => `<!doctype html><html lang="fr"><head><title>Banc</title><style>
    body { margin: 0; font: 15px sans-serif } #row { padding: 120px 0 20px 200px }
    .card { contain: layout }
    @keyframes go { from { margin-left: 0 } to { margin-left: 200px } }</style></head><body>
    <main><h1>Données professionnelles</h1><div id="above"></div>
    <p id="row"><button id="target" aria-haspopup="dialog">Modifier</button></p>
    ${STORM_PLACE}${filler(elements)}</main></body></html>`;

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Main-thread milliseconds a second of this page over some seconds, other work of the machine not counted. */
export async function mainThread(page: Page, seconds: number): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // Garbage of what came before is no part of it.
  await session.send('HeapProfiler.collectGarbage');
  const time = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await time();
  await rest(seconds * 1000);
  const spent = (await time()) - before;
  await session.detach();
  return spent / seconds;
}
