import type { Page } from 'puppeteer';
import type { StepId } from '../../shared/guides/guide.ts';
import type { Portals } from '../../tests/portals/server.ts';
import { walkContactDetails } from '../../tests/support/guide/walk.ts';
import { readOverlays } from '../../tests/support/overlay/overlay-probe.ts';
import { until } from '../../tests/support/until.ts';

/** The practice portals as pictures show them: our own look, of nobody's design system. */
export const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;

/** Walks to the orange pen while the guide for contact details runs. @param take called at each ring, and where the walk ends */
export const walkToThePen = (
  page: Page,
  portals: Portals,
  take: (where: StepId | 'end') => Promise<void>,
): Promise<void> =>
  walkContactDetails({
    page,
    portals,
    drawing: DRAWING,
    async expectStep(step) {
      await until(`the ring of step ${step}`, async () =>
        (await readOverlays(page)).some((mark) => mark.step === step && mark.ring !== null),
      );
      await take(step);
    },
    expectNothing: () => take('end'),
  });
