import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

// Facts that comments and data rest on stand in docs/sources, by section: who reads "docs/sources/portals.md 2.4" finds it there.

const FILES = globSync('{docs,extension,native-host,scripts,shared,tests}/**/*.{ts,tsx,mjs,cjs,cc,md,nsi}').filter(
  (file) => !file.startsWith('docs/sources/') && file !== 'tests/unit/sources.test.ts',
);

/** A page and the sections after it: "card-edge.md 1 and 5", "portals.md 2.4, 2.7"; a comment may go on in the next line. */
const CITATION = /docs\/sources\/([\w-]+)\.md((?:[\s*]*(?:,|and|to)?[\s*]*\d+(?:\.\d+)?\b)*)/g;

/** Two tables of data cite by a word of their own, which their head explains. */
const SHORT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'native-host/readers/known-readers.ts': { field: 'field-2026-11', cps: 'card-and-readers' },
  'native-host/card/known-atrs.ts': { edge: 'card-edge', readers: 'card-and-readers' },
};

interface Citation {
  readonly file: string;
  readonly page: string;
  readonly section: string | null;
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

function citationsIn(file: string): readonly Citation[] {
  const text = readFileSync(file, 'utf8');
  const whole = [...text.matchAll(CITATION)].flatMap(([, page = '', after = '']) => {
    const sections = numbersIn(after);
    return (sections.length === 0 ? [null] : sections).map((section) => ({ file, page, section }));
  });
  const short = Object.entries(SHORT[file] ?? {}).flatMap(([word, page]) =>
    [...text.matchAll(new RegExp(`\\b${word} (\\d[\\d., ]*)`, 'g'))].flatMap(([, after = '']) =>
      numbersIn(after).map((section) => ({ file, page, section })),
    ),
  );
  return [...whole, ...short];
}

/** Sections of each page, by their numbers. */
const PAGES: ReadonlyMap<string, readonly string[]> = new Map(
  globSync('docs/sources/*.md')
    .filter((file) => !file.endsWith('README.md'))
    .map((file) => [
      basename(file, '.md'),
      [...readFileSync(file, 'utf8').matchAll(/^#{2,3} (\d+(?:\.\d+)?)/gm)].map(([, number = '']) => number),
    ]),
);

const CITATIONS = FILES.flatMap(citationsIn);
const isWithin = (section: string, other: string): boolean => section === other || section.startsWith(`${other}.`);

describe('facts that are cited', () => {
  it('stand in a page and a section that there is', () => {
    const lost = CITATIONS.filter(({ page, section }) => {
      const sections = PAGES.get(page);
      return sections === undefined || (section !== null && !sections.includes(section));
    });
    expect(lost).toEqual([]);
    expect(CITATIONS.length).toBeGreaterThan(150);
  });

  it('are all that the pages hold', () => {
    const cited = (page: string, section: string): boolean =>
      CITATIONS.some(
        (one) =>
          one.page === page &&
          one.section !== null &&
          (isWithin(section, one.section) || isWithin(one.section, section)),
      );
    const idle = [...PAGES].flatMap(([page, sections]) =>
      sections.filter((section) => !cited(page, section)).map((section) => `${page} ${section}`),
    );
    expect(idle).toEqual([]);
  });

  it('are in this repository: no comment cites a page of somebody’s own', () => {
    const elsewhere = FILES.filter((file) =>
      /\bfacts\/[\w-]+\.md|\(facts \d|(?<!docs\/sources\/)\b(?:portals-and-procedure|cps-card-and-readers|cps-card-edge|anchors-[\w-]+|field-2026-11)\.md/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(elsewhere).toEqual([]);
  });
});
