import type { Page } from 'puppeteer';

/** What a surface of ours says and fills, as it is seen: nothing folded, nothing for screen readers alone. */
export interface InSight {
  readonly says: readonly string[];
  readonly filled: readonly string[];
}

/** Sentences, labels and titles of a page of ours, or of the bubble in this host. Runs in the page. */
function readInSight(host?: string): InSight {
  const root = host === undefined ? document.body : document.querySelector(host)?.shadowRoot?.querySelector('.bubble');
  const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.visually-hidden, .announcer') === null &&
    element.getBoundingClientRect().width > 1;
  const labelOf = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll('.visually-hidden')) unseen.remove();
    return plain(copy.textContent);
  };
  const blocks = [...(root?.querySelectorAll('p, li, h1, h2, h3, button, a, summary, label, strong, small') ?? [])];
  const seen = blocks.filter(isSeen);
  const leaves = seen.filter((one) => !blocks.some((other) => other !== one && one.contains(other)));
  return {
    says: leaves
      .flatMap((one) => labelOf(one).split(/(?<=[.!?])\s+|\n/))
      .map(plain)
      .filter((text) => text !== ''),
    filled: seen.filter((one) => one.matches('.button-main, button.main')).map(labelOf),
  };
}

const NOTHING: InSight = { says: [], filled: [] };

/** A page of ours. */
export const inSightOf = (surface: Page): Promise<InSight> => surface.evaluate(readInSight);

/** The bubble on an official page, in whichever frame it is; nothing where there is none, or the page is on its way to another. */
export async function inBubble(page: Page): Promise<InSight> {
  const frames = await Promise.all(
    page.frames().map((frame) => frame.evaluate(readInSight, '[data-compagnon-ecps]').catch(() => NOTHING)),
  );
  return { says: frames.flatMap(({ says }) => says), filled: frames.flatMap(({ filled }) => filled) };
}

/** Milliseconds between two looks. */
const LOOKS_MS = 300;

/** What is wrong with all that is in sight: two filled buttons, or a sentence that stands there twice. */
function faultsOf(surfaces: readonly InSight[], meantInBoth: ReadonlySet<string>): readonly string[] {
  const filled = surfaces.flatMap((one) => one.filled);
  const says = surfaces.flatMap((one) => one.says);
  const twice = says.filter((text, index) => says.indexOf(text) !== index && !meantInBoth.has(text));
  return [...(filled.length > 1 ? [`filled: ${filled.join(' + ')}`] : []), ...twice.map((text) => `twice: ${text}`)];
}

interface Voices {
  /** Resolves after two more looks. */
  heard(): Promise<void>;
  /** Ends it. @returns what two looks in a row have shown */
  faults(): Promise<readonly string[]>;
}

/**
 * Looks again and again at all that is in sight.
 * @param look the surfaces; what fails is looked at again, for a page may be on its way to another
 * @param meantInBoth texts that may stand in several of them
 */
export function sampleVoices(look: () => Promise<readonly InSight[]>, meantInBoth: readonly string[]): Voices {
  const meant = new Set(meantInBoth.map((text) => text.replaceAll(/\s+/g, ' ').trim()));
  const found = new Set<string>();
  let before: readonly string[] = [];
  let looks = 0;
  let isOver = false;
  const run = async (): Promise<void> => {
    while (!isOver) {
      const faults = await look().then(
        (surfaces) => faultsOf(surfaces, meant),
        () => [],
      );
      for (const fault of faults) if (before.includes(fault)) found.add(fault);
      before = faults;
      looks += 1;
      await new Promise((next) => setTimeout(next, LOOKS_MS));
    }
  };
  const running = run();
  return {
    async heard() {
      const enough = looks + 2;
      while (looks < enough) await new Promise((next) => setTimeout(next, LOOKS_MS / 3));
    },
    async faults() {
      isOver = true;
      await running;
      return [...found];
    },
  };
}
