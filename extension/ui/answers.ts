import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Answers, NO_ANSWERS } from '../../shared/diagnosis/recommend.ts';

const KEY = 'answers';

/** What the user told on the welcome page; kept in this browser, shared by its surfaces. Says nothing of who they are. */
export function useAnswers(): readonly [Answers, (change: Partial<Answers>) => void] {
  const [kept, setKept] = useState<Partial<Answers>>({});
  // Apart from what was kept, which may come after the first answer and must not take it back.
  const [told, setTold] = useState<Partial<Answers>>({});
  useEffect(() => {
    void browser.storage.local.get(KEY).then((items) => setKept(items[KEY] ?? {}));
  }, []);
  const answers: Answers = { ...NO_ANSWERS, ...kept, ...told };
  const change = (part: Partial<Answers>): void => {
    setTold({ ...told, ...part });
    void browser.storage.local.set({ [KEY]: { ...answers, ...part } });
  };
  return [answers, change];
}
