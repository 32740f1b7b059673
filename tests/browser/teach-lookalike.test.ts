import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../extension/locate/teach/doubts.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { teachText } from '../../shared/messages/fr/teach.ts';
import { whyNoRingText as words } from '../../shared/messages/fr/why-no-ring.ts';
import { strayCalled } from '../portals/strays.ts';
import { pressOurs } from '../support/browser/press.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { choose } from '../support/guide/panel-page.ts';
import { press, says } from '../support/guide/teaching.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';
import { EPOP, ORANGE, PEN, WALLET } from '../support/locator/page-parts.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// What has the words of a step and was ruled out for its place alone: asked about, and once confirmed found again in spite of that rule.

const IS = 'data-is=target';
const page = (main: string, footer = ''): string =>
  `<header><a href="/">E-POP</a></header><main><h1>E-POP</h1><p>Bienvenue</p>${main}</main><footer>${footer}</footer>`;

interface Case {
  readonly says: string;
  readonly step: StepId;
  readonly url: string;
  readonly body: string;
}
const ASKED: readonly (Case & { readonly by: Doubt })[] = [
  {
    says: 'an entry among the links below the page',
    step: 'E4',
    url: EPOP,
    body: page('', `<a href="/pro" ${IS}>Mes données professionnelles</a><a href="/mentions">Mentions légales</a>`),
    by: 'site-footer',
  },
  {
    says: 'an entry of the way to this page',
    step: 'E4',
    url: EPOP,
    body: page(
      `<ol class="breadcrumb"><li><a href="/">Accueil</a></li><li><a href="/pro" ${IS}>Mes données professionnelles</a></li></ol>`,
    ),
    by: 'breadcrumb',
  },
];
const SILENT: readonly Case[] = [
  {
    says: 'whose it is',
    step: 'E6',
    url: EPOP,
    body: page(`<section><h2>Données personnelles</h2><button title="Modifier" ${ORANGE}>${PEN}</button></section>`),
  },
  {
    says: 'a danger',
    step: 'A7',
    url: WALLET,
    body: '<h1>e-CPS</h1><button>Désactiver et activer mon e-CPS</button>',
  },
  {
    says: 'a code that is typed',
    step: 'A9',
    url: WALLET,
    body: '<h1>Activation</h1><footer><label>Code affiché par l’application <input></label></footer>',
  },
  {
    says: 'another that is like it as much',
    step: 'E4',
    url: EPOP,
    body: page('', '<a href="/a">Mes données professionnelles</a><a href="/b">Mes données professionnelles</a>'),
  },
];

declare const lab: LocateLab;

const own = during(() => launchLab());

async function open({ url, body }: Case): Promise<Page> {
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Portail</title><body>${body}</body></html>`;
  const tab = await openDocuments(own.browser, { [url]: html });
  await tab.evaluate(own.lab);
  return tab;
}

const alikeIn = (tab: Page, step: StepId): Promise<unknown> => tab.evaluate((id) => lab.alike(id), step);

describe('a control with the words of a step', () => {
  spread(it, ASKED)('is asked about, and found again once it was confirmed: $says', async (one) => {
    const tab = await open(one);
    expect((await tab.evaluate((step) => lab.answer(step), one.step)).level).not.toBe('sure');
    expect(await alikeIn(tab, one.step)).toEqual({ at: 'target', by: one.by });
    const shown = await tab.evaluate(() => lab.take('target'));
    const answered = async (despite?: Doubt): Promise<string> =>
      (await tab.evaluate((id, seen, said) => lab.answer(id, seen, 'user', 'here', said), one.step, shown, despite))
        .level;
    expect(await answered()).not.toBe('sure');
    expect(await answered('question')).not.toBe('sure');
    expect(await answered(one.by)).toBe('sure');
    await tab.close();
  });

  spread(it, SILENT)('is not asked about where what is against it is $says', async (one) => {
    const tab = await open(one);
    expect(await alikeIn(tab, one.step)).toBeNull();
    await tab.close();
  });
});

it('one press shows it in the page, dashed, a second one teaches it', { timeout: 90_000 }, async () => {
  await using guided = await launchGuided('chromium');
  const { host, path } = strayCalled('epop-entry-below');
  const panel = await guided.startGuide('update-contact-details');
  const tab = await guided.browser.newPage();
  await tab.goto(`https://${host}${path}`);
  await panel.bringToFront();
  await choose(panel, 'E4');
  await tab.bringToFront();
  await press(panel, panelText.trouble);
  await says(panel, words.alike('Mes données professionnelles'));
  await press(panel, words.show);
  await until('the question in the page', () =>
    tab.evaluate(() => document.querySelector('[data-compagnon-ecps-picker]') !== null),
  );
  expect((await readOverlays(tab)).filter(({ ring }) => ring !== null)).toEqual([]);
  await pressOurs(tab, '[data-compagnon-ecps-picker]', teachText.picker.actions.yes);
  await says(panel, teachText.state.saved);
  await until('the ring', async () => (await readOverlays(tab)).some(({ ring }) => ring !== null));
});
