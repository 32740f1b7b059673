import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PRIVACY_FILE, privacyPage } from '../../scripts/doc-pages/privacy.ts';

it('the privacy page in docs/ says what the extension says', () => {
  // The formatter pads the table's columns.
  const bare = (page: string): string => page.replace(/[ -]+/g, ' ');
  expect(bare(readFileSync(PRIVACY_FILE, 'utf8'))).toBe(bare(privacyPage()));
});
