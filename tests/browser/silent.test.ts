import type { Page } from 'puppeteer';
import { describe, it } from 'vitest';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { address } from '../portals/addresses.ts';
import { EPOP, type EpopName, WALLET, type WalletName } from '../portals/drawings.ts';
import type { Portals } from '../portals/server.ts';
import { STRAYS, type Stray } from '../portals/strays.ts';
import { expectSilence, launchGuided, watchedWalk } from '../support/guide/guided.ts';

// A page without the target is met with silence, whatever it looks like. Each guide runs throughout; before and after its
// pages the ring comes on a real one, so that silence cannot come from a guide that is not running. Silence is waited for, so each test
// has a browser and portals of its own, and all wait at one time.
const LOOK_MS = 1_000;
const drawing = { wallet: 'forms', ordre: 'plain', epop: 'table' } as const;

async function silentOn(
  guide: GuideId,
  proof: { step: StepId; at: string },
  look: (page: Page, portals: Portals) => Promise<void>,
): Promise<void> {
  const { browser, portals, startGuide, close } = await launchGuided('chromium');
  try {
    portals.draw(drawing);
    await startGuide(guide);
    const page = await browser.newPage();
    const walk = watchedWalk(page, portals, drawing);
    await page.goto(proof.at);
    await walk.expectStep(proof.step);
    await look(page, portals);
    portals.draw(drawing);
    await page.goto(proof.at);
    await walk.expectStep(proof.step);
  } finally {
    await close();
  }
}

const PROOFS: readonly { guide: GuideId; step: StepId; at: string }[] = [
  { guide: 'activate-with-card', step: 'A2', at: address('wallet') },
  { guide: 'update-contact-details', step: 'E1', at: address('ordre') },
  { guide: 'sign-in', step: 'L1', at: address('wallet', '/auth') },
];

describe.concurrent.each(PROOFS)('while $guide runs, nothing is pointed at', ({ guide, ...proof }) => {
  it('on error, editorial, log-in and look-alike pages', { timeout: 240_000 }, () =>
    silentOn(guide, proof, async (page) => {
      const problems: string[] = [];
      for (const [name, stray] of Object.entries(STRAYS) as [string, Stray][]) {
        if (guide === 'update-contact-details' && stray.holds.length > 0) continue;
        await page.goto(`https://${stray.host}${stray.path}`);
        await expectSilence(page, name, LOOK_MS, stray.areaWillDo).catch((e: unknown) => problems.push(String(e)));
      }
      if (problems.length > 0) throw new Error(problems.join('\n'));
    }),
  );
});

describe.concurrent('pages of one route are silent for the others', () => {
  const contactPages = [
    '/loc_fr/default/donnees',
    '/loc_fr/default/donnees/fiche',
    '/loc_fr/default/donnees/coordonnees',
  ];
  const activationPages = ['/activation', '/activation/qr', '/activation/code', '/activation/choix'];

  it('E-POP while an e-CPS is activated', { timeout: 240_000 }, () =>
    silentOn('activate-with-card', { step: 'A2', at: address('wallet') }, async (page, portals) => {
      for (const epop of Object.keys(EPOP) as EpopName[]) {
        portals.draw({ epop });
        for (const path of contactPages) {
          await page.goto(address('epop', path));
          await expectSilence(page, `E-POP ${epop} ${path}`, 500);
        }
      }
    }),
  );

  it('the activation while one only signs in', { timeout: 240_000 }, () =>
    silentOn('sign-in', { step: 'L1', at: address('wallet', '/auth') }, async (page, portals) => {
      for (const wallet of Object.keys(WALLET) as WalletName[]) {
        portals.draw({ wallet });
        for (const path of activationPages) {
          await page.goto(address('wallet', path));
          await expectSilence(page, `wallet ${wallet} ${path}`, 500);
        }
      }
    }),
  );
});
