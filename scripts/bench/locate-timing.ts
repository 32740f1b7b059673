import type { Browser } from 'puppeteer';
import { openDocuments } from '../../tests/support/locate-lab.ts';

export interface Timing {
  readonly elements: number;
  readonly question: string;
  /** Milliseconds, medians of the runs: the first question on the first page of a new process; and one more on the same page. */
  readonly cold: number;
  /** The best of the cold runs: what the machine can do when nothing else runs on it. */
  readonly best: number;
  readonly again: number;
  /** The first question on a fresh page opened later in the same tab: the browser has kept the code it compiled. */
  readonly 'code already compiled': number;
  /** Milliseconds of one look at rest. */
  readonly look: number;
}

const ADDRESS = 'https://e-pop.ordre.pharmacien.fr/loc_fr/default/';
const RUNS = 7;
const PEN = '<svg class="icon-pencil" width="16" height="16"><path d="M1 15l2-5 8-8 3 3-8 8z"/></svg>';

/** A card of 14 elements, as in the measurements of facts/anchors-overlays.md 4. */
const card = (n: number): string =>
  `<div class="card"><div class="head"><h3>Dossier ${n}</h3><span class="tag">en cours</span></div><div class="body"><p>Texte du dossier numéro ${n}.</p><ul><li>Un</li><li>Deux</li></ul><a href="/d/${n}">Consulter</a><button type="button"><i class="fa fa-trash"></i></button><input name="n${n}" aria-label="Quantité"></div></div>`;

function pageOf(elements: number, withTarget: boolean): string {
  const cards = Array.from({ length: Math.round(elements / 14) }, (_, n) => card(n)).join('');
  const target = withTarget
    ? `<section><h2>Coordonnées professionnelles</h2><a href="/m" style="background:#e69215" title="Modifier">${PEN}</a></section>`
    : '';
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>E-POP</title><h1>Données professionnelles</h1><main>${cards}${target}</main></html>`;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** One step, there and absent; and the steps of a guide that this page might hold, asked together as the content script does. */
const QUESTIONS = [
  { question: 'E6, there', isThere: true, steps: ['E6'] },
  { question: 'E6, absent', isThere: false, steps: ['E6'] },
  { question: 'E4 to E8', isThere: true, steps: ['E4', 'E5', 'E6', 'E7', 'E8'] },
] as const;

/** What `lab.time` gives. */
interface Run {
  readonly cold: number;
  readonly again: number;
  readonly look: number;
}

/** Cold and warm times of each question, on pages of 10,000 and 50,000 elements. */
export async function timeLocator(browser: Browser, lab: string): Promise<readonly Timing[]> {
  const timings: Timing[] = [];
  for (const elements of [10_000, 50_000]) {
    for (const { question, isThere, steps } of QUESTIONS) {
      const runs: (Run & { later: number })[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const tab = await openDocuments(browser, { [ADDRESS]: pageOf(elements, isThere) });
        const ask = async (): Promise<Run> => {
          await tab.evaluate(lab);
          return (await tab.evaluate(`lab.time(${JSON.stringify(steps)})`)) as Run;
        };
        const first = await ask();
        await tab.reload({ waitUntil: 'load' });
        const { cold: later } = await ask();
        runs.push({ ...first, later });
        await tab.close();
      }
      timings.push({
        elements,
        question,
        cold: median(runs.map((run) => run.cold)),
        best: Math.min(...runs.map((run) => run.cold)),
        again: median(runs.map((run) => run.again)),
        'code already compiled': median(runs.map((run) => run.later)),
        look: median(runs.map((run) => run.look)),
      });
    }
  }
  return timings;
}
