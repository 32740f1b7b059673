import { describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { during } from '../support/during.ts';
import { launchLab, launchWholeChromium } from '../support/locator/launch-lab.ts';
import { ask, openDocuments } from '../support/locator/locate-lab.ts';
import { EPOP, ORANGE, PEN } from '../support/locator/page-parts.ts';
import { spread } from '../support/spread.ts';

const own = during(() => launchLab(launchWholeChromium));

/** Cards with headings of their own, more than are looked at around one control (surroundings/section-names.ts). */
const cards = (from: number): string =>
  Array.from(
    { length: 150 },
    (_, n) =>
      `<div><h4>Dossier ${from + n}</h4><p>Texte <b>du</b> <i>dossier</i></p><a href="/d/${from + n}">Ouvrir</a></div>`,
  ).join('');
const pen = (more = ''): string => `<a href="/m" ${ORANGE} title="Modifier" ${more}>${PEN}</a>`;

interface Case {
  readonly says: string;
  readonly step: StepId;
  readonly at: string;
  readonly body: string;
}

const cases: readonly Case[] = [
  {
    says: 'the pen under a heading just before it',
    step: 'E6',
    at: 'target',
    body: `<h1>Ma fiche</h1>${cards(0)}<section><h2>Coordonnées professionnelles</h2>${pen('data-is=target')}</section>${cards(200)}`,
  },
  {
    says: 'the magnifier of a section whose heading stands far above, over headings of a lower rank',
    step: 'E5',
    at: 'target',
    body: `<h1>Accueil</h1><h2>Données professionnelles</h2>${cards(0)}<h3>Divers</h3>
      <a href="/f" title="Voir" data-is=target><i class="fa fa-search" style="display:inline-block;width:16px;height:16px"></i></a>`,
  },
  {
    says: 'no pen of a section that follows ours',
    step: 'E6',
    at: '',
    body: `<h1>Données professionnelles</h1>${cards(0)}<div><h2>Coordonnées professionnelles</h2><p>Rue du Test</p></div>
      <div><h2>Formation continue</h2>${pen()}</div>${cards(200)}`,
  },
  {
    says: 'the pen of a page whose title stands after more headings than the gate reads',
    step: 'E6',
    at: 'target',
    body: `${cards(0)}<h1>Ma fiche</h1><h2>Données professionnelles</h2><section><h2>Coordonnées professionnelles</h2>${pen('data-is=target')}</section>`,
  },
];

describe('on a page of more elements than are looked at one by one', () => {
  spread(it, cases)('$step: $says', async ({ step, at, body }) => {
    const tab = await openDocuments(own.browser, {
      [EPOP]: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>E-POP</title><body>${body}</body></html>`,
    });
    const got = await ask(tab, own.lab, step);
    await tab.close();
    expect(got.level === 'sure' ? got.at : '').toBe(at);
  });
});
