import type { StepId } from '../../../shared/guides/guide.ts';
import { standingOf } from '../../../shared/portals.ts';
import type { FrameOrder } from '../decision/bubble.ts';
import type { FromFrame, ToFrame } from '../messages/messages.ts';
import { decidingTab, type FrameView, sightingsOf, type TabView } from '../session/deciding-tab.ts';
import type { Sighting } from '../session/session.ts';
import type { Shows, StepReports } from '../session/step-report.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';

/** One document of an official page, as the browser connects it. */
export interface FrameLink {
  readonly tab: number;
  /** The window in which it was loaded; null where the browser does not say. */
  readonly window: number | null;
  /** 0 for the top document of a tab. */
  readonly frame: number;
  readonly host: string;
  /** Host of the page whose link or frame led to it, as the browser says; empty where it tells none. */
  readonly from: string;
  /** True for a document that was never seen before, false when it comes back after the background slept. */
  readonly fresh: boolean;
  send(message: ToFrame): void;
}

interface Frame {
  readonly link: FrameLink;
  reports: StepReports;
  hidden: boolean;
  shows: Shows;
  isBusy: boolean;
  /** Whether it has reported since its last order. */
  reported: boolean;
  /** The last order, to send only changes: null for nothing, undefined before any and while another one is prepared. */
  drawn: string | null | undefined;
  /** Whether the last order was one to draw: the keyboard finds a bubble there. */
  hasBubble: boolean;
}

const keyOf = (tab: number, frame: number): string => `${tab}/${frame}`;

/** The connected documents of official pages: what each reports, shows and was ordered, and which tab the user turned to last. */
export class Frames {
  readonly #frames = new Map<string, Frame>();
  readonly #attention = new Map<number, number>();
  readonly #windows = new Map<number, number | null>();
  #turn = 0;
  readonly #focused = new Map<number, number>();
  readonly #cameFrom = new Map<number, number>();

  readonly #reached: Set<string>;

  /** @param reached hosts that were reached before the background slept */
  constructor(reached: readonly string[]) {
    this.#reached = new Set(reached);
  }

  /** Hosts the project does not know, but to which a page of a known host has led since the browser started. */
  get reached(): readonly string[] {
    return [...this.#reached];
  }

  /** @returns whether a document was there at this place already */
  join(link: FrameLink): boolean {
    const key = keyOf(link.tab, link.frame);
    const known = this.#frames.has(key);
    this.#windows.set(link.tab, link.window);
    const wasLed = standingOf(link.from) === 'known' || this.#reached.has(link.from);
    if (wasLed && standingOf(link.host) === 'matches') this.#reached.add(link.host);
    this.#frames.set(key, {
      link,
      reports: {},
      hidden: false,
      shows: 'everything',
      isBusy: false,
      reported: false,
      drawn: undefined,
      hasBubble: false,
    });
    return known;
  }

  /** @returns false when another document has taken its place meanwhile */
  leave(link: FrameLink): boolean {
    return this.#frameOf(link) !== undefined && this.#frames.delete(keyOf(link.tab, link.frame));
  }

  #frameOf(link: FrameLink): Frame | undefined {
    const frame = this.#frames.get(keyOf(link.tab, link.frame));
    return frame?.link === link ? frame : undefined;
  }

  /** The document of this link; undefined when another one has taken its place. */
  of(link: FrameLink): Readonly<Frame> | undefined {
    return this.#frameOf(link);
  }

  report(link: FrameLink, { reports, hidden, shows, isBusy }: Extract<FromFrame, { type: 'report' }>): void {
    const frame = this.#frameOf(link);
    if (frame !== undefined) Object.assign(frame, { reports, hidden, shows, isBusy: isBusy === true, reported: true });
  }

  movedTo(tab: number, window: number): void {
    this.#windows.set(tab, window);
  }

  turnTo(tab: number): void {
    this.#turn += 1;
    this.#attention.set(tab, this.#turn);
  }

  /**
   * Reports, tab by tab.
   * @param unconfirmed the unconfirmed report of one document, taken in place of its report
   */
  tabs(unconfirmed?: { readonly link: FrameLink; readonly reports: StepReports }): readonly TabView[] {
    const tabs = new Map<number, FrameView[]>();
    for (const { link, reports, hidden, shows, isBusy, reported } of this.#frames.values()) {
      const isUnconfirmed = link === unconfirmed?.link;
      if (!reported && !isUnconfirmed) continue;
      const views = tabs.get(link.tab) ?? [];
      const mayLogIn = standingOf(link.host) !== 'matches' || this.#reached.has(link.host);
      views.push({
        frame: link.frame,
        host: link.host,
        mayLogIn,
        reports: isUnconfirmed ? unconfirmed.reports : reports,
        hidden,
        shows,
        isBusy,
      });
      tabs.set(link.tab, views);
    }
    return [...tabs].map(([tab, frames]) => ({
      tab,
      window: this.#windows.get(tab) ?? null,
      attention: this.#attention.get(tab) ?? 0,
      frames,
    }));
  }

  get deciding(): TabView | null {
    return decidingTab(this.tabs());
  }

  /** What that page shows surely. */
  get sightings(): readonly Sighting[] {
    const { deciding } = this;
    return deciding === null ? [] : sightingsOf(deciding);
  }

  /** Whether there are documents and none of them can be seen into: all hidden, or not reported yet. */
  hasNoVisibleFrame(): boolean {
    const frames = [...this.#frames.values()];
    return frames.length > 0 && frames.every(({ hidden, reported }) => hidden || !reported);
  }

  /** The form of a step was sent in a document: what was said of it in that tab before is forgotten everywhere. */
  sent({ tab, frame: from }: FrameLink, step: StepId): void {
    for (const frame of this.#frames.values()) {
      const { [step]: report, ...others } = frame.reports;
      if (frame.link.tab !== tab || report === undefined) continue;
      const { became: _, ...place } = report;
      frame.reports = { ...others, [step]: place };
      if (frame.link.frame !== from) frame.link.send({ type: 'sent', step });
    }
  }

  /** Tells all what to watch from now on; what they saw before is forgotten. */
  watch(steps: readonly WatchedStep[]): void {
    for (const frame of this.#frames.values()) {
      Object.assign(frame, { reports: {}, reported: false, drawn: undefined, hasBubble: false });
      frame.link.send({ type: 'watch', steps });
    }
  }

  /** Tells one document what it will have to draw; what it draws is not known until the next order. */
  prepare(link: FrameLink, reports: StepReports, order: FrameOrder): void {
    const frame = this.#frameOf(link);
    if (frame === undefined) return;
    frame.drawn = undefined;
    link.send({ type: 'prepare', reports, order });
  }

  /** Gives an order to one document, unless it has it already. */
  order(tab: number, frame: number, order: FrameOrder | null): void {
    const target = this.#frames.get(keyOf(tab, frame));
    const drawn = order === null ? null : JSON.stringify(order);
    if (target === undefined || drawn === target.drawn) return;
    target.drawn = drawn;
    target.hasBubble = order !== null;
    target.link.send({ type: 'draw', order });
  }

  focusIn({ tab, frame }: FrameLink): void {
    this.#focused.set(tab, frame);
  }

  focusBubble(tab: number): void {
    for (const { link, hasBubble } of this.#frames.values()) {
      if (link.tab !== tab || !hasBubble) continue;
      const from = this.#focused.get(tab) ?? 0;
      if (from !== link.frame) this.#cameFrom.set(tab, from);
      link.send({ type: 'focus-bubble' });
    }
  }

  /** Returns the focus to the frame that it came from, or to the page when that is gone. */
  focusBack(tab: number): void {
    const from = this.#frames.get(keyOf(tab, this.#cameFrom.get(tab) ?? 0));
    (from ?? this.#frames.get(keyOf(tab, 0)))?.link.send({ type: 'take-focus' });
  }
}
