import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Answers, NO_ANSWERS } from '../../shared/diagnosis/recommend.ts';

const KEY = 'answers';

/** What the user told on the welcome page; kept in this browser, shared by its surfaces. Says nothing of who they are. */
export function useAnswers(): readonly [Answers, (change: Partial<Answers>) => void] {
  const [answers, setAnswers] = useState(NO_ANSWERS);
  useEffect(() => {
    void browser.storage.local
      .get(KEY)
      .then((kept) => setAnswers({ ...NO_ANSWERS, ...(kept[KEY] as Partial<Answers>) }));
  }, []);
  const change = (part: Partial<Answers>): void => {
    const next = { ...answers, ...part };
    setAnswers(next);
    void browser.storage.local.set({ [KEY]: next });
  };
  return [answers, change];
}
