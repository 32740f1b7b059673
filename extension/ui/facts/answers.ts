import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Answers, NO_ANSWERS } from '../../../shared/diagnosis/recommend.ts';

const KEY = 'answers';

const NOTHING: Partial<Answers> = {};

/** What the user told on the welcome page; kept in this browser, shared by its surfaces. Says nothing of who they are. */
export function useAnswers(): readonly [Answers, (change: Partial<Answers>) => void] {
  /** The answers given earlier; null until they are read. */
  const [kept, setKept] = useState<Partial<Answers> | null>(null);
  // Kept apart from the stored answers, which may be read after the first new answer and must not overwrite it.
  const [told, setTold] = useState(NOTHING);
  useEffect(() => {
    void browser.storage.local.get(KEY).then((items) => setKept(items[KEY] ?? NOTHING));
  }, []);
  const answers: Answers = { ...NO_ANSWERS, ...kept, ...told };
  // Before anything else is drawn or pressed: the page may be left with the next click.
  useLayoutEffect(() => {
    // Written before the rest was read, an answer would take the others away.
    if (kept !== null && told !== NOTHING) void browser.storage.local.set({ [KEY]: answers });
  }, [kept, told]);
  return [answers, (part) => setTold((before) => ({ ...before, ...part }))];
}
