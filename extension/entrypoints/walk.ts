import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../dom/isolated-world.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import type { WalkLook, WalkMessage, WalkOrder } from '../guide/messages/walk-messages.ts';
import { isFramedByStrangers } from '../guide/page/framed-by-strangers.ts';
import type { PressPlace, TeachTools } from '../guide/page/script-exchange/teach.ts';

declare module '../dom/isolated-world.ts' {
  interface IsolatedWorld {
    walk: true;
  }
}

/** Milliseconds between a change of the page and the look at it: the ring goes first. */
const AFTER_CHANGE = 700;
/** Milliseconds after which a step that is not found counts as missed. */
const MISSED = 2000;
/** Milliseconds at most that a look waits for the page to have nothing else to do. */
const IDLE = 1000;

/** In the frames of official pages while the user records a walk, after teach.js: looks when the page changes and when something is pressed. */
export default defineUnlistedScript(() => {
  const { teach } = world;
  if (teach === undefined || world.walk === true || isFramedByStrangers()) return;
  world.walk = true;
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
});

class Recording {
  readonly end = new AbortController();
  readonly #teach: TeachTools;
  readonly #changes = new MutationObserver(() => this.#changed());
  #order: WalkOrder | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFound = true;
  #pressedAt = Number.NEGATIVE_INFINITY;

  constructor(teach: TeachTools) {
    this.#teach = teach;
    const { signal } = this.end;
    onTrusted(window, 'click', (event) => this.#pressed(event as MouseEvent), { capture: true, signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#changes.disconnect();
    });
  }

  lookFor(order: WalkOrder): void {
    this.#order = order;
    this.#soon(0, false);
  }

  /** Until the next look nothing more is observed: a page that never rests costs one look each time. */
  #changed(): void {
    this.#changes.disconnect();
    this.#soon(AFTER_CHANGE, false);
  }

  #soon(wait: number, isMissed: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#whenIdle(() => this.#look(isMissed)), wait);
  }

  #whenIdle(act: () => void): void {
    requestIdleCallback(() => this.end.signal.aborted || act(), { timeout: IDLE });
  }

  #look(isMissed: boolean): void {
    if (dom.visibilityState(document) === 'visible') this.#say(null, isMissed);
    this.#changes.observe(document, { childList: true, subtree: true, attributes: true });
    if (!isMissed && !this.#isFound) this.#soon(MISSED, true);
  }

  /** A label's press is followed by one of its field: the first says it. */
  #pressed(event: MouseEvent): void {
    if (event.timeStamp - this.#pressedAt < 50 || event.composedPath().some((one) => isOwn(one as Node))) return;
    this.#pressedAt = event.timeStamp;
    // A key presses at no point.
    this.#say(event.detail === 0 ? 'focused' : { x: event.clientX, y: event.clientY }, false);
  }

  #say(press: PressPlace | null, isMissed: boolean): void {
    if (this.#order === null) return;
    const { step, words, target } = this.#order;
    const copy = this.#teach.walk(words, target, press);
    if (copy === null) return;
    this.#isFound = copy.trace === null || copy.trace.answer.level === 'sure';
    const message: WalkMessage = { to: 'walk', type: 'look', step, isMissed, copy };
    void browser.runtime.sendMessage(message).catch(() => this.end.abort());
  }
}
