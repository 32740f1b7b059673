import { beforeEach, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { descriptors } from '../../shared/guides/descriptors.ts';

/** What is put into the page, what it is asked, and what each of its frames answers. */
const browser = vi.hoisted(() => {
  const state = { files: [] as string[], asked: [] as unknown[], answers: [] as unknown[], tabs: [{ id: 4 }] };
  return {
    state,
    tabs: { query: async () => state.tabs },
    scripting: {
      executeScript: async ({ files, args }: { files?: readonly string[]; args?: readonly unknown[] }) => {
        if (files !== undefined) state.files.push(...files);
        else state.asked.push(args?.[0]);
        return files !== undefined ? [{ result: null }] : state.answers.map((result) => ({ result }));
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { askWhy } = await import('../../extension/guide/background/ask-page.ts');
const asBrowser = browser as unknown as Browser;

beforeEach(() => Object.assign(browser.state, { files: [], asked: [], answers: [], tabs: [{ id: 4 }] }));

const NOTHING = { unseen: null };

it('why nothing is ringed is asked by itself: no copy of the page, none of the words that may be kept of it', async () => {
  browser.state.answers = [null, { unseen: 'under-dialog' }, NOTHING];
  expect(await askWhy(asBrowser, 'E6')).toEqual({ unseen: 'under-dialog' });
  expect(browser.state.asked).toEqual([descriptors.get('E6')]);
  expect(browser.state.files).not.toContain('vocabulary.js');
});

it('where no official page is open, none is asked', async () => {
  browser.state.tabs = [];
  expect(await askWhy(asBrowser, 'E6')).toEqual(NOTHING);
  expect(browser.state.asked).toEqual([]);
});
