import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { during } from '../support/during.ts';
import { expectSilence, launchGuided } from '../support/guide/guided.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import { readOverlays, type Seen } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

const HOME = 'https://www.ordre.pharmacien.fr/';
const INNER = 'https://e-pop.ordre.pharmacien.fr/cadre';
const MIDDLE = 'https://etranger.example.org/cadre';
const OUTER = 'https://etranger.example.org/';
const LOG_IN = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Authentification Ordre des Pharmaciens Applications ONP</title>
  <main style="padding:40px"><h1>Authentification Ordre des Pharmaciens Applications ONP</h1>
    <form method="post"><p><label>Identifiant <input autocomplete="username"></label></p>
  <p><label>Mot de passe <input type="password"></label></p><button>Se connecter</button></form></main></html>`;
const frame = (address: string, attributes = ''): string =>
  `<iframe src="${address}" ${attributes} style="width:700px;height:500px"></iframe>`;
const page = (body: string): string => `<!doctype html><html lang="fr"><title>Page</title><h1>Page</h1>${body}</html>`;

inBrowsers(describe)('whom the guide trusts, in %s', (name) => {
  const guided = during(() => launchGuided(name));
  beforeAll(async () => {
    await guided.startGuide('update-contact-details');
  });

  const open = (documents: Readonly<Record<string, string>>): Promise<Page> => openDocuments(guided.browser, documents);
  const shown = (on: Page, step: StepId): Promise<Seen> =>
    until(`something for ${step}`, async () => (await readOverlays(on)).find((seen) => seen.step === step) ?? null);
  const ringed = (on: Page): Promise<Seen> =>
    until('a ring', async () => (await readOverlays(on)).find((seen) => seen.ring !== null) ?? null);

  it('rings the log-in on a host that is known, and names it', async () => {
    const tab = await open({ [HOME]: LOG_IN });
    await ringed(tab);
    expect((await shown(tab, 'E2')).words).toContain(bubbleText.host('www.ordre.pharmacien.fr'));
    await tab.close();
  });

  it('rings nothing on one whose name merely fits, and has the user look at the name', async () => {
    const tab = await open({ 'https://connexion-fausse.ordre.pharmacien.fr/': LOG_IN });
    const seen = await shown(tab, 'E2');
    expect(seen).toMatchObject({ match: 'none', ring: null, area: null });
    expect(seen.words).toContain(bubbleText.unknownHost('connexion-fausse.ordre.pharmacien.fr'));
    await expectSilence(tab, 'nobody knows that host', 800);
    await tab.close();
  });

  it('rings the log-in of such a host when a page of a known one led to it, and names it', async () => {
    const host = 'connexion-du-site.ordre.pharmacien.fr';
    const tab = await open({ [HOME]: page(`<a href="https://${host}/">Suite</a>`), [`https://${host}/`]: LOG_IN });
    await Promise.all([tab.waitForNavigation(), tab.click('a')]);
    await ringed(tab);
    expect((await shown(tab, 'E2')).words).toContain(bubbleText.host(host));
    await tab.close();
  });

  it('rings the log-in in a frame of one official host in another', async () => {
    const tab = await open({ [HOME]: page(frame(INNER)), [INNER]: LOG_IN });
    expect((await ringed(tab)).frame.url()).toBe(INNER);
    await tab.close();
  });

  it.each([
    ['an official page in a stranger’s', OUTER, { [OUTER]: page(frame(INNER)), [INNER]: LOG_IN }],
    [
      'a stranger between two official pages',
      HOME,
      { [HOME]: page(frame(MIDDLE)), [MIDDLE]: page(frame(INNER)), [INNER]: LOG_IN },
    ],
    [
      'an official page that a stranger’s frames, with frames of its own',
      OUTER,
      {
        [OUTER]: page(frame(HOME)),
        [HOME]: page(`<iframe srcdoc="${LOG_IN.replaceAll('"', '&quot;')}" style="width:600px;height:400px"></iframe>`),
      },
    ],
    [
      'a sandbox between two official pages',
      HOME,
      {
        [HOME]: page(frame('https://www.ordre.pharmacien.fr/bac', 'sandbox="allow-scripts"')),
        'https://www.ordre.pharmacien.fr/bac': page(frame(INNER)),
        [INNER]: LOG_IN,
      },
    ],
  ] as const)('draws nothing in %s', async (why, first, documents) => {
    const tab = await open({ [first]: '', ...documents });
    await until('the log-in', async () => {
      for (const one of tab.frames())
        if (await one.evaluate(() => document.querySelector('[type=password]') !== null).catch(() => false))
          return true;
      return false;
    });
    await expectSilence(tab, why, 1_500);
    const inner = (await readOverlays(tab)).filter((seen) => seen.frame !== tab.mainFrame());
    expect(inner).toEqual([]);
    await tab.close();
  });
});
