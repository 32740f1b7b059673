import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../dom/isolated-world.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import type { WalkMessage } from '../guide/messages/messages.ts';
import type { WalkLook, WalkOrder } from '../guide/messages/walk-messages.ts';
import { isFramedByStrangers } from '../guide/page/framed-by-strangers.ts';
import type { PressPlace, TeachTools } from '../guide/page/script-exchange/teach.ts';
import type { WalkCopy } from '../locate/walk-copy.ts';

declare module '../dom/isolated-world.ts' {
  interface IsolatedWorld {
    walk: true;
  }
}

/** Milliseconds from an order, or a press, to the look at what the page has become. */
const SOON = 400;
/** Milliseconds after which a page on which nothing is found is looked at again: it may look otherwise without having changed. */
const MISSED = 2000;
/** Milliseconds at most that a look waits for the page to have nothing else to do. */
const IDLE = 1000;
/** Milliseconds from news of a page to the look at it: at least, and at most, after looks that show the same. */
const PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
/** Share of the time that looks may take. */
const SHARE = 0.04;

/**
 * In the frames of official pages while the user records a walk, after their first report (guide/background/walk-recorder.ts): looks when
 * the search has news of the page, and when something is pressed.
 */
export default defineUnlistedScript(() => {
  const { teach } = world;
  if (teach === undefined || world.walk === true || isFramedByStrangers()) return;
  world.walk = true;
  const recorder = new Recorder(teach);
  browser.runtime.onMessage.addListener((message: WalkLook | object) => {
    if ('walk' in message) recorder.obey(message.walk);
  });
});

/** Does nothing while it has no order. */
class Recorder {
  readonly #teach: TeachTools;
  #order: WalkOrder | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #seen = '';
  #pause = PAUSE;
  #pressedAt = Number.NEGATIVE_INFINITY;

  constructor(teach: TeachTools) {
    this.#teach = teach;
    onTrusted(window, 'click', (event) => this.#pressed(event as MouseEvent), { capture: true });
    world.searched = () => this.#lookIn(this.#pause);
  }

  obey(order: WalkOrder | null): void {
    const isNew = order?.step !== this.#order?.step;
    this.#order = order;
    if (isNew) this.#hasten();
  }

  /** The page may become another one: its next news is not made to wait. */
  #hasten(): void {
    this.#pause = PAUSE;
    this.#lookIn(SOON);
  }

  #lookIn(wait: number): void {
    const due = performance.now() + wait;
    if (this.#order === null || due >= this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => requestIdleCallback(() => this.#look(), { timeout: IDLE }), wait);
  }

  #look(): void {
    this.#due = Number.POSITIVE_INFINITY;
    if (dom.visibilityState(document) !== 'visible') return;
    const begun = performance.now();
    const copy = this.#copy(null);
    if (copy === null) return;
    const isSame = copy.html === this.#seen;
    this.#pause = isSame
      ? Math.min(4 * this.#pause, LONGEST_PAUSE)
      : Math.max(PAUSE, (performance.now() - begun) / SHARE);
    this.#seen = copy.html;
    const isFound = copy.trace === null || copy.trace.answer.level === 'sure';
    if (!isFound && !isSame) this.#lookIn(Math.max(MISSED, this.#pause));
  }

  /** A label's press is followed by one of its field: the first says it. */
  #pressed(event: MouseEvent): void {
    if (event.timeStamp - this.#pressedAt < 50 || event.composedPath().some((one) => isOwn(one as Node))) return;
    this.#pressedAt = event.timeStamp;
    // A key presses at no point.
    this.#copy(event.detail === 0 ? 'focused' : { x: event.clientX, y: event.clientY });
    this.#hasten();
  }

  #copy(press: PressPlace | null): WalkCopy | null {
    if (this.#order === null) return null;
    const { step, words, target } = this.#order;
    const copy = this.#teach.walk(words, target, press);
    if (copy === null) return null;
    const message: WalkMessage = { to: 'walk', type: 'look', step, copy };
    void browser.runtime.sendMessage(message).then(
      (now: WalkOrder | null) => this.obey(now),
      () => this.obey(null),
    );
    return copy;
  }
}
