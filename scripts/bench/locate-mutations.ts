import type { Page } from 'puppeteer';
import type { StepId } from '../../shared/guides/guide.ts';
import type { Portals } from '../../tests/portals/server.ts';
import { goTo, judge, type Stop, stopsOf, truthAt } from '../../tests/support/locate-portals.ts';

export interface MutationRow {
  readonly mutation: string;
  asked: number;
  right: number;
  wrong: number;
  silent: number;
}

/** What is done to a page before the question; the body of a function of (target, random). `present: false` takes the answer away. */
const MUTATIONS: readonly { readonly name: string; readonly present: boolean; readonly run: string }[] = [
  { name: 'as drawn', present: true, run: '' },
  {
    name: 'names of classes changed',
    present: true,
    run: `for (const e of document.querySelectorAll('[class]:not(svg *)')) if (!e.closest('svg') && !/fa|icon|ic |svg/.test(e.getAttribute('class'))) { e.setAttribute('class', 'c' + Math.floor(random() * 1e9)); }`,
  },
  {
    name: 'ids dropped where nothing refers to them',
    present: true,
    run: `const t = (a) => document.querySelector(a) !== null; for (const e of document.querySelectorAll('[id]')) if (!t('[for="' + e.id + '"],[aria-controls~="' + e.id + '"],[aria-labelledby~="' + e.id + '"],[href="#' + e.id + '"]')) e.setAttribute('id', 'g' + Math.floor(random() * 1e9));`,
  },
  {
    name: 'wrapped in three boxes',
    present: true,
    run: `for (let n = 0; n < 3; n++) { const w = document.createElement('div'); target.before(w); w.append(target); }`,
  },
  {
    name: 'siblings reordered',
    present: true,
    run: `if (!target.closest('form,table,[role=tablist]')) target.parentNode.append(target);`,
  },
  {
    name: 'five unlike controls beside it',
    present: true,
    run: `for (const n of ['Imprimer', 'Aide', 'Supprimer', 'Historique', 'Fermer']) { const b = document.createElement('button'); b.type = 'button'; b.textContent = n; target.after(b); }`,
  },
  {
    name: 'content inserted above',
    present: true,
    run: `document.body.prepend(Object.assign(document.createElement('div'), { textContent: 'Information. '.repeat(40) }));`,
  },
  {
    name: 'a shadow root around it',
    present: true,
    run: `if (!target.closest('form,label,[role=tablist],table') && target.getRootNode() === document) { const h = document.createElement('div'); target.before(h); h.attachShadow({ mode: 'open' }).append(target); }`,
  },
  {
    name: 'target removed',
    present: false,
    run: `(target.closest('label') ?? target).remove(); document.querySelectorAll('label[for="' + target.id + '"]').forEach((l) => l.remove());`,
  },
  {
    name: 'replaced by a log-in page',
    present: false,
    run: `document.title = 'Connexion'; document.body.innerHTML = '<h1>Connexion</h1><form><label>Identifiant ou e-mail <input></label><label>Mot de passe <input type=password></label><button>Valider</button></form>';`,
  },
  {
    name: 'replaced by an error page',
    present: false,
    run: `document.title = 'Erreur'; document.body.innerHTML = '<h1>Une erreur est survenue</h1><button>Valider</button><button>Modifier</button>';`,
  },
];

/** Steps that a log-in page may answer by right. */
const LOGIN_STEPS: ReadonlySet<StepId> = new Set(['E2', 'L1']);

/** Every control of the practice pages in every mutation, one step a question; fixed seed. */
export async function benchMutations(page: Page, portals: Portals, lab: string): Promise<readonly MutationRow[]> {
  const rows: MutationRow[] = [];
  for (const { name, present, run } of MUTATIONS) {
    const row: MutationRow = { mutation: name, asked: 0, right: 0, wrong: 0, silent: 0 };
    for (const stop of stopsOf()) for (const step of stop.shows) await one(row, stop, step, present, run);
    rows.push(row);
  }
  return rows;

  async function one(row: MutationRow, stop: Stop, step: StepId, present: boolean, run: string): Promise<void> {
    const truth = truthAt(stop, step);
    if (truth === undefined || truth.opener !== undefined || (!present && LOGIN_STEPS.has(step))) return;
    await goTo(page, portals, stop);
    const holder = truth.frame === undefined ? null : await (await page.$(truth.frame))?.contentFrame();
    const frame = holder ?? page.mainFrame();
    await frame.evaluate(lab);
    const changed = await frame.evaluate(`lab.mutate(${JSON.stringify(truth)}, ${JSON.stringify(run)})`);
    if (changed !== true) return;
    const sure = (await judge(page, lab, stop, [step])).filter(
      ({ level, via }) => level === 'sure' && via === 'target',
    );
    row.asked += 1;
    if (sure.length === 0) row.silent += 1;
    else if (present && sure.length === 1 && sure[0]?.right === true) row.right += 1;
    else row.wrong += 1;
  }
}
