import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PRIVACY_FILE, privacyPage } from '../../scripts/doc-pages/privacy.ts';

it('the privacy page in docs/ says what the extension says', () => {
  expect(readFileSync(PRIVACY_FILE, 'utf8')).toBe(privacyPage());
});
