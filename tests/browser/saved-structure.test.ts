import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { teachText } from '../../shared/messages/fr/teach.ts';
import { type Guided, launchGuided } from '../support/guided.ts';
import { OF_PERSON, structureFromPanel } from '../support/saved-structure.ts';

// The real extension in both browsers: what a user may save when the control of a step was not found.
describe.each(['chromium', 'firefox'] as const)('the structure of a page where nothing is ringed, in %s', (kind) => {
  let guided: Guided;
  let text: string;
  beforeAll(async () => {
    guided = await launchGuided(kind);
    ({ text } = await structureFromPanel(guided));
  }, 120_000);
  afterAll(() => guided?.close());

  it('holds nothing of the person, wherever the page says it, and nothing that was typed', () => {
    expect(text.match(OF_PERSON)).toBeNull();
    expect(text).not.toContain('typed');
  });

  it('says first for whom it is, then by which rule each candidate was ruled out, and what it came to', () => {
    const [comment = ''] = text.split('-->');
    expect(comment).toContain(teachText.snapshot.why(stepText.E6.title));
    expect(comment).toContain('gate: open');
    expect(comment).toMatch(
      /ruled out by site-footer: <a .*data-candidate="2".*>Modifier les coordonnées de ·+ ·+<\/a>/,
    );
    expect(comment).toMatch(/signals: name \+\d+/);
    expect(comment).toContain('ending: section-alone');
    expect(comment).toContain('answer: likely, in <h1');
  });

  it('goes on with the page, in which each candidate is numbered where it stands; no tag ends the words before', () => {
    const copy = text.slice(text.indexOf('-->') + 3);
    expect(copy).toMatch(/^\n<!doctype html>/);
    expect(copy).toMatch(/<footer><a [^>]*data-candidate="2"/);
    expect(text).toContain('<x- - role="button" tabindex="0" data-candidate="1">Modifier les coordonnées');
  });
});
