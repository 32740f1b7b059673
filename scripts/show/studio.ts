import type { Page } from 'puppeteer';
import { startPortals } from '../../tests/portals/server.ts';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { walkActivation, walkContactDetails, walkSignIn } from '../../tests/support/guide/walk.ts';
import { readOverlays } from '../../tests/support/overlay/overlay-probe.ts';
import { until } from '../../tests/support/until.ts';
import { CHROMIUM_STEP } from '../build/extension.ts';
import { HOST_STEP } from '../build/host.ts';
import type { Step } from '../steps.ts';
import type { Frame } from './camera.ts';

export const BUILDS: readonly Step[] = [CHROMIUM_STEP, HOST_STEP];

/** The practice portals as pictures show them: our own look, of nobody's design system. */
const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;

/** A browser with the extension on the practice portals. @param options the browser's; no native host unless named */
export async function openStudio(options: Parameters<typeof launchChromium>[0] = {}) {
  const portals = await startPortals({ drawing: DRAWING, hasOtherSide: options.headless === false });
  const chromium = await launchChromium({ portalsPort: portals.port, host: null, ...options });
  return {
    ...chromium,
    portals,
    async [Symbol.asyncDispose]() {
      await chromium.close();
      await portals.close();
    },
  };
}
export type Studio = Awaited<ReturnType<typeof openStudio>>;

const ROUTES = {
  'activate-with-card': walkActivation,
  'update-contact-details': walkContactDetails,
  'sign-in': walkSignIn,
} as const;
type Walked = keyof typeof ROUTES;
export const WALKED = Object.keys(ROUTES) as readonly Walked[];

/**
 * Walks the portals while a guide runs.
 * @param takeAt called once at each step that is pointed at, and once for each reason why a page has nothing to point at
 */
export async function walk(
  { browser, openExtensionPage, portals }: Studio,
  guide: Walked,
  window: Frame,
  takeAt: (page: Page, where: string) => Promise<unknown>,
): Promise<void> {
  portals.reset();
  const panel = await openExtensionPage(`sidepanel.html#guide=${guide}`);
  const page = await browser.newPage();
  await page.setViewport(window);
  const seen = new Set<string>();
  const once = async (where: string): Promise<void> => {
    if (!seen.has(where)) await takeAt(page, where);
    seen.add(where);
  };
  await ROUTES[guide]({
    page,
    portals,
    drawing: DRAWING,
    async expectStep(step) {
      await until(`a mark for ${step}`, async () => (await readOverlays(page)).some((mark) => mark.step === step));
      await once(step);
    },
    expectNothing: once,
  });
  await page.close();
  await panel.close();
}
