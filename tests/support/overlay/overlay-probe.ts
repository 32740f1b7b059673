import type { Frame, Page } from 'puppeteer';
import type { Truth } from '../../portals/drawing.ts';
import { frameOf, type PracticeWindow } from '../portal-page.ts';

/** Most that a ring may stand off its control, with one pixel for rounding under CSS zoom. */
const SPARE = 8 + 1;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the overlay of one frame shows. Boxes are in that frame's viewport. */
export interface Seen {
  readonly frame: Frame;
  readonly step: string | null;
  readonly match: string | null;
  readonly ring: Box | null;
  readonly area: Box | null;
  readonly bubble: Box | null;
  readonly words: string;
}

/** The overlay in every frame of the page, read as an outsider reads it, with its root opened (open-roots.ts): parts, attributes. */
export async function readOverlays(page: Page): Promise<readonly Seen[]> {
  const found = await Promise.all(
    page.frames().map(async (frame): Promise<Seen | null> => {
      const seen = await frame
        .evaluate(() => {
          const host = document.querySelector('[data-compagnon-ecps]');
          if (host === null) return null;
          const box = (part: string) => {
            const element = host.shadowRoot?.querySelector(`[data-part~="${part}"]`);
            if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true }))
              return null;
            const { x, y, width, height } = element.getBoundingClientRect();
            return width === 0 || height === 0 ? null : { x, y, width, height };
          };
          const bubble = host.shadowRoot?.querySelector('[data-part~="bubble"]');
          return {
            step: host.getAttribute('data-step'),
            match: host.getAttribute('data-match'),
            ring: box('ring'),
            area: box('area'),
            bubble: box('bubble'),
            words: bubble?.textContent ?? '',
          };
        })
        // A frame on its way to another page shows nothing.
        .catch(() => null);
      return seen === null ? null : { frame, ...seen };
    }),
  );
  return found.filter((seen) => seen !== null);
}

/** Everything that breaks the overlay's contract whatever the page: one sentence each. */
export function contractProblems(overlays: readonly Seen[]): readonly string[] {
  return overlays.flatMap((seen) => {
    const where = `overlay of ${seen.frame.url()} (step ${seen.step}, match ${seen.match})`;
    const problems: string[] = [];
    if ((seen.step === null) !== (seen.match === null))
      problems.push(`${where}: data-step and data-match are not together`);
    if (seen.match !== 'sure' && seen.ring !== null) problems.push(`${where}: a ring without being sure`);
    if (seen.match !== 'likely' && seen.area !== null) problems.push(`${where}: an area without "likely"`);
    if (seen.match === 'sure' && overlays.some((other) => other !== seen && other.ring !== null && seen.ring !== null))
      problems.push(`${where}: more than one ring`);
    return problems;
  });
}

/**
 * Compares a ring with the control it should enclose.
 * @returns null when right, else one sentence: not there, too far off, another control inside
 */
export async function ringProblem(page: Page, ring: Box, truth: Truth): Promise<string | null> {
  const frame = await frameOf(page, truth);
  if (frame === null) return 'the frame of the control is not there';
  const paths = [truth.at, ...(truth.or ?? []), ...(truth.opener === undefined ? [] : [truth.opener])];
  return frame.evaluate(
    (box, wanted, spare) => {
      const { practice } = globalThis as unknown as PracticeWindow;
      const rootOf = (element: Element): ShadowRoot | undefined =>
        element.hasAttribute('data-compagnon-ecps') ? undefined : (element.shadowRoot ?? practice.roots.get(element));
      const everything = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => {
          const inner = rootOf(element);
          return inner === undefined ? [element] : [element, ...everything(inner)];
        });
      const targets = wanted.map((path) => practice.find(path)).filter((element) => element !== null);
      if (targets.length === 0) return `none of ${wanted.join(', ')} is on the page`;
      const misses: string[] = [];
      for (const target of targets) {
        const real = target.getBoundingClientRect();
        const off = [
          real.left - box.x,
          real.top - box.y,
          box.x + box.width - real.right,
          box.y + box.height - real.bottom,
        ];
        if (off.some((distance) => distance < -1 || distance > spare)) {
          misses.push(`${target.localName}.${target.className} off by ${off.map((d) => d.toFixed(1)).join('/')}`);
          continue;
        }
        const related = (other: Element): boolean => {
          for (let up: Node | null = other; up !== null; up = up.parentNode ?? (up as ShadowRoot).host ?? null)
            if (up === target) return true;
          for (let up: Node | null = target; up !== null; up = up.parentNode ?? (up as ShadowRoot).host ?? null)
            if (up === other) return true;
          return false;
        };
        const controls =
          'a[href],button,input:not([type=hidden]),select,textarea,summary,[onclick],[role=button],[role=link],[role=tab],[role=checkbox],[role=radio],[role=menuitem]';
        const intruder = everything(document).find((other) => {
          if (!other.matches(controls) || related(other) || !other.checkVisibility()) return false;
          const label =
            other.closest('label') ?? (other.id === '' ? null : document.querySelector(`label[for="${other.id}"]`));
          if (label !== null && (label === target || related(label))) return false;
          const { x, y, width, height } = other.getBoundingClientRect();
          const [cx, cy] = [x + width / 2, y + height / 2];
          return width > 2 && cx > box.x && cx < box.x + box.width && cy > box.y && cy < box.y + box.height;
        });
        return intruder === undefined ? null : `another control inside: ${intruder.outerHTML.slice(0, 120)}`;
      }
      return `ring ${[box.x, box.y, box.width, box.height].map((n) => n.toFixed(1)).join(' ')} is not on the control: ${misses.join('; ')}`;
    },
    ring,
    paths,
    SPARE,
  );
}

/** Whether the bubble, in whatever frame, covers the control. Needs the frames' own places in the page. */
export async function bubbleProblem(overlays: readonly Seen[], ringSeen: Seen): Promise<string | null> {
  const offset = async (frame: Frame): Promise<{ x: number; y: number }> => {
    const holder = await frame.frameElement();
    if (holder === null) return { x: 0, y: 0 };
    return holder.evaluate((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: x + element.clientLeft, y: y + element.clientTop };
    });
  };
  const { ring } = ringSeen;
  if (ring === null) return null;
  const ringAt = await offset(ringSeen.frame);
  for (const { bubble, frame } of overlays) {
    if (bubble === null) continue;
    const at = await offset(frame);
    const overlapX =
      Math.min(ring.x + ringAt.x + ring.width, bubble.x + at.x + bubble.width) -
      Math.max(ring.x + ringAt.x, bubble.x + at.x);
    const overlapY =
      Math.min(ring.y + ringAt.y + ring.height, bubble.y + at.y + bubble.height) -
      Math.max(ring.y + ringAt.y, bubble.y + at.y);
    // The ring stands up to 8 px off: touching its edge hides nothing of the control.
    if (overlapX > 10 && overlapY > 10)
      return `the bubble covers the control by ${overlapX.toFixed(0)} x ${overlapY.toFixed(0)} px`;
  }
  return null;
}
