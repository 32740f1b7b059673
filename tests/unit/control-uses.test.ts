import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ControlUses } from '../../extension/guide/page/control-uses.ts';
import type { Match } from '../../extension/locate/match.ts';
import type { StepId } from '../../shared/guides/guide.ts';

await vi.hoisted(() => import('../support/locator/made-up-dom.ts'));

// Without a browser no event is trusted, and none has a path: every press here sends the form, which is about its fields too.
vi.mock('../../extension/dom/reads.ts', async (original) => ({
  ...(await original<typeof import('../../extension/dom/reads.ts')>()),
  addEventListener: (target: EventTarget, type: string, act: (event: unknown) => void) =>
    target.addEventListener(type, () => act({ type, isTrusted: true, composedPath: () => [] })),
}));
vi.mock('../../extension/guide/page/evidence.ts', () => ({
  stepsOfEvent: (_event: unknown, matches: Matches): StepId[] => [...matches.keys()],
}));

type Matches = ReadonlyMap<StepId, Match>;
const FORM: Matches = new Map((['E7', 'E8'] as const).map((step) => [step, { level: 'likely' } as Match]));

/** What was confirmed last, and what a search made now finds. */
let confirmed: Matches;
let found: Matches | null;
let told: string[];
let reported: Matches[];
let page: EventTarget;
let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ShadowRoot', class {});
  confirmed = FORM;
  found = null;
  told = [];
  reported = [];
  page = new EventTarget();
  end = new AbortController();
  new ControlUses(
    page,
    {
      matches: () => confirmed,
      peek: () => found,
      isOnPage: () => true,
      endsOf: (step) => (step === 'E7' ? 'change' : 'never'),
      send(message) {
        if ('step' in message) told.push(`${message.step} ${message.type}`);
      },
      changed: (matches) => reported.push(matches),
    },
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const press = (): boolean => page.dispatchEvent(new Event('click'));

it.each([
  ['click', true],
  ['submit', true],
  ['change', false],
] as const)('a %s that comes before its control is pointed at counts: %s', (type, counts) => {
  [confirmed, found] = [new Map(), FORM];
  vi.stubGlobal('navigator', { userActivation: { isActive: true } });
  page.dispatchEvent(new Event(type));
  expect(told.includes('E8 used')).toBe(counts);
});

it('a form that was refused and is sent again 14 s later has 15 s more: the first press tells nothing any more', () => {
  press();
  vi.advanceTimersByTime(14_000);
  press();
  vi.advanceTimersByTime(14_000);
  const used = ['E7 used', 'E8 used', 'E7 used', 'E8 used'];
  expect(told).toEqual(used);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([...used, 'E8 stayed']);
});

it('what the page said of a form before it was sent is not reported after it', () => {
  confirmed = new Map([['E8', { level: 'likely', became: 'saved' } as unknown as Match]]);
  press();
  expect(reported.at(-1)?.get('E8')).toEqual({ level: 'likely' });
});
