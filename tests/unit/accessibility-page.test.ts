import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ACCESSIBILITY_FILE, accessibilityPage } from '../../scripts/doc-pages/accessibility.ts';

it('the accessibility statement in docs/ says what the extension says', () => {
  expect(readFileSync(ACCESSIBILITY_FILE, 'utf8')).toBe(accessibilityPage());
});
