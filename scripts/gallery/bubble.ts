import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { type Guided, launchGuided } from '../../tests/support/guide/guided.ts';
import { type Walk, walkActivation, walkContactDetails, walkSignIn } from '../../tests/support/guide/walk.ts';
import { readOverlays } from '../../tests/support/overlay/overlay-probe.ts';
import { until } from '../../tests/support/until.ts';
import type { Camera } from './camera.ts';

/** The window beside an open side panel. */
const WINDOW = { width: 1000, height: 620 } as const;
const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;
/** Ring and bubble have come to rest. */
const SETTLED_MS = 500;

const ROUTES = {
  'activate-with-card': walkActivation,
  'update-contact-details': walkContactDetails,
  'sign-in': walkSignIn,
} as const satisfies Partial<Record<GuideId, (walk: Walk) => Promise<void>>>;

/** Ring and bubble on the practice portals, at every step that a page serves and where nothing is pointed at. */
export async function takeBubble(camera: Camera): Promise<void> {
  const guided: Guided = await launchGuided('chromium');
  try {
    guided.portals.draw(DRAWING);
    for (const [guide, route] of Object.entries(ROUTES)) {
      guided.portals.reset();
      await guided.startGuide(guide as GuideId);
      const page = await guided.browser.newPage();
      await page.setViewport(WINDOW);
      const seen = new Set<string>();
      const take = async (state: string): Promise<void> => {
        if (seen.has(state)) return;
        seen.add(state);
        await camera.take(
          page,
          { surface: 'bubble', state, looks: ['light', 'dark', 'narrow', 'zoomed', 'forced'] },
          WINDOW,
          () => new Promise((done) => setTimeout(done, SETTLED_MS)),
        );
      };
      await route({
        page,
        portals: guided.portals,
        drawing: DRAWING,
        async expectStep(step: StepId) {
          await until(`a mark for ${step}`, async () => (await readOverlays(page)).some((mark) => mark.step === step));
          await take(step);
        },
        expectNothing: (why) => take(why),
      });
      await page.close();
    }
  } finally {
    await guided.close();
  }
}
