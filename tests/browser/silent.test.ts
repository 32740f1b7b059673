import { describe, expect, it } from 'vitest';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { address } from '../portals/addresses.ts';
import { STRAYS } from '../portals/strays.ts';
import { expectSilence, launchGuided, watchedWalk } from '../support/guide/guided.ts';
import { partsOf, spread } from '../support/spread.ts';

// A page without the target is met with silence, whatever it looks like. Each guide runs throughout; before and after its
// pages the ring comes on a real one, so that silence cannot come from a guide that is not running. Silence is waited for, so each test
// has a browser and portals of its own, and all wait at one time.
const LOOK_MS = 1_000;
const drawing = { wallet: 'forms', ordre: 'plain', epop: 'table' } as const;

const PROOFS: readonly { guide: GuideId; step: StepId; at: string }[] = [
  { guide: 'activate-with-card', step: 'A2', at: address('wallet') },
  { guide: 'update-contact-details', step: 'E1', at: address('ordre') },
  { guide: 'sign-in', step: 'L1', at: address('wallet', '/auth') },
];

const { first, beyond } = partsOf(STRAYS);
const rows = PROOFS.flatMap((proof) => [first, beyond].map((strays) => ({ ...proof, strays })));

spread(describe.concurrent, rows)('while $guide runs, nothing is pointed at', ({ guide, step, at, strays }) => {
  it(`on ${strays.length} error, editorial, log-in and look-alike pages`, async () => {
    await using guided = await launchGuided('chromium', { drawing });
    await guided.startGuide(guide);
    const page = await guided.browser.newPage();
    const walk = watchedWalk(page, guided.portals, drawing);
    await page.goto(at);
    await walk.expectStep(step);
    const problems: string[] = [];
    for (const { name, host, path, holds, areaWillDo } of strays) {
      if (guide === 'update-contact-details' && holds.length > 0) continue;
      await page.goto(`https://${host}${path}`);
      await expectSilence(page, name, LOOK_MS, areaWillDo).catch((e: unknown) => problems.push(String(e)));
    }
    expect(problems).toEqual([]);
    await page.goto(at);
    await walk.expectStep(step);
  });
});
