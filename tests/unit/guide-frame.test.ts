import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverlayView } from '../../extension/contracts/overlay.ts';
import type { FrameOrder } from '../../extension/guide/decision/bubble.ts';
import type { FromFrame } from '../../extension/guide/messages/messages.ts';
import { GuideFrame } from '../../extension/guide/page/frame.ts';
import type { FrameEdges } from '../../extension/guide/page/frame-edges.ts';
import type { StepReports } from '../../extension/guide/session/step-report.ts';
import type { WatchedStep } from '../../extension/guide/session/steps-to-watch.ts';
import type { Match } from '../../extension/locate/match.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { stubObserver } from '../support/locator/no-mutations.ts';

await vi.hoisted(() => import('../support/locator/made-up-dom.ts'));

// One document, and its background, which answers late.
const STEPS: readonly WatchedStep[] = [{ id: 'E6', ends: 'click' }];
const WITH_SHOWING = STEPS.map((step) => ({ ...step, showing: { host: 'x' } })) as unknown as readonly WatchedStep[];
const REPORTS: StepReports = { E6: { level: 'sure', via: 'target', done: false } };
const ORDER = { step: 'E6', role: 'point', bubble: {} } as unknown as FrameOrder;

type Searched = Parameters<FrameEdges['search']>[0];

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
      createOverlay: () => ({
        show: (view) => drawn.push(view),
        hide: () => drawn.push(null),
        focusBubble: () => {},
      }),
      search: (searched) => {
        searches.push(searched);
        return { peek: () => new Map(), search: () => {}, hear: () => {} };
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
const reports = (): FromFrame[] => sent.filter(({ type }) => type === 'report');
const rings = (): (OverlayView | null)[] => drawn.filter((one) => one?.match === 'sure');

describe('a document that is told what to search for', () => {
  beforeEach(() => frame.receive({ type: 'watch', steps: STEPS }));

  it('draws at once with the search that confirms an unconfirmed report', () => {
    searches[0]?.onUnconfirmed(found);
    expect(sent).toContainEqual({ type: 'unconfirmed', reports: REPORTS });
    frame.receive({ type: 'prepare', reports: REPORTS, order: ORDER });
    expect(rings()).toEqual([]);
    searches[0]?.onAnswers(found);
    expect(rings()).toHaveLength(1);
  });

  it('searches anew with what is shown for a step meanwhile, and forgets its matches and its unconfirmed report', () => {
    searches[0]?.onUnconfirmed(found);
    frame.receive({ type: 'watch', steps: WITH_SHOWING });
    expect(searches.map(({ steps }) => steps)).toEqual([STEPS, WITH_SHOWING]);
    expect(searches[0]?.signal.aborted).toBe(true);
    frame.receive({ type: 'prepare', reports: REPORTS, order: ORDER });
    frame.receive({ type: 'draw', order: ORDER });
    expect(reports()).toEqual([]);
    expect(rings()).toEqual([]);
  });

  it('lets go of it when the guide is stopped', () => {
    searches[0]?.onAnswers(found);
    frame.receive({ type: 'draw', order: ORDER });
    expect(rings()).toMatchObject([{ step: 'E6', subject: control }]);
    frame.receive({ type: 'watch', steps: [] });
    expect(searches[0]?.signal.aborted).toBe(true);
    expect(drawn.at(-1)).toBeNull();
  });

  it('goes on when the background slept and asks again', () => {
    searches[0]?.onAnswers(found);
    frame.reportAll();
    frame.receive({ type: 'watch', steps: STEPS });
    expect(searches).toHaveLength(1);
    expect(reports()).toHaveLength(2);
  });
});
