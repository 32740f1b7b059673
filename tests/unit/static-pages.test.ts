import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stepsPage } from '../../scripts/doc-pages/steps.ts';
import { sitePages } from '../../scripts/pages/site.tsx';
import { builtPages } from '../../scripts/pages/write.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { troublesAt } from '../../shared/guides/troubles.ts';
import { pagesText } from '../../shared/messages/fr/pages.ts';
import { troubleText } from '../../shared/messages/fr/troubles.ts';
import { MEMO_LINES } from '../support/memo-lines.ts';

const PAGES = sitePages('');
const HOME = 'index.html';

const decoded = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
/** What is read, and where links lead. */
const readOf = (html: string): string =>
  decoded(
    html
      .replace(/<a [^>]*href="([^"]*)"[^>]*>/g, ' $1 ')
      .replaceAll(/<span[^>]*>|<\/span>|<\/?strong>/g, '')
      .replaceAll(/<[^>]+>/g, ' '),
  ).replaceAll(/\s+/g, ' ');
const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => decoded(href));
const isOurs = (href: string): boolean => !/^(?:https:|mailto:|tel:)/.test(href);

/** Presses from the first page to each of the others. */
function pressesFromHome(): ReadonlyMap<string, number> {
  const presses = new Map([[HOME, 0]]);
  for (const [file, count] of presses)
    for (const next of linksOf(PAGES.get(file) ?? ''))
      if (PAGES.has(next) && !presses.has(next)) presses.set(next, count + 1);
  return presses;
}

describe('the static pages', () => {
  it('are the same when the command makes them', async () => {
    expect(await builtPages()).toEqual(sitePages());
  });

  it('lead nowhere that is not there, and have no script and nothing from elsewhere', () => {
    for (const [file, html] of PAGES) {
      for (const href of linksOf(html).filter(isOurs))
        expect(PAGES.has(href) || href === 'style.css' || href.startsWith('memo/'), `${file}: ${href}`).toBe(true);
      expect(html, file).not.toMatch(/<script|<form|<input|<button|\ssrc=|\sstyle=|\son\w+=/);
      expect(html, file).not.toMatch(/href="\//);
    }
  });

  it('are all found from the first one', () => {
    const found = pressesFromHome();
    expect([...PAGES.keys()].filter((file) => !found.has(file))).toEqual([]);
  });

  it('have the next step of each situation two presses from the first page', () => {
    const [, situations = ''] = /<div class="choices situations">([\s\S]*?)<\/div>/.exec(PAGES.get(HOME) ?? '') ?? [];
    const answers = linksOf(situations);
    expect(answers).toHaveLength(4);
    for (const answer of answers) {
      const starts = [...(PAGES.get(answer) ?? '').matchAll(/<a class="button(?: button-main)?" href="([^"]*)">/g)];
      expect(PAGES.get(starts[0]?.[1] ?? ''), answer).toContain(pagesText.next);
    }
  });

  it.each(GUIDE_IDS)('say each step of %s on a page, from the first to the last by « Étape suivante »', (id) => {
    GUIDES[id].steps.forEach((_, index) => {
      const html = PAGES.get(`${id}-${index + 1}.html`) ?? '';
      const isLast = index === GUIDES[id].steps.length - 1;
      expect(html.includes(`href="${id}-${index + 2}.html">${pagesText.next}`)).toBe(!isLast);
    });
  });

  it('merge answers that come to the same', () => {
    const advice = [...PAGES].filter(([file]) => file.startsWith('conseil-')).map(([, html]) => html);
    expect(new Set(advice).size).toBe(advice.length);
  });

  it('show a code to scan only where they are published', () => {
    expect(readOf(PAGES.get('memos.html') ?? '')).toContain(pagesText.carry.copy);
    expect(PAGES.get('memos.html')).not.toContain('class="qr"');
    expect(sitePages('https://compagnon.example.org/').get('memos.html')).toContain('class="qr"');
  });
});

const all = GUIDE_IDS.flatMap((id) =>
  GUIDES[id].steps.flatMap((step, index) =>
    troublesAt(id, step.troubles)
      .filter(({ onScreen }) => onScreen === undefined)
      .map((trouble) => ({ trouble, file: `${id}-${index + 1}.html` })),
  ),
);

describe('a trouble', () => {
  it('is on its page with every remedy', () => {
    for (const { trouble, file } of all) {
      const read = readOf(PAGES.get(file) ?? '');
      for (const remedy of troubleText[trouble.id].remedies)
        expect(read.includes(remedy.replaceAll(/\s+/g, ' ')), `${file} ${trouble.id}: ${remedy}`).toBe(true);
    }
  });
});

describe('no trouble', () => {
  /** A verb in the imperative, after the question that it answers. */
  const asks = (remedy: string): boolean =>
    /(?<!\p{L})(?!(?:[Vv]ous|avez|êtes) ?)\p{L}+(?:ez|tes)(?!\p{L})/u.test(remedy.replace(/^[^?]*\?/, ''));

  it.each(all.map(({ trouble, file }) => [trouble.id, file, trouble] as const))(
    '%s of %s ends without a next step',
    (id, _, { goTo, addresses = [] }) => {
      expect(asks(troubleText[id].remedies.at(-1) ?? '') || goTo !== undefined || addresses.length > 0).toBe(true);
    },
  );
});

describe('each line of the memo is found by a reader', () => {
  const site = [...PAGES.values()].map(readOf).join(' ');
  const etapes = stepsPage();

  it.each(Object.keys(MEMO_LINES))('%s on the pages and in docs/etapes.md', (line) => {
    for (const pattern of MEMO_LINES[line] ?? []) {
      expect(site).toMatch(pattern);
      expect(etapes.replaceAll(/\s+/g, ' ')).toMatch(pattern);
    }
  });

  it('of all thirty', () => expect(Object.keys(MEMO_LINES)).toHaveLength(30));

  it('from the first link of the README, in a bare checkout', () => {
    const [, first = ''] = /\]\(([^)]+)\)/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(first).toBe('docs/etapes.md');
    expect(existsSync(join(dirname('README.md'), first))).toBe(true);
  });
});
