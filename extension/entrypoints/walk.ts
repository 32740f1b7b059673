import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../dom/isolated-world.ts';
import { NODE_CHANGES } from '../dom/node-changes.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import type { WalkLook, WalkMessage, WalkOrder } from '../guide/messages/walk-messages.ts';
import { isFramedByStrangers } from '../guide/page/framed-by-strangers.ts';
import type { PressPlace, TeachTools } from '../guide/page/script-exchange/teach.ts';
import { whenMade } from '../guide/page/when-made.ts';
import type { WalkCopy } from '../locate/walk-copy.ts';

declare module '../dom/isolated-world.ts' {
  interface IsolatedWorld {
    walk: true;
  }
}

/** Milliseconds between an order, or a change of the page, and the look at it: the ring goes first. */
const FIRST = 700;
/** Milliseconds after which a page on which nothing is found is looked at again: it may look otherwise without having changed. */
const MISSED = 2000;
/** Milliseconds at most that a look waits for the page to have nothing else to do. */
const IDLE = 1000;
/** Changes that are kept until then; a page that makes more has news, and is not held in memory for it. */
const MOST_HEARD = 1_000;
/** Share of the time that looks may take, and the longest pause after looks that show the same, ms. */
const SHARE = 0.04;
const LONGEST_PAUSE = 30_000;

/** What comes and goes, what is written, and what may show or hide something, our own mark of a step among it. */
const CHANGES: MutationObserverInit = {
  ...NODE_CHANGES,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'open',
    'disabled',
    'aria-hidden',
    'aria-expanded',
    'aria-selected',
    'data-match',
  ],
};

/** In the frames of official pages while the user records a walk, after teach.js: looks when the page changes and when something is pressed. */
export default defineUnlistedScript(() => {
  const { teach } = world;
  if (teach === undefined || world.walk === true || isFramedByStrangers()) return;
  world.walk = true;
  whenMade(() => record(teach));
});

/** Takes orders from now on. */
function record(teach: TeachTools): void {
  let recording: Recording | null = null;
  const obey = (order: WalkOrder | null): void => {
    if (order === null) {
      recording?.end.abort();
      recording = null;
      return;
    }
    recording ??= new Recording(teach);
    recording.lookFor(order);
  };
  browser.runtime.onMessage.addListener((message: WalkLook | object) => {
    if ('walk' in message) obey(message.walk);
  });
  const join: WalkMessage = { to: 'walk', type: 'join' };
  void browser.runtime.sendMessage(join).then(
    (order: WalkOrder | null | undefined) => obey(order ?? null),
    () => {},
  );
}

class Recording {
  readonly end = new AbortController();
  readonly #teach: TeachTools;
  readonly #changes = new MutationObserver((records) => this.#changed(records));
  /** What has changed since the last look. */
  #heard: MutationRecord[] = [];
  #order: WalkOrder | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen = '';
  #pause = FIRST;
  #pressedAt = Number.NEGATIVE_INFINITY;

  constructor(teach: TeachTools) {
    this.#teach = teach;
    const { signal } = this.end;
    onTrusted(window, 'click', (event) => this.#pressed(event as MouseEvent), { capture: true, signal });
    signal.addEventListener('abort', () => this.#changes.disconnect());
    this.#changes.observe(document, CHANGES);
  }

  lookFor(order: WalkOrder): void {
    this.#order = order;
    this.#hasten();
    this.#lookIn(FIRST);
  }

  /** The page may become another one: its next change is not made to wait. */
  #hasten(): void {
    this.#pause = FIRST;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #changed(records: readonly MutationRecord[]): void {
    if (this.#heard.length < MOST_HEARD) this.#heard.push(...records);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const heard = this.#heard.splice(0);
      if (heard.length >= MOST_HEARD || this.#teach.isNews(heard)) this.#lookIn(0);
    }, this.#pause);
  }

  #lookIn(wait: number, isAgain = false): void {
    setTimeout(() => requestIdleCallback(() => this.#look(isAgain), { timeout: IDLE }), wait);
  }

  #look(isAgain: boolean): void {
    if (this.end.signal.aborted || dom.visibilityState(document) !== 'visible') return;
    const begun = performance.now();
    const copy = this.#copy(null);
    if (copy === null) return;
    const isSame = copy.html === this.#seen;
    this.#pause = isSame
      ? Math.min(2 * this.#pause, LONGEST_PAUSE)
      : Math.max(FIRST, (performance.now() - begun) / SHARE);
    this.#seen = copy.html;
    const isFound = copy.trace === null || copy.trace.answer.level === 'sure';
    if (!isFound && !isAgain) this.#lookIn(MISSED, true);
  }

  /** A label's press is followed by one of its field: the first says it. */
  #pressed(event: MouseEvent): void {
    if (event.timeStamp - this.#pressedAt < 50 || event.composedPath().some((one) => isOwn(one as Node))) return;
    this.#pressedAt = event.timeStamp;
    // A key presses at no point.
    this.#copy(event.detail === 0 ? 'focused' : { x: event.clientX, y: event.clientY });
    this.#hasten();
  }

  /** Says what the page is made of now, and what is pressed there. */
  #copy(press: PressPlace | null): WalkCopy | null {
    if (this.#order === null) return null;
    const { step, words, target } = this.#order;
    const copy = this.#teach.walk(words, target, press);
    if (copy === null) return null;
    const message: WalkMessage = { to: 'walk', type: 'look', step, copy };
    void browser.runtime.sendMessage(message).catch(() => this.end.abort());
    return copy;
  }
}
