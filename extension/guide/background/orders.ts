import { answersFrom } from '../../../shared/diagnosis/answers.ts';
import { dayOf } from '../../../shared/local-day.ts';
import type { FrameOrder } from '../decision/bubble.ts';
import type { BubbleScene } from '../decision/bubble-words.ts';
import { orderFor, recorded } from '../decision/frame-order.ts';
import { ofCards } from '../decision/of-cards.ts';
import { currentStep, type Standing } from '../session/current-step.ts';
import {
  bubbleIn,
  decidingTab,
  type Pointing,
  pageStatusOf,
  pointingFrame,
  sightingsOf,
  type TabView,
  tabShowing,
} from '../session/deciding-tab.ts';
import { type Evidence, reduceEvidence } from '../session/evidence.ts';
import { besideIn, type OpenIn, type PageStatus } from '../session/page-status.ts';
import type { StepReports } from '../session/step-report.ts';
import { waitStateOf } from '../session/wait-state.ts';
import type { FrameLink, Frames } from './frames.ts';

/** What is drawn depends on it besides session and frames. */
interface Around {
  /** Where a panel stands beside pages, or a popup over one: it decides how the bubble of a step begins, and what it leaves to them. */
  readonly openIn: OpenIn;
  /** The user records a walk: every bubble says so. */
  readonly isRecorded: boolean;
}

export interface OrdersEdges {
  now(): number;
  pageStatusChanged(pageStatus: PageStatus): void;
}

/** Tells each frame what to draw for the current step, and our own pages how it is seen. */
export class Orders {
  readonly #frames: Frames;
  readonly #edges: OrdersEdges;
  #around: Around = { openIn: { panel: [], popup: [] }, isRecorded: false };
  #pageStatus = '';

  constructor(frames: Frames, edges: OrdersEdges) {
    this.#frames = frames;
    this.#edges = edges;
  }

  get around(): Around {
    return this.#around;
  }

  set(change: Partial<Around>): void {
    this.#around = { ...this.#around, ...change };
  }

  send(evidence: Evidence): void {
    const now = currentStep(evidence.session, evidence.code?.outcome);
    const tabs = this.#frames.tabs();
    this.#tellPageStatus(tabs, now);
    if (now === null) return;
    // A control still shown in a tab that the user left is not gone.
    const goneFrom = now.wasSeen && tabShowing(tabs, now.step.id) === undefined ? decidingTab(tabs) : null;
    for (const tab of tabs) {
      const pointing = pointingFrame(tab, now.step.id);
      // Words for a hidden page would be out of date when the user comes to see it.
      const isUnseen = pointing.frame === null && pointing.reason === 'unseen';
      const order = this.#orderFor(now, this.#sceneOn(tab, pointing, evidence), tab === goneFrom);
      for (const { frame } of tab.frames)
        this.#frames.order(tab.tab, frame, !isUnseen && frame === (pointing.frame ?? 0) ? order : null);
    }
  }

  /** Sends a frame the order that will hold if its next search confirms this report, so that its ring need not wait for another message. */
  prepare(evidence: Evidence, link: FrameLink, reports: StepReports): void {
    const tab = decidingTab(this.#frames.tabs({ link, reports }));
    if (tab === null || tab.tab !== link.tab) return;
    const { session, code } = reduceEvidence(evidence, {
      type: 'seen',
      sightings: sightingsOf(tab),
      now: this.#edges.now(),
    });
    const at = currentStep(session, code?.outcome);
    if (at === null) return;
    const pointing = pointingFrame(tab, at.step.id);
    if (pointing.frame === link.frame)
      this.#frames.prepare(link, reports, this.#orderFor(at, this.#sceneOn(tab, pointing, evidence), false));
  }

  #sceneOn(tab: TabView, pointing: Pointing, evidence: Evidence): Omit<BubbleScene, 'wasHere'> {
    const { session } = evidence;
    const step = currentStep(session)?.step.id;
    const showing = step === undefined ? undefined : tabShowing(this.#frames.tabs(), step);
    return {
      pointing,
      state: bubbleIn(tab.frames.find(({ frame }) => frame === (pointing.frame ?? 0))),
      otherTab: showing === undefined || showing.tab === tab.tab ? null : showing.tab,
      beside: besideIn(this.#around.openIn, tab.window),
      wait: waitStateOf(session.wait, this.#edges.now()),
      cards: ofCards(evidence, answersFrom(evidence.told, dayOf(new Date(this.#edges.now())))),
    };
  }

  /** @param wasHere the step's control was on this tab's page before */
  #orderFor(now: Standing, scene: Omit<BubbleScene, 'wasHere'>, wasHere: boolean): FrameOrder {
    const order = orderFor(now, { ...scene, wasHere });
    return this.#around.isRecorded ? recorded(order) : order;
  }

  #tellPageStatus(tabs: readonly TabView[], now: Standing | null): void {
    const pageStatus = pageStatusOf(tabs, now?.step.id ?? null, this.#around.openIn);
    const text = JSON.stringify(pageStatus);
    if (text === this.#pageStatus) return;
    this.#pageStatus = text;
    this.#edges.pageStatusChanged(pageStatus);
  }
}
