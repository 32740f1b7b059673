import type { Browser } from 'puppeteer';
import { openDocuments } from '../../../tests/support/locator/locate-lab.ts';
import { AT_ONCE } from '../../build/compile-at-once.ts';
import { median } from '../median.ts';
import type { NameEngine } from '../peers/name-engines.ts';

interface Timing {
  readonly elements: number;
  /** Who was asked, what. */
  readonly question: string;
  /** Milliseconds, medians of the runs: the first question on the first page of a new process; and one more on the same page. */
  readonly cold: number;
  /** The best of the cold runs: what the machine can do when nothing else runs on it. */
  readonly best: number;
  readonly again: number;
  /** The first question on a fresh page opened later in the same tab: the browser has kept the code it compiled. */
  readonly 'code already compiled': number;
  /** Milliseconds of one look at rest; others have none. */
  readonly look: number | null;
  /** Ours, E6 that is there, over this one, when cold and with the code compiled. */
  readonly ratio: string;
}

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

/** One step, there and absent; and the steps of a guide that this page might hold, asked together as the content script does. */
const QUESTIONS = [
  { question: 'E6, there', isThere: true, steps: ['E6'] },
  { question: 'E6, absent', isThere: false, steps: ['E6'] },
  { question: 'E4 to E8', isThere: true, steps: ['E4', 'E5', 'E6', 'E7', 'E8'] },
] as const;

/** What `lab.time` and `engine.time` give. */
interface Run {
  readonly cold: number;
  readonly again: number;
  readonly look?: number;
}

interface Asked {
  readonly question: string;
  readonly isThere: boolean;
  /** A script that is run in the page first, and the question as an expression. */
  readonly script: string;
  readonly ask: string;
}

type Times = Omit<Timing, 'ratio'>;

async function timesOf(browser: Browser, elements: number, { question, isThere, script, ask }: Asked): Promise<Times> {
  const runs: (Run & { later: number })[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const tab = await openDocuments(browser, { [ADDRESS]: pageOf(elements, isThere) });
    const once = async (): Promise<Run> => {
      // As it ships: compiled when it is loaded. What is evaluated is not, whatever its first line says.
      await tab.addScriptTag({ content: `${AT_ONCE}${script}` });
      return (await tab.evaluate(ask)) as Run;
    };
    const first = await once();
    await tab.reload({ waitUntil: 'load' });
    const { cold: later } = await once();
    runs.push({ ...first, later });
    await tab.close();
  }
  const looks = runs.flatMap(({ look }) => look ?? []);
  return {
    elements,
    question,
    cold: median(runs.map((run) => run.cold)),
    best: Math.min(...runs.map((run) => run.cold)),
    again: median(runs.map((run) => run.again)),
    'code already compiled': median(runs.map((run) => run.later)),
    look: looks.length > 0 ? median(looks) : null,
  };
}

/** Cold and warm times of each question, on pages of 10,000 and 50,000 elements, and of libraries of others that look for the same control by its name. */
export async function timeLocator(
  browser: Browser,
  lab: string,
  engines: readonly NameEngine[],
): Promise<readonly Timing[]> {
  const questions: readonly Asked[] = [
    ...QUESTIONS.map(({ question, isThere, steps }) => ({
      question,
      isThere,
      script: lab,
      ask: `lab.time(${JSON.stringify(steps)})`,
    })),
    ...engines.map(({ name, script }) => ({ question: name, isThere: true, script, ask: 'engine.time()' })),
  ];
  const timings: Timing[] = [];
  for (const elements of [10_000, 50_000]) {
    const rows: Times[] = [];
    for (const one of questions) rows.push(await timesOf(browser, elements, one));
    const [ours] = rows;
    const over = (row: Times, time: 'cold' | 'code already compiled'): string =>
      ours === undefined ? '' : (ours[time] / row[time]).toFixed(2);
    const isOthers = ({ question }: Times): boolean => engines.some(({ name }) => name === question);
    const ratio = (row: Times): string =>
      isOthers(row) ? `x ${over(row, 'cold')}, x ${over(row, 'code already compiled')}` : '';
    timings.push(...rows.map((row) => ({ ...row, ratio: ratio(row) })));
  }
  return timings;
}
