import type { Descriptor, PageWords } from '../../shared/guides/descriptor.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import * as dom from '../dom/reads.ts';
import { isTooMuch, momentFor, rememberTooLarge, runUntil } from '../dom/time-budget.ts';
import { isFrameCovered } from '../sight/lasting-cover.ts';
import { becameOf, type Signs, signsOf } from './decide/became.ts';
import { locateCheaply, search, type Weigh } from './decide/search.ts';
import type { Match } from './match.ts';
import { type NodesWatch, watchNodes } from './page/nodes-watch.ts';
import { Page } from './page/page.ts';
import { countRoots, NO_ROOTS } from './page/roots.ts';
import { stateOf } from './state/visible.ts';

export interface Locator {
  /**
   * Where is it? Never throws for anything a page holds.
   * @param weigh weighs the descriptor's answer with what the user once showed (reconcile.ts); never asked where the page gate is shut.
   */
  locate(descriptor: Descriptor, weigh?: Weigh): Match;
  /** The same from cheap places alone: a sure answer is sure, any other says nothing. */
  locateCheaply(descriptor: Descriptor): Match;
  /** The form of a step is sent now: what the page says of it already says nothing of that. */
  hear(step: StepId): void;
  /**
   * Facts read in this batch serve later ones too as long as no node of the page changes; shown, enabled and covered are always read anew.
   * For the few frames until it is released.
   */
  retain(): void;
  release(): void;
  roots(): readonly ShadowRoot[];
  /** A digest of the states that the last batch's answers rest on: it differs when something was revealed, enabled, chosen, or a component was defined. */
  stateDigest(): string;
}

/**
 * Finds targets in one document, by the words that all steps share: reads it, never writes, listens or asks. What it reads is kept for
 * one batch, that is until the running task's microtasks: questions asked in one go share the reading, and no answer rests on a page that
 * was. What `retain` keeps is watched for changes instead. Frames are asked each by their own content script.
 */
export function createLocator(document: Document, words: PageWords): Locator {
  let open: Page | undefined;
  /** When the looks of this batch must have ended. */
  let moment: number | null = null;
  let seen: ReadonlySet<Element> = new Set();
  let empty: readonly Element[] = [];
  let known = NO_ROOTS;
  let retained: { readonly page: Page; readonly nodes: NodesWatch } | null = null;
  const page = (): Page => {
    if (open === undefined) {
      open =
        retained === null || retained.nodes.areChanged() ? new Page(document, words, known) : retained.page.refreshed();
      seen = open.seen;
      empty = open.empty;
    }
    return open;
  };
  const endBatch = (): void => {
    known = open?.knownRoots ?? known;
    open = undefined;
    moment = null;
  };
  /** Runs one look within the time of the batch. Whatever the page makes fail, only that look has no result. */
  const look = <T>(read: () => T, failed: (thrown: unknown) => T): T => {
    try {
      if (moment === null) {
        moment = momentFor(document);
        queueMicrotask(endBatch);
      }
      return runUntil(moment, read);
    } catch (thrown) {
      if (isTooMuch(thrown)) rememberTooLarge();
      return failed(thrown);
    }
  };
  /** By step, what the page says of its form, and what it said when that was sent, as long as it says so. */
  const told = new Map<StepId, Signs>();
  const heard = new Map<StepId, ReadonlySet<string>>();
  const withNews = (match: Match, descriptor: Descriptor): Match => {
    if (descriptor.became === undefined) return match;
    const signs = signsOf(page(), descriptor, descriptor.became, match);
    const before = new Set([...(heard.get(descriptor.id) ?? [])].filter((key) => signs.has(key)));
    heard.set(descriptor.id, before);
    told.set(descriptor.id, signs);
    const became = becameOf(signs, before);
    return became === null ? match : { ...match, became };
  };
  const release = (): void => {
    retained?.nodes.end();
    retained = null;
  };
  const retain = (): void => {
    release();
    retained = { page: page(), nodes: watchNodes(page().roots) };
  };
  return {
    retain: () => look(retain, release),
    release,
    roots: () =>
      look(
        () => page().roots.filter((root) => root instanceof ShadowRoot),
        () => [],
      ),
    // Reads a few elements only, so it needs no limit: counting the page's elements each second would cost as much.
    stateDigest: () =>
      `${dom.title(document)} ${isFrameCovered(document)} ${countRoots(empty)} ${[...seen].map(stateOf).join('')}`,
    hear: (step) => void heard.set(step, new Set(told.get(step)?.keys())),
    locateCheaply: (descriptor) => look(() => withNews(locateCheaply(page(), descriptor), descriptor), noneAsThrown),
    locate: (descriptor, weigh) => look(() => withNews(search(page(), descriptor, weigh), descriptor), noneAsThrown),
  };
}

const noneAsThrown = (thrown: unknown): Match => ({
  level: 'none',
  reason: isTooMuch(thrown) ? 'page-too-large' : 'unreadable',
});
