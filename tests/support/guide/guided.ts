import type { Browser, Page } from 'puppeteer';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { EPOP, ORDRE, truthOf, WALLET } from '../../portals/drawings.ts';
import { type Drawings, type Portals, startPortals } from '../../portals/server.ts';
import { launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { bubbleProblem, contractProblems, readOverlays, ringProblem, type Seen } from '../overlay/overlay-probe.ts';
import { NoUseWaiting, until } from '../until.ts';
import type { Walk } from './walk.ts';

/** A real browser with the extension on the practice portals, the same for Chromium and Firefox. */
export interface Guided extends AsyncDisposable {
  readonly browser: Browser;
  readonly portals: Portals;
  /** Starts (or resumes) a guide in a side-panel tab that stays open. */
  startGuide(id: GuideId): Promise<Page>;
  /** Another page of the extension. */
  openPage(path: string, place?: 'tab' | 'window'): Promise<Page>;
  /** The folder of all that the browser writes. */
  readonly profile: string;
  close(options?: { readonly keepProfile?: boolean }): Promise<void>;
}

interface GuidedOptions {
  /** Another folder than the build's, for a build that was prepared. */
  readonly extension?: string;
  /** Registers the native host, for cards in the virtual reader; or a program in its place. */
  readonly withHost?: boolean | string;
  readonly drawing?: Partial<Drawings>;
}

export async function launchGuided(
  kind: 'chromium' | 'firefox',
  { extension, withHost = false, drawing = {} }: GuidedOptions = {},
): Promise<Guided> {
  const host = withHost === true ? {} : { host: withHost === false ? null : withHost };
  const options = { ...host, ...(extension === undefined ? {} : { extension }) };
  // Firefox asks on the names' own port; each test file runs in a private world, so it is free.
  const portals = await startPortals({ drawing, ...(kind === 'firefox' ? { port: 443 } : {}) });
  const launched =
    kind === 'firefox' ? await launchFirefox(options) : await launchChromium({ portalsPort: portals.port, ...options });
  let panel: Page | null = null;
  async function close({ keepProfile = false } = {}): Promise<void> {
    await launched.close({ keepProfile, keepHome: keepProfile });
    await portals.close();
  }
  return {
    browser: launched.browser,
    portals,
    close,
    profile: 'home' in launched ? launched.home : launched.profile,
    [Symbol.asyncDispose]: close,
    async startGuide(id) {
      await panel?.close();
      panel = await launched.openExtensionPage(`sidepanel.html#guide=${id}`);
      return panel;
    },
    openPage: (path, place) => launched.openExtensionPage(path, place),
  };
}

/** Whether a ring is on a control of the step that it names, whatever the drawing: the judge of every ring seen. */
async function ringIsRight(page: Page, drawing: Drawings, seen: Seen): Promise<string | null> {
  const { step, ring } = seen;
  if (ring === null) return null;
  const known = [WALLET[drawing.wallet], ORDRE[drawing.ordre], EPOP[drawing.epop]].some(
    (portal) => step !== null && step in portal.truth,
  );
  if (!known) return `a ring for ${step}, which no page shows`;
  return ringProblem(page, ring, truthOf(step as StepId, drawing));
}

/**
 * How long a ring may be seen off its control while the page moves under it. The product's own limit is 300 ms
 * (measured by `npm run bench:overlay`); this machine may be busy with other tests.
 */
const SETTLES_MS = 1_500;

/** A walk whose every step is watched: the ring must come, on the right control, and never be on another. */
export function watchedWalk(page: Page, portals: Portals, drawing: Drawings): Walk {
  return {
    page,
    portals,
    drawing,
    async expectStep(step, options) {
      const { opener: _, ...opened } = truthOf(step, drawing);
      const truth = options?.renewal ? { at: opened.renewal ?? '' } : options?.opened ? opened : truthOf(step, drawing);
      let wrongSince: number | null = null;
      let last = 'no overlay in any frame';
      const wordsWillDo = async (overlays: readonly Seen[]): Promise<boolean> =>
        truth.wordsWillDo === true && overlays.some((seen) => seen.step === step && seen.match === 'none');
      await until(`ring of ${step}`, async () => {
        const overlays = await readOverlays(page);
        const ringed = overlays.find((seen) => seen.ring !== null);
        if (ringed === undefined) {
          last = overlays.map((seen) => `${seen.step} ${seen.match}`).join(', ') || 'no overlay in any frame';
          return wordsWillDo(overlays);
        }
        const problem =
          (ringed.step === step && ringed.ring !== null
            ? await ringProblem(page, ringed.ring, truth)
            : await ringIsRight(page, drawing, ringed)) ??
          (await bubbleProblem(overlays, ringed)) ??
          contractProblems(overlays)[0] ??
          null;
        last = `${ringed.step} ${ringed.match}: ${problem ?? 'right'}`;
        wrongSince = problem === null ? null : (wrongSince ?? Date.now());
        if (wrongSince !== null && Date.now() - wrongSince > SETTLES_MS)
          throw new NoUseWaiting(`a wrong ring stays: ${last}`);
        return problem === null && ringed.step === step;
      }).catch((error: unknown) => {
        throw new Error(`${step} on ${JSON.stringify(drawing)}: ${last} (${String(error)})`);
      });
    },
    async expectNothing(why) {
      await expectSilence(page, why, 600);
    },
  };
}

const USUAL: Drawings = { wallet: 'late', ordre: 'plain', epop: 'table' };

/** Walks a route with its guide on a new page, every step watched, on portals drawn as usual but for `changed`. */
export async function walkWatched(
  { browser, portals, startGuide }: Guided,
  guide: GuideId,
  changed: Partial<Drawings>,
  route: (walk: Walk) => Promise<void>,
): Promise<void> {
  const drawing: Drawings = { ...USUAL, ...changed };
  portals.draw(drawing);
  await startGuide(guide);
  const page = await browser.newPage();
  try {
    await route(watchedWalk(page, portals, drawing));
  } finally {
    await page.close();
  }
}

/** Looks for a while: neither ring nor area in any frame, after at most one second in which an old one may leave. */
export async function expectSilence(page: Page, why: string, forMs: number, areaWillDo = false): Promise<void> {
  const pointed = async (): Promise<string | null> => {
    const found = (await readOverlays(page)).find((seen) => seen.ring !== null || (!areaWillDo && seen.area !== null));
    return found === undefined ? null : `${found.step} ${found.match} ${JSON.stringify(found.ring ?? found.area)}`;
  };
  await until(`nothing pointed at: ${why}`, async () => (await pointed()) === null, 3_000);
  const end = Date.now() + forMs;
  while (Date.now() < end) {
    const found = await pointed();
    if (found !== null) throw new Error(`pointed at ${found} although ${why}`);
    await new Promise((done) => setTimeout(done, 80));
  }
}
