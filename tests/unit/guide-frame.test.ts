import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverlayView } from '../../extension/contracts/overlay.ts';
import type { FrameOrder } from '../../extension/guide/decision/bubble.ts';
import type { FromFrame } from '../../extension/guide/messages/messages.ts';
import { GuideFrame } from '../../extension/guide/page/frame.ts';
import type { FrameEdges } from '../../extension/guide/page/frame-edges.ts';
import type { StepReports } from '../../extension/guide/session/step-report.ts';
import type { WatchedStep } from '../../extension/guide/session/steps-to-watch.ts';
import type { Match } from '../../extension/locate/match.ts';
import type { Descriptor } from '../../shared/guides/descriptor.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { stubObserver } from '../support/locator/no-mutations.ts';

await vi.hoisted(() => import('../support/locator/made-up-dom.ts'));

// One document that was given its guide's steps with the page, and its background, which answers late.
const TARGET = { id: 'E6', names: ['modifier'] } as unknown as Descriptor;
const EXPECTED: readonly WatchedStep[] = [{ id: 'E6', ends: 'never', target: TARGET }];
const STEPS: readonly WatchedStep[] = [{ id: 'E6', ends: 'click', target: TARGET }];
const WITH_TEACHING = STEPS.map((step) => ({ ...step, teaching: { host: 'x' } })) as unknown as readonly WatchedStep[];
const REPORTS: StepReports = { E6: { level: 'sure', via: 'target', done: false } };
const ORDER = { step: 'E6', role: 'point', bubble: {} } as unknown as FrameOrder;

type Searched = Parameters<FrameEdges['search']>;

let frame: GuideFrame;
let end: AbortController;
let sent: FromFrame[];
let drawn: (OverlayView | null)[];
let searches: Searched[];
beforeEach(() => {
  vi.stubGlobal('ShadowRoot', class {});
  stubObserver();
  end = new AbortController();
  sent = [];
  drawn = [];
  searches = [];
  const view = Object.assign(new EventTarget(), { location: { href: 'https://e-pop.ordre.pharmacien.fr/' } });
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible', defaultView: view });
  frame = new GuideFrame(
    {
      document: document as unknown as Document,
      send: (message) => sent.push(message),
      draw: (drawing) => drawn.push(drawing),
      focusBubble: () => {},
      search: (...searched) => {
        searches.push(searched);
        return { peek: () => new Map(), search: () => {} };
      },
    },
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

const control = { getRootNode: () => ({}), matches: () => false, getAttribute: () => null } as unknown as Element;
const found: ReadonlyMap<StepId, Match> = new Map([
  ['E6', { level: 'sure', ring: control, control, via: 'target', done: false } as const],
]);
const [FOUND, UNCONFIRMED] = [1, 2] as const;
const reports = (): FromFrame[] => sent.filter(({ type }) => type === 'report');
const rings = (): (OverlayView | null)[] => drawn.filter((one) => one?.match === 'sure');

describe('a document that knows what to search for', () => {
  it('searches without the background, and is not made to search again by its question', () => {
    frame.expect([TARGET]);
    expect(searches.map(([steps]) => steps)).toEqual([EXPECTED]);
    frame.receive({ type: 'watch', steps: STEPS });
    expect(searches).toHaveLength(1);
    expect(searches[0]?.[4].aborted).toBe(false);
  });

  it('says and draws nothing of what it finds before the background has asked for the same', () => {
    frame.expect([TARGET]);
    searches[0]?.[FOUND](found);
    expect(reports()).toEqual([]);
    expect(drawn).toEqual([]);
    frame.receive({ type: 'watch', steps: STEPS });
    expect(reports()).toMatchObject([{ reports: REPORTS }]);
    frame.receive({ type: 'draw', order: ORDER });
    expect(rings()).toMatchObject([{ step: 'E6', subject: control }]);
  });

  it('draws at once with the search that confirms an unconfirmed report', () => {
    frame.expect([TARGET]);
    searches[0]?.[UNCONFIRMED](found);
    expect(sent).toEqual([{ type: 'unconfirmed', reports: REPORTS }]);
    frame.receive({ type: 'watch', steps: STEPS });
    frame.receive({ type: 'prepare', reports: REPORTS, order: ORDER });
    expect(rings()).toEqual([]);
    searches[0]?.[FOUND](found);
    expect(rings()).toHaveLength(1);
  });

  it('never passes over what was shown for a step: it searches anew with it, and forgets its matches and its unconfirmed report', () => {
    frame.expect([TARGET]);
    searches[0]?.[UNCONFIRMED](found);
    searches[0]?.[FOUND](found);
    frame.receive({ type: 'watch', steps: WITH_TEACHING });
    expect(searches.map(([steps]) => steps)).toEqual([EXPECTED, WITH_TEACHING]);
    expect(searches[0]?.[4].aborted).toBe(true);
    frame.receive({ type: 'prepare', reports: REPORTS, order: ORDER });
    frame.receive({ type: 'draw', order: ORDER });
    expect(reports()).toEqual([]);
    expect(rings()).toEqual([]);
  });

  it('lets go of it when the guide has been stopped meanwhile', () => {
    frame.expect([TARGET]);
    searches[0]?.[FOUND](found);
    frame.receive({ type: 'watch', steps: [] });
    expect(searches[0]?.[4].aborted).toBe(true);
    expect(reports()).toEqual([]);
    expect(rings()).toEqual([]);
  });

  it('keeps to what the background has asked for already', () => {
    frame.receive({ type: 'watch', steps: WITH_TEACHING });
    frame.expect([TARGET]);
    expect(searches.map(([steps]) => steps)).toEqual([WITH_TEACHING]);
  });

  it('goes on when the background slept and asks again', () => {
    frame.receive({ type: 'watch', steps: STEPS });
    searches[0]?.[FOUND](found);
    frame.reportAll();
    frame.receive({ type: 'watch', steps: STEPS });
    expect(searches).toHaveLength(1);
    expect(reports()).toHaveLength(2);
  });
});
