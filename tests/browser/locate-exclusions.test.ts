import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenerId, OutcomeId } from '../../extension/locate/rules/outcomes.ts';
import type { AskWhy, Why } from '../../scripts/why/in-page.ts';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { ask, bundleWhy, documentsTab } from '../support/locator/locate-lab.ts';
import { EPOP, ORANGE, PEN, WALLET } from '../support/locator/page-parts.ts';
import {
  ACTIVATE,
  activation,
  BROKEN,
  CODE,
  code,
  EXCLUDED,
  IS,
  LOGIN,
  RECORD,
  type RuleCase,
  record,
  SHUT,
  UNSPOKEN,
} from '../support/locator/rule-cases.ts';
import { spread } from '../support/spread.ts';

// Each rule of the locator's tables on its smallest page; the openers and outcomes have theirs here.

const DIALOG = '<dialog open aria-modal=true style="position:fixed;inset:0;width:100%;height:100%">…</dialog>';
const TWO_CODES = CODE.repeat(2).replaceAll(IS, '');
const TICK = { url: WALLET, step: 'A6' } as const;

/** It comes to this, and the answer holds this. */
const BY_OUTCOME: Readonly<Record<OutcomeId, RuleCase & { readonly answer: object }>> = {
  'section-alone': {
    ...record(
      '<h1>Fiche</h1><section><h2>Coordonnées professionnelles</h2><p>inconnues</p><button>Plier</button></section>',
    ),
    answer: { level: 'likely' },
  },
  'none-passes': { ...activation('<button>Retour</button>'), answer: { reason: 'absent' } },
  'section-locked': {
    ...record(
      `<section><h2>Coordonnées professionnelles</h2><button title="Modifier" disabled ${ORANGE}>${PEN}</button></section>`,
    ),
    answer: { reason: 'disabled' },
  },
  'already-done': {
    ...TICK,
    body: `<h1>Conditions générales d’utilisation</h1>
      <form><label><input type=checkbox checked data-is=target> J’accepte les conditions générales d’utilisation de l’e-CPS</label></form>`,
    answer: { level: 'sure', done: true, is: 'target' },
  },
  'the-one': { ...activation(`<button data-is=target>${ACTIVATE}</button>`), answer: { level: 'sure', is: 'target' } },
  'equals-together': {
    ...activation(`<div style="width:300px"><button>${ACTIVATE}</button><button>${ACTIVATE}</button></div>`),
    answer: { level: 'likely' },
  },
  equals: {
    ...activation(`${`<p style="margin:900px 0"><button>${ACTIVATE}</button></p>`.repeat(2)}`),
    answer: { reason: 'ambiguous' },
  },
  locked: { ...activation(`<button disabled>${ACTIVATE}</button>`), answer: { reason: 'disabled' } },
  covered: { ...activation(`<button>${ACTIVATE}</button>${DIALOG}`), answer: { reason: 'covered' } },
  'closed-over-done': {
    ...TICK,
    body: `<h1>Conditions générales d’utilisation</h1>
      <details><summary>Lire</summary><form><label><input type=checkbox checked> J’accepte les conditions générales d’utilisation de l’e-CPS</label></form></details>`,
    answer: { reason: 'hidden' },
  },
  'opens-another': {
    url: RECORD,
    step: 'E7',
    title: 'Données professionnelles',
    body: `<h1>Données professionnelles</h1>
      <div role=tablist><button role=tab aria-selected=false aria-controls=p>Alertes par e-mail</button></div>
      <div role=tabpanel id=p hidden><form><label>Adresse e-mail <input type=email></label></form></div>`,
    answer: { reason: 'hidden' },
  },
  opener: {
    ...activation(`<details><summary data-is=target>Services</summary><button>${ACTIVATE}</button></details>`),
    answer: { via: 'opener', is: 'target' },
  },
  unseen: {
    ...activation(`<div style="display:none"><button>${ACTIVATE}</button></div>`),
    answer: { reason: 'hidden' },
  },
  'sends-elsewhere': {
    url: LOGIN,
    step: 'E2',
    title: 'Authentification',
    body: `<h1>Authentification</h1><form action="https://collecte.example/"><label>Identifiant <input></label>
      <label>Mot de passe <input type=password></label><button>Se connecter</button></form>`,
    answer: { reason: 'sends-elsewhere' },
  },
  'equal-visuals': {
    ...code(TWO_CODES),
    answer: { reason: 'ambiguous' },
  },
  'visual-covered': { ...code(`${CODE}${DIALOG}`), answer: { reason: 'hidden' } },
  'visual-in-view': { ...code(CODE), answer: { level: 'sure', is: 'it' } },
  'no-visual': { ...code('<p>…</p>'), answer: { reason: 'absent' } },
};

/** What hides the control is opened by the one marked `target`, which says so in this way. */
const OPENED = {
  summary: BY_OUTCOME.opener,
  'names-its-box': activation(
    `<button aria-controls=m data-is=target>Services</button><div id=m style="display:none"><button>${ACTIVATE}</button></div>`,
  ),
  'names-its-panel': activation(
    `<div role=tablist><button role=tab id=t data-is=target>Services</button></div>
      <div role=tabpanel aria-labelledby=t hidden><button>${ACTIVATE}</button></div>`,
  ),
  'folded-head': activation(
    `<button aria-expanded=false data-is=target>Services</button><div hidden><button>${ACTIVATE}</button></div>`,
  ),
  'site-menu': {
    url: EPOP,
    step: 'E4',
    body: `<header><button data-is=target>Menu</button></header>
      <nav style="display:none"><a href="/1">Accueil</a><a href="/2">Données professionnelles</a><a href="/3">Annonces</a></nav>
      <h1>Bienvenue</h1>`,
  },
} as const satisfies Readonly<Record<OpenerId, RuleCase>>;

declare const why: AskWhy;

let script: string;
beforeAll(async () => {
  script = await bundleWhy();
});
const own = during(() => launchLab());
const tab = during(() => documentsTab(own.browser));

/** Shows the page of a rule while it is asked about. */
async function shown<T>({ url, title = 'Portail', body }: RuleCase, look: (tab: Page) => Promise<T>): Promise<T> {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  return look(await tab.show({ [url]: html }));
}

/** Every frame's explanation, the page's own first. */
const explained = (one: RuleCase): Promise<readonly Why[]> =>
  shown(one, (page) =>
    Promise.all(
      page.frames().map(async (frame) => {
        await frame.evaluate(script);
        const ask = (): Promise<Why> => frame.evaluate((step) => why(step), one.step);
        if (one.later !== undefined) {
          await ask();
          await frame.$eval('[data-is=it]', (it, later) => it.replaceChildren(later), one.later);
        }
        return ask();
      }),
    ),
  );

const casesOf = (cases: Readonly<Record<string, RuleCase>>): readonly [string, RuleCase][] => Object.entries(cases);

describe('what is ruled out, by the rule', () => {
  spread(it, casesOf(EXCLUDED))('%s', async (id, one) => {
    const [told] = await explained(one);
    expect(told?.gate).toBeNull();
    expect(told?.candidates.find(({ is }) => is === 'it')?.excluded).toBe(id);
    expect(told?.answer).not.toMatchObject({ is: 'it' });
  });
});

describe('which of equals it is, by the rule', () => {
  spread(it, casesOf(BROKEN))('%s', async (id, one) => {
    const [told] = await explained(one);
    expect(told?.tieBreak).toBe(id);
    expect(told?.answer).toMatchObject({ level: 'sure', is: 'target' });
  });
});

describe('where nothing is looked for, by the rule', () => {
  spread(it, casesOf(SHUT))('%s', async (id, one) => {
    const told = await explained(one);
    expect(told.map(({ gate }) => gate)).toContain(id);
  });
});

describe('as it ships, without ids, the locator points at nothing that is ruled out', () => {
  spread(
    it,
    casesOf(EXCLUDED).filter(([, { later }]) => later === undefined),
  )('%s', async (_, one) => {
    expect(await shown(one, (page) => ask(page, own.lab, one.step))).not.toMatchObject({ level: 'sure', at: 'it' });
  });
});

describe('what says nothing of the target, by the rule', () => {
  it.each(casesOf(UNSPOKEN))('%s', async (_, one) => {
    const [told] = await explained(one);
    expect(told).toMatchObject({ gate: null, candidates: [], unspoken: 1 });
  });
});

describe('what opens the box that hides it, by the rule', () => {
  spread(it, casesOf(OPENED))('%s', async (id, one) => {
    const [told] = await explained(one);
    expect(told?.opener).toBe(id);
    expect(told?.answer).toMatchObject({ via: 'opener', is: 'target' });
  });
});

describe('what a search comes to, by the outcome', () => {
  spread(it, Object.entries(BY_OUTCOME))('%s', async (id, { answer, ...one }) => {
    const [told] = await explained(one);
    expect(told?.outcome).toBe(id);
    expect(told?.answer).toMatchObject(answer);
    expect(told?.opener !== null, 'an opener where one was found').toBe(['opener', 'opens-another'].includes(id));
  });
});
