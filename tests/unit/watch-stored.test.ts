import { expect, it } from 'vitest';
import type browser from 'webextension-polyfill';
import { watchStored } from '../../extension/guide/storage/watch-stored.ts';

type Heard = (changes: Record<string, { newValue?: unknown }>) => void;

it('what a change told is not undone by an older value that is read after it', async () => {
  let told: Heard = () => {};
  let answer: (stored: object) => void = () => {};
  const area = {
    onChanged: { addListener: (hear: Heard) => (told = hear), removeListener: () => {} },
    get: () => new Promise((given) => (answer = given)),
  } as unknown as typeof browser.storage.session;
  const shown: unknown[] = [];
  watchStored(area, 'page', (stored) => shown.push(stored), new AbortController().signal);
  told({ another: { newValue: 'else' } });
  told({ page: {} });
  answer({ page: 'old' });
  await Promise.resolve();
  expect(shown).toEqual([undefined]);
});
