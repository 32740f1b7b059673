import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, LIKELY, rank, SURE } from '../../extension/locate/similarity.ts';
import type { Fingerprint } from '../../extension/locate/teach/fingerprint.ts';

const element = (over: Partial<Fingerprint>): Fingerprint => ({
  tag: 'a',
  xpath: '/html[1]/body[1]/main[1]/ul[1]/li[1]/a[1]',
  idXpath: '/html[1]/body[1]/main[1]/ul[1]/li[1]/a[1]',
  x: 100,
  y: 500,
  w: 120,
  h: 32,
  ...over,
});

const pen = element({
  text: 'Modifier',
  href: 'https://example.test/coordonnees/edit',
  neighborText: 'Données professionnelles',
});
const farAway = {
  xpath: '/html[1]/body[1]/div[3]/section[2]/p[1]/a[1]',
  idXpath: '/html[1]/body[1]/div[3]/section[2]/p[1]/a[1]',
  x: 900,
  y: 2600,
};

describe('decide', () => {
  it('is sure of the same words where path, place or neighbours agree', () => {
    const others = [element({ text: 'Supprimer' }), element({ text: 'Modifier', x: 104, y: 530 })];
    expect(decide(pen, others)).toEqual({ index: 1, confidence: SURE });
  });

  it('is only likely when the same words stand alone in another place', () => {
    expect(decide(element({ text: 'Modifier' }), [element({ text: 'Modifier', ...farAway })])).toEqual({
      index: 0,
      confidence: LIKELY,
    });
  });

  it('is sure of the same words alone where the id differs in its containers', () => {
    const old = element({ tag: 'button', text: 'Modifier', id: 'form:left:btnEdit' });
    const moved = element({ tag: 'button', text: 'Modifier', id: 'page:body:btnEdit', ...farAway });
    expect(decide(old, [moved])).toEqual({ index: 0, confidence: SURE });
    expect(decide(old, [{ ...moved, id: 'page:body:btnDelete' }]).confidence).not.toBe(SURE);
    expect(decide(old, [moved, { ...moved, id: 'page:foot:btnEdit' }]).confidence).not.toBe(SURE);
  });

  it('takes a button for the input it was, and no link for either', () => {
    const old = element({ tag: 'input', type: 'submit', text: 'Compléter' });
    expect(decide(old, [element({ tag: 'button', text: 'Compléter' })])).toEqual({ index: 0, confidence: SURE });
    expect(decide(old, [element({ tag: 'a', text: 'Compléter' })]).index).toBe(-1);
    const field = element({ tag: 'input', type: 'text', text: 'Compléter' });
    expect(decide(field, [element({ tag: 'button', text: 'Compléter' })]).index).toBe(-1);
  });

  it('stays silent when the words moved from the header to the footer', () => {
    const menu = element({
      text: 'Aide',
      xpath: '/html[1]/body[1]/header[1]/a[1]',
      idXpath: '/html[1]/body[1]/header[1]/a[1]',
      y: 20,
    });
    const footer = element({
      text: 'Aide',
      xpath: '/html[1]/body[1]/footer[1]/a[3]',
      idXpath: '/html[1]/body[1]/footer[1]/a[3]',
      y: 2600,
    });
    expect(decide(menu, [footer]).index).toBe(-1);
  });

  it('stays silent when the element is gone and another link goes to the same address', () => {
    expect(
      decide(pen, [element({ text: 'Fermer', href: 'https://example.test/coordonnees/edit#', ...farAway })]).index,
    ).toBe(-1);
  });

  it('stays silent when an id stays but its owner and words changed', () => {
    const old = element({ tag: 'input', id: 'code', text: 'Code reçu' });
    expect(decide(old, [element({ tag: 'input', id: 'code', text: 'Numéro de téléphone' })]).index).toBe(-1);
  });

  it('stays silent when two candidates are alike to the last property', () => {
    expect(decide(pen, [pen, { ...pen }]).index).toBe(-1);
  });

  it('takes changed numbers in the words for the same words, but is not sure of it', () => {
    const old = element({ text: 'Messages (3)', id: 'inbox' });
    expect(decide(old, [element({ text: 'Messages (12)', id: 'inbox' })])).toEqual({ index: 0, confidence: LIKELY });
  });

  it('finds an icon without words by its id and its place', () => {
    const old = element({ tag: 'button', id: 'edit' });
    expect(
      decide(old, [element({ tag: 'button', id: 'delete' }), element({ tag: 'button', id: 'edit', x: 110 })]).index,
    ).toBe(1);
  });

  it('answers nothing on an empty page', () => {
    expect(decide(pen, [])).toEqual({ index: -1, confidence: 0 });
  });

  it('gives the same answer for frozen lists, twice, and survives 20,000 characters of words', () => {
    const list = Object.freeze([Object.freeze(element({ text: 'x'.repeat(20_000) })), Object.freeze({ ...pen })]);
    expect(decide(pen, list)).toEqual(decide(pen, list));
    expect(decide(pen, list).index).toBe(1);
  });
});

describe('rank', () => {
  it('orders all candidates, the likest first, and changes neither list nor objects', () => {
    const list = Object.freeze([
      element({ text: 'Supprimer' }),
      Object.freeze({ ...pen }),
      element({ text: 'Modifier le mot de passe' }),
    ]);
    const order = rank(pen, list).map(({ index }) => index);
    expect(order[0]).toBe(1);
    expect([...order].sort()).toEqual([0, 1, 2]);
  });
});

describe('whatever the controls of a page', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const control: fc.Arbitrary<Fingerprint> = fc
    .record({
      tag: fc.constantFrom('a', 'button', 'input'),
      id: fc.option(text, { nil: undefined }),
      text: fc.constantFrom('Modifier', 'Enregistrer', '', undefined),
      neighborText: fc.option(text, { nil: undefined }),
      xpath: fc.array(fc.constantFrom('a[1]', 'div[2]', 'p[3]'), { maxLength: 30 }).map((path) => `/${path.join('/')}`),
      x: fc.nat({ max: 2_000 }),
      y: fc.nat({ max: 9_000 }),
    })
    .map((given) => element({ ...(JSON.parse(JSON.stringify(given)) as Fingerprint), idXpath: given.xpath }));
  /** Where the shown control itself is once more on a page that was redrawn. */
  const moves = fc.array(fc.constantFrom(0, 0, 7, 40), { maxLength: 2 });

  it('each is ranked once, and none of another kind, nor one of two that are the same in everything, is the answer', () => {
    fc.assert(
      fc.property(control, fc.array(control, { maxLength: 12 }), moves, (shown, others, by) => {
        const candidates = [...others, ...by.map((move) => ({ ...shown, x: shown.x + move }))];
        const ranked = rank(shown, candidates);
        expect(new Set(ranked.map(({ index }) => index)).size).toBe(candidates.length);
        for (const { score } of ranked) expect(score).toBeGreaterThanOrEqual(0);
        const { index, confidence } = decide(shown, candidates);
        expect(confidence === 0).toBe(index === -1);
        if (index === -1) return;
        expect([LIKELY, SURE]).toContain(confidence);
        expect(candidates[index]?.tag).toBe(shown.tag);
        expect(candidates.filter((one) => JSON.stringify(one) === JSON.stringify(candidates[index]))).toHaveLength(1);
      }),
      { numRuns: 2_000 },
    );
  });
});
