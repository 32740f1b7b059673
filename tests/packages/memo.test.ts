import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeMemos } from '../../scripts/package/memo.ts';
import { FILES } from '../../scripts/package/names.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { pagesOfPdf } from '../support/browser/pdf.ts';

const bytes = (): readonly string[] =>
  GUIDE_IDS.flatMap((guide) => [FILES.memo(guide, 'pdf'), FILES.memo(guide, 'html')]).map((file) =>
    readFileSync(file, 'latin1'),
  );

it('the memos on paper are two or three pages each, and the same bytes when they are made again', async () => {
  const first = bytes();
  for (const guide of GUIDE_IDS) expect([2, 3], guide).toContain(pagesOfPdf(readFileSync(FILES.memo(guide, 'pdf'))));
  expect(await writeMemos()).toBe(0);
  expect(bytes()).toEqual(first);
});

it.each(GUIDE_IDS)('the memo of %s is a page that needs nothing: no script, no other file', (guide) => {
  const page = readFileSync(FILES.memo(guide, 'html'), 'utf8');
  expect(page).toContain(guideText[guide].title.replaceAll('\u00a0', '&nbsp;'));
  expect(page).not.toMatch(/<script|<link|<button|src=/);
});
