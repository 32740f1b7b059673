import { describe, expect, it } from 'vitest';
import { fold } from '../../extension/locate/text/fold.ts';
import { agreement, equals, occurs } from '../../extension/locate/text/patterns.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';

describe('a list of patterns tested as one', () => {
  it('occurs and equals as its patterns do one by one', () => {
    const list = ['a', 'b c', 'modifier'];
    for (const text of ['', 'a', 'b c', 'modifier b c', 'xa', 'a-t-il', 'bc']) {
      expect(occurs(list, text)).toBe(list.some((one) => occurs([one], text)));
      expect(equals(list, text)).toBe(list.some((one) => equals([one], text)));
    }
    expect(occurs([], 'a')).toBe(false);
    expect(occurs(undefined, 'a')).toBe(false);
  });
});

describe('a page that writes a book where a name should stand', () => {
  it('does not hold the search up', () => {
    // Beginnings without their ends: nothing matches, and all is tried.
    const books = ['choisi', 'code', 'application', 'je', 'qr', 'nouveau mot', 'lu'].map((word) =>
      fold(`${word} `.repeat(50_000)),
    );
    const begun = performance.now();
    for (const book of books)
      for (const { names, page } of descriptors.values()) {
        agreement(names, book);
        occurs(page.headings, book);
      }
    // A pattern tried on all of a book takes minutes; the limit leaves room for a busy machine.
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
