import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../../shared/ask/entries.ts';
import { answersTo } from '../../shared/ask/rank.ts';
import { soundOf } from '../../shared/ask/sound.ts';
import { meaningsOf } from '../../shared/ask/words.ts';
import { LEARNT_FROM, SECOND_LOOK, SET_ASIDE, type Sentence } from './ask-sentences.ts';

const idsFor = (sentence: string): readonly string[] => answersTo(sentence).map(({ entry }) => entry.id);

/** Shares of sentences that are answered as they should be. */
function judge(sentences: readonly Sentence[]) {
  const known = sentences.filter(([, right]) => right.length > 0);
  const unknown = sentences.filter(([, right]) => right.length === 0);
  const share = (all: readonly Sentence[], isGood: (one: Sentence) => boolean): number =>
    all.filter(isGood).length / all.length;
  return {
    first: share(known, ([said, right]) => right.includes(idsFor(said)[0] ?? '')),
    amongThree: share(known, ([said, right]) => idsFor(said).some((id) => right.includes(id))),
    silent: share(unknown, ([said]) => idsFor(said).length === 0),
  };
}

describe('what people say in their own words', () => {
  it('is answered rightly where it was learnt from', () => {
    const { first, amongThree, silent } = judge(LEARNT_FROM);
    expect(first).toBeGreaterThanOrEqual(0.95);
    expect(amongThree).toBeGreaterThanOrEqual(0.95);
    expect(silent).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['set aside', SET_ASIDE],
    ['written later', SECOND_LOOK],
  ])('is answered mostly rightly where it was %s', (_, sentences) => {
    const { first, amongThree, silent } = judge(sentences);
    expect(first).toBeGreaterThanOrEqual(0.75);
    expect(amongThree).toBeGreaterThanOrEqual(0.8);
    expect(silent).toBeGreaterThanOrEqual(0.9);
  });

  const dangers = [...LEARNT_FROM, ...SET_ASIDE, ...SECOND_LOOK].filter(([, , danger]) => danger !== undefined);
  it.each(dangers.map(([said, right]) => [said, right] as const))(
    '%s: is answered with the danger first',
    (said, right) => {
      expect(right).toContain(idsFor(said)[0]);
    },
  );

  it('takes five milliseconds at most', () => {
    idsFor('');
    const begun = performance.now();
    for (const [said] of LEARNT_FROM) idsFor(said);
    expect((performance.now() - begun) / LEARNT_FROM.length).toBeLessThan(5);
  });
});

describe('a sentence', () => {
  it.each([
    ['accents, case and order of words', 'CARTE MA BLOQUEE EST', 'ma carte est bloquée'],
    ['the way it is spelt', 'jé pa ressu le mèl', 'je n’ai pas reçu le mail'],
  ])('may differ in %s', (_, one, other) => {
    expect(new Set(meaningsOf(one))).toEqual(new Set(meaningsOf(other)));
  });

  it('means another thing once it is negated', () => {
    expect(meaningsOf('mon lecteur')).toEqual(['reader']);
    expect(meaningsOf('je n’ai pas de lecteur')).toEqual(['not reader']);
    expect(idsFor('je n’ai pas de lecteur')).toContain('no-card-yet');
  });

  it('is not answered where it is only digits, which may be a code', () => {
    for (const code of ['1234', '8642 1357', '12-34']) expect(idsFor(code)).toEqual([]);
  });

  it('of three wrong codes is never answered with a wrong code to type again', () => {
    for (const said of ['trois codes faux', 'j’ai tapé 3 fois le mauvais code', 'je me suis trompé 3 fois de code pin'])
      expect(idsFor(said)[0]).toBe('pin-blocked');
  });
});

describe('every entry', () => {
  it.each(ENTRIES.flatMap(({ entry, ways }) => ways.slice(0, 1).map((own) => [entry.id, own] as const)))(
    '%s: is found by its own words: %s',
    (id, own) => {
      expect(idsFor(own)).toContain(id);
    },
  );
});

describe('words', () => {
  it('sound alike in all their forms', () => {
    for (const [one, other] of [
      ['oublier', 'oubliee'],
      ['telefone', 'telephone'],
      ['quarte', 'carte'],
      ['bloquees', 'bloquer'],
    ] as const)
      expect(soundOf(one)).toBe(soundOf(other));
  });
});
