import type { Browser } from 'puppeteer';
import { startPortals } from '../../../tests/portals/server.ts';
import { launchChromium } from '../../../tests/support/browser/chromium.ts';
import { bundleLab, openDocuments } from '../../../tests/support/locator/locate-lab.ts';
import type { LocateLab } from '../../../tests/support/locator/locate-lab-page.ts';
import { AT_ONCE } from '../../build/page-script.ts';
import { median } from '../median.ts';
import { Table } from '../table.ts';

declare const lab: LocateLab;

const ADDRESS = 'https://e-pop.ordre.pharmacien.fr/loc_fr/default/';
const RUNS = 7;
const PEN = '<svg class="icon-pencil" width="16" height="16"><path d="M1 15l2-5 8-8 3 3-8 8z"/></svg>';

/** A card of 14 elements, as in the measurements of docs/sources/overlays.md 4. */
const card = (n: number): string =>
  `<div class="card"><div class="head"><h3>Dossier ${n}</h3><span class="tag">en cours</span></div><div class="body"><p>Texte du dossier numéro ${n}.</p><ul><li>Un</li><li>Deux</li></ul><a href="/d/${n}">Consulter</a><button type="button"><i class="fa fa-trash"></i></button><input name="n${n}" aria-label="Quantité"></div></div>`;

function pageOf(elements: number, withTarget: boolean): string {
  const cards = Array.from({ length: Math.round(elements / 14) }, (_, n) => card(n)).join('');
  const target = withTarget
    ? `<section><h2>Coordonnées professionnelles</h2><a href="/m" style="background:#e69215" title="Modifier">${PEN}</a></section>`
    : '';
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>E-POP</title><h1>Données professionnelles</h1><main>${cards}${target}</main></html>`;
}

/** One step, there and absent; and steps that one page might hold, asked together as the content script does. */
const QUESTIONS = [
  { question: 'E6, there', isThere: true, steps: ['E6'] },
  { question: 'E6, absent', isThere: false, steps: ['E6'] },
  { question: 'E4 to E8', isThere: true, steps: ['E4', 'E5', 'E6', 'E7', 'E8'] },
] as const;
type Question = (typeof QUESTIONS)[number];

/** Medians in ms: the first question in a new tab, the same once more, and the first in a document opened later in that tab. */
async function timesOf(
  browser: Browser,
  script: string,
  elements: number,
  { isThere, steps }: Question,
): Promise<number[]> {
  const runs: (readonly [cold: number, again: number, compiled: number])[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const tab = await openDocuments(browser, { [ADDRESS]: pageOf(elements, isThere) });
    const once = async (): Promise<{ readonly cold: number; readonly again: number }> => {
      // As it ships: compiled when it is loaded. What is evaluated is not, whatever its first line says.
      await tab.addScriptTag({ content: `${AT_ONCE}\n${script}` });
      return tab.evaluate((all) => lab.time(all), steps);
    };
    const { cold, again } = await once();
    await tab.reload({ waitUntil: 'load' });
    runs.push([cold, again, (await once()).cold]);
    await tab.close();
  }
  return ([0, 1, 2] as const).map((which) => median(runs.map((times) => times[which])));
}

/** The search alone, on pages of 10,000 and 50,000 elements. */
export async function benchTiming(): Promise<void> {
  const script = await bundleLab();
  const portals = await startPortals({ lateMs: 5 });
  const chromium = await launchChromium({ extension: null, host: null, portalsPort: portals.port });
  try {
    for (const elements of [10_000, 50_000]) {
      const table = new Table(`Search on ${elements} elements (ms)`, ['cold', 'again', 'compiled']);
      for (const asked of QUESTIONS)
        table.row(asked.question, await timesOf(chromium.browser, script, elements, asked));
    }
  } finally {
    await chromium.close();
    await portals.close();
  }
}
