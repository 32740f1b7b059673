import { describe, expect, it } from 'vitest';
import { likelyTroubles } from '../../extension/entrypoints/sidepanel/likely-troubles.ts';
import type { Check, CheckId, CheckStatus } from '../../shared/diagnosis/diagnosis.ts';
import { GUIDE_IDS, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { caseName, troublesAt } from '../../shared/guides/troubles.ts';

const WITH_CARD = GUIDES['activate-with-card'];
const at = (id: StepId) => troublesAt(WITH_CARD.id, WITH_CARD.steps.find((step) => step.id === id)?.troubles ?? []);
const seen = (statuses: Partial<Record<CheckId, CheckStatus>>) =>
  Object.entries(statuses).map(
    ([id, status]): Check => ({ id: id as CheckId, status, evidence: '–', origin: 'poste', repair: 'ici' }),
  );
const shownAt = (id: StepId, statuses: Partial<Record<CheckId, CheckStatus>> | null): readonly string[] =>
  likelyTroubles(at(id), statuses === null ? null : seen(statuses)).shown.map((trouble) => trouble.id);
const GOOD = { reader: 'ok', card: 'ok', 'card-kind': 'ok', 'card-reading': 'ok', middleware: 'ok' } as const;

describe('what may be wrong at a step', () => {
  it('is never more than six at once, and nothing of it is lost', () => {
    for (const guide of GUIDE_IDS)
      for (const step of GUIDES[guide].steps) {
        const all = troublesAt(guide, step.troubles);
        const { shown, others } = likelyTroubles(all, seen({ ...GOOD, 'pin-tries': 'ok' }));
        expect(shown.length).toBeLessThanOrEqual(6);
        expect([...shown, ...others].map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }
  });

  it('leaves out, where the card is read and Cryptolib is there, what that rules out', () => {
    const shown = shownAt('A3', GOOD);
    for (const id of ['card-not-seen', 'missing-middleware', 'no-card-yet', 'first-card', 'card-lost'])
      expect(shown).not.toContain(id);
  });

  it('rules nothing out by one check of several, nor without the helper program', () => {
    expect(shownAt('A3', { reader: 'ok' })).toContain('card-not-seen');
    expect(shownAt('A3', null)).toContain('card-not-seen');
  });

  it('begins with what was found on this desk', () => {
    expect(shownAt('A3', { middleware: 'fail' })[0]).toBe('missing-middleware');
    expect(shownAt('A5', { 'pin-tries': 'fail' }).slice(0, 2)).toEqual(['pin-blocked', 'unblocking-code-lost']);
  });
});

describe('the name of a case', () => {
  it('is its step and its letter in the data', () => {
    expect(caseName(5, 2)).toBe('5C');
  });
});
