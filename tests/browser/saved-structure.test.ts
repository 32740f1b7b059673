import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SerializedExplanation } from '../../extension/locate/serialized-explanation.ts';
import { stepOfStructure, traceOfStructure } from '../../extension/ui/facts/saved-structure.ts';
import { linesOf } from '../../scripts/why/explanation-lines.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { teachText } from '../../shared/messages/fr/teach.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { OF_PERSON, structureFromPanel } from '../support/guide/saved-structure.ts';
import { bundleWhy, openDocuments } from '../support/locator/locate-lab.ts';
import { EPOP } from '../support/locator/page-parts.ts';
import { inBrowsers } from '../support/spread.ts';

let plain: Browser;
beforeAll(async () => {
  plain = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => plain.close());

// The real extension in both browsers: what a user may save when the control of a step was not found.
inBrowsers(describe)('the structure of a page where nothing is ringed, in %s', (kind) => {
  let guided: Guided;
  let text: string;
  beforeAll(async () => {
    guided = await launchGuided(kind);
    ({ text } = await structureFromPanel(guided));
  });
  afterAll(() => guided?.close());

  it('holds nothing of the person, wherever the page says it, and nothing that was typed', () => {
    expect(text.match(OF_PERSON)).toBeNull();
    expect(text).not.toContain('typed');
  });

  it('says first at which step, and what was answered there', () => {
    const [comment = ''] = text.split('-->');
    expect(comment).toContain(teachText.snapshot.why(stepText.E6.title));
    expect(comment).toMatch(/^answer: none, \w+$/m);
    expect(stepOfStructure(text)).toBe('E6');
  });

  it('tells why it was answered so on the page itself, and the copy is answered the same', async () => {
    const saved = traceOfStructure(text);
    expect(saved).toMatchObject({ gate: null, outcome: 'none-passes', answer: { level: 'none' } });
    expect(saved?.candidates.map(({ excluded }) => excluded)).toContain('site-footer');
    for (const { look } of saved?.candidates ?? [])
      expect(look).toMatchObject({ colour: expect.stringMatching(/^rgb/) });
    const copy = await openDocuments(plain, { [EPOP]: text });
    await copy.evaluate(await bundleWhy());
    const { answer } = (await copy.evaluate("why('E6')")) as SerializedExplanation;
    await copy.close();
    expect(answer).toEqual(saved?.answer);
  });

  it('goes on with the page, which tells by which rules it was answered', async () => {
    expect(text.slice(text.indexOf('-->') + 3)).toMatch(/^\n<!doctype html>/);
    const copy = await openDocuments(plain, { [EPOP]: text });
    await copy.evaluate(await bundleWhy());
    const told = linesOf('E6', (await copy.evaluate("why('E6')")) as SerializedExplanation).join('\n');
    await copy.close();
    expect(told).toContain('gate: open');
    expect(told).toMatch(/ruled out by site-footer: <a /);
    expect(told).toContain('outcome: none-passes');
    expect(told).toMatch(/^answer: none, \w+$/m);
  });
});
