import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { EPOP, type EpopName, ORDRE, type OrdreName, truthOf, WALLET, type WalletName } from '../portals/drawings.ts';
import { type Drawings, type Portals, startPortals } from '../portals/server.ts';
import { launchPageBrowser } from '../support/browser/page-browser.ts';
import { type Walk, walkActivation, walkContactDetails, walkSignIn } from '../support/guide/walk.ts';
import { frameOf, type PracticeWindow } from '../support/portal-page.ts';

// The practice portals themselves, without the extension: a person can walk them, and every truth names one visible control.
let portals: Portals;
let browser: Browser;
beforeAll(async () => {
  portals = await startPortals({ lateMs: 30 });
  browser = await launchPageBrowser({ portalsPort: portals.port });
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
});
beforeEach(() => portals.reset());

async function walked(drawing: Partial<Drawings>, route: (walk: Walk) => Promise<void>): Promise<readonly StepId[]> {
  const all: Drawings = { wallet: 'late', ordre: 'plain', epop: 'table', ...drawing };
  portals.draw(all);
  const page = await browser.newPage();
  const met: StepId[] = [];
  try {
    await route({
      page,
      portals,
      drawing: all,
      async expectStep(step, { renewal = false } = {}) {
        const truth = truthOf(step, all);
        const frame = await frameOf(page, truth);
        const paths = renewal ? [truth.renewal ?? ''] : [truth.at, ...(truth.or ?? [])];
        for (const path of paths) {
          const there = await frame?.evaluate(
            (p) => (globalThis as unknown as PracticeWindow).practice.find(p) !== null,
            path,
          );
          expect(there, `${step}: ${path}`).toBe(true);
        }
        if (met.at(-1) !== step) met.push(step);
      },
      async expectNothing() {},
    });
  } finally {
    await page.close();
  }
  return met;
}

describe('the practice wallet can be walked by hand', () => {
  it.each(Object.keys(WALLET) as WalletName[])('drawing %s', { timeout: 60_000 }, async (wallet) => {
    const met = await walked({ wallet }, walkActivation);
    expect(met).toEqual(['A2', 'A3', 'A4', 'A6', 'A7', 'A8', 'A9', 'A10']);
    expect(await walked({ wallet }, walkSignIn)).toEqual(['L1', 'L2']);
  });
});

describe('the practice Ordre and E-POP can be walked by hand', () => {
  const ordres = Object.keys(ORDRE) as OrdreName[];
  it.each((Object.keys(EPOP) as EpopName[]).map((epop, i) => [epop, ordres[i % ordres.length] ?? 'plain'] as const))(
    'E-POP %s after Ordre %s',
    { timeout: 60_000 },
    async (epop, ordre) => {
      const met = await walked({ epop, ordre }, walkContactDetails);
      expect(met).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E7', 'E8']);
    },
  );
});
