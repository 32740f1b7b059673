// @module-tag beyond
import { expect, it } from 'vitest';
import { sizeProblem } from '../../scripts/package/download-sizes.ts';

// Those for macOS are packed by `npm run package` alone, which asks the same of them (scripts/package/contents.ts).
it.each(['windows', 'windows-fleet', 'debian', 'linux'] as const)(
  'the size that users are told before they download is the file’s: %s',
  (id) => {
    expect(sizeProblem(id)).toBeNull();
  },
);
