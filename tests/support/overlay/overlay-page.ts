import type { ElementHandle, Frame, Page } from 'puppeteer';
import type { OverlayView } from '../../../extension/contracts/overlay.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { OPEN_ROOTS } from '../browser/open-roots.ts';
import { openPages, type Tabs } from '../browser/page-browser.ts';
import { BY_PAGE_CLOCK, PAGE_CLOCK } from '../browser/page-clock.ts';
import { bundle } from '../bundle.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the overlay reported since the page was opened. */
interface Reports {
  readonly actions: readonly string[];
  readonly lost: number;
  readonly inert: readonly boolean[];
  readonly folded: readonly boolean[];
  /** How often the focus was to go back to another document. */
  readonly elsewhere: number;
}

/** Chromium's engine or Firefox, for pages that the overlay alone is put on. */
export function launchForOverlay(
  name: BrowserName,
): Promise<AsyncDisposable & { readonly browser: Tabs; close(): Promise<void> }> {
  return name === 'chromium' ? openPages() : launchFirefox({ extension: null, host: null });
}

const READS_MS = 600;

const bundleOverlay = (define: Readonly<Record<string, string>> = {}): Promise<string> =>
  bundle('extension/overlay/overlay.ts', { define, globalName: 'overlayModule' });

let asShipped: Promise<string> | undefined;
let byPageClock: Promise<string> | undefined;

/** The overlay as one script that sets `globalThis.overlayModule`. */
function overlayBundle(): Promise<string> {
  asShipped ??= bundleOverlay();
  return asShipped;
}

/** The same, going by a clock that `passTime` puts forward. */
function overlayBundleByPageClock(): Promise<string> {
  byPageClock ??= bundleOverlay(BY_PAGE_CLOCK).then((script) => PAGE_CLOCK + script);
  return byPageClock;
}

const WORDS = {
  progress: 'Étape 6 sur 9',
  title: 'Cliquez sur le stylo orange',
  body: 'Il se trouve à droite de vos coordonnées. Il ouvre le formulaire de modification.',
  warning: null,
  actions: [{ id: 'not-found', label: 'Je ne le vois pas' }],
  unofficial: 'Aide non officielle',
  chip: { title: 'Aide · étape 6', below: 'non officielle' },
} as const;

/** A view for tests; the subject is given by a selector that is looked up in the page, `null` for none. */
interface TestView extends Partial<Omit<OverlayView, 'subject'>> {
  readonly subject: string | null;
}

/** One page with the overlay on it, or on one of its frames. */
export class OverlayPage {
  readonly page: Page;
  readonly frame: Frame;

  private constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
  }

  /** Opens a page with this HTML (a whole document or a body) and makes an overlay that draws nothing yet. */
  static async open(
    browser: Tabs,
    html: string,
    viewport = { width: 800, height: 600 },
    script = overlayBundle(),
  ): Promise<OverlayPage> {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    const whole = html.includes('<html') ? html : `<!doctype html><html lang="fr"><title>Page</title>${html}</html>`;
    await page.setContent(whole);
    return OverlayPage.on(page, page.mainFrame(), script);
  }

  /** The same with an overlay whose time `passTime` lets pass. */
  static openWithClock(browser: Tabs, html: string): Promise<OverlayPage> {
    return OverlayPage.open(browser, html, undefined, overlayBundleByPageClock());
  }

  static async on(page: Page, frame: Frame, bundled = overlayBundle()): Promise<OverlayPage> {
    await frame.evaluate(
      await bundled.then((script) => `${OPEN_ROOTS}; ${script}; globalThis.overlayModule = overlayModule;`),
    );
    await frame.evaluate(() => {
      const ending = new AbortController();
      const reports = {
        actions: [] as string[],
        lost: 0,
        inert: [] as boolean[],
        folded: [] as boolean[],
        elsewhere: 0,
      };
      const { createOverlay } = (globalThis as unknown as PageGlobals).overlayModule;
      const overlay = createOverlay({
        document,
        signal: ending.signal,
        onAction: (id) => void reports.actions.push(id),
        onLost: () => {
          reports.lost += 1;
        },
        onInert: (isInert) => void reports.inert.push(isInert),
        onFold: (isFolded) => void reports.folded.push(isFolded),
        onFocusElsewhere: () => {
          reports.elsewhere += 1;
        },
      });
      Object.assign(globalThis, { overlay, ending, reports });
    });
    return new OverlayPage(page, frame);
  }

  async show(view: TestView): Promise<void> {
    const whole = { step: 'E6', match: 'sure', bubble: WORDS, ...view };
    await this.frame.evaluate((given) => {
      const path = given.subject?.split(' >>> ') ?? [];
      let scope: ParentNode = document;
      let subject: Element | null = null;
      for (const selector of path) {
        subject = scope.querySelector(selector);
        if (subject === null) throw new Error(`no ${selector} in the page`);
        scope = subject.shadowRoot ?? subject;
      }
      (globalThis as unknown as PageGlobals).overlay.show({ ...given, subject } as OverlayView);
    }, whole);
    await this.settle();
  }

  async hide(): Promise<void> {
    await this.frame.evaluate(() => (globalThis as unknown as PageGlobals).overlay.hide());
  }

  async end(): Promise<void> {
    await this.frame.evaluate(() => (globalThis as unknown as PageGlobals).ending.abort());
  }

  async focusBubble(): Promise<void> {
    await this.frame.evaluate(() => (globalThis as unknown as PageGlobals).overlay.focusBubble());
  }

  reports(): Promise<Reports> {
    return this.frame.evaluate(() => (globalThis as unknown as PageGlobals).reports);
  }

  /** Lets frames pass: observers and placement have run, pixels are painted. */
  async settle(frames = 4): Promise<void> {
    await this.frame.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, frames);
  }

  /** The box of an element, as the browser paints it; null when there is none. */
  box(selector: string): Promise<Rectangle | null> {
    return this.frame.evaluate((path) => {
      let scope: ParentNode = document;
      let found: Element | null = null;
      for (const part of path.split(' >>> ')) {
        found = scope.querySelector(part);
        if (found === null) return null;
        scope = found.shadowRoot ?? found;
      }
      if (found === null) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x, y, width, height };
    }, selector);
  }

  part(name: 'ring' | 'area' | 'bubble'): Promise<Rectangle | null> {
    return this.box(`[data-compagnon-ecps] >>> [data-part=${name}]`);
  }

  /** A button of the bubble by the words on it or its label, once it has been there for as long as people read (input-protector.ts). */
  async button(label: string): Promise<ElementHandle | null> {
    await new Promise((done) => setTimeout(done, READS_MS));
    const found = await this.frame.evaluateHandle((text) => {
      const root = document.querySelector('[data-compagnon-ecps]')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      return buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === text) ?? null;
    }, label);
    return found.asElement() as ElementHandle | null;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

interface PageGlobals {
  readonly overlayModule: typeof import('../../../extension/overlay/overlay.ts');
  readonly overlay: ReturnType<typeof import('../../../extension/overlay/overlay.ts')['createOverlay']>;
  readonly ending: AbortController;
  readonly reports: Reports;
}
