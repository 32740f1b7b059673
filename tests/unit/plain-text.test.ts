import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, plainText } from '../../shared/plain-text.ts';

describe('a text of another', () => {
  it.each([
    ['escapes of a terminal', 'Lecteur\u001b[2J', 'Lecteur·[2J'],
    ['C1 controls', 'a\u009b31mb', 'a·31mb'],
    ['line ends', 'a\r\nb\u2028c\u2029d\u0085e', 'a··b·c·d·e'],
    ['marks of direction', 'a\u202ebc\u2066d\u200f\u200ee', 'a·bc·d··e'],
    ['zero width', 'C\u200bP\ufeffS', 'C·P·S'],
    ['half a pair', 'a\ud800b\udfffc', 'a·b·c'],
    ['nothing of the kind', 'Hélène D’Août 😀 00\u00a00F', 'Hélène D’Août 😀 00\u00a00F'],
  ])('with %s keeps a mark where each stood', (_what, text, shown) => {
    expect(plainText(text)).toBe(shown);
  });

  it('of 400 kB is cut, with an ellipsis, and never in the middle of a character', () => {
    expect(plainText('x'.repeat(400_000)).length).toBe(300);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, longest) => {
        const begun = beginningOf(text, longest);
        return begun.isWellFormed() && text.startsWith(begun) && plainText(text, longest).length <= longest;
      }),
    );
  });
});
