import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answers, answersFrom, type KeptAnswers, NO_ANSWERS } from '../../../shared/diagnosis/answers.ts';
import { dayOf } from '../../../shared/local-day.ts';
import { browser } from '../../browser.ts';
import { sendCommand } from '../../guide/messages/commands.ts';
import { ANSWERS } from '../../guide/messages/messages.ts';
import { watchStored } from '../../guide/storage/watch-stored.ts';

const NOTHING: Partial<Answers> = {};

/**
 * Answers from the welcome page; kept in this browser for a day, shared by its surfaces. Says nothing of who they are. Only another answer
 * takes one away: a card that lies in the reader may be somebody else's.
 */
export function useAnswers(): readonly [Answers, (change: Partial<Answers>) => void] {
  /** The answers given earlier; null until they are read. */
  const [kept, setKept] = useState<Answers | null>(null);
  // Kept apart from the stored answers, which may be read after the first new answer and must not overwrite it.
  const [told, setTold] = useState(NOTHING);
  /** What was kept last, here or by another surface, and how much of ours is on its way. */
  const mine = useRef({ answers: NO_ANSWERS, writes: 0 });
  useEffect(() => {
    const end = new AbortController();
    let isFirst = true;
    const hear = (stored: unknown): void => {
      const given = answersFrom(stored, dayOf(new Date()));
      if (given === NO_ANSWERS && stored !== undefined) void browser.storage.local.remove(ANSWERS);
      const { answers: own, writes } = mine.current;
      if (!isFirst && (writes > 0 || JSON.stringify(given) === JSON.stringify(own))) return;
      mine.current.answers = given;
      // Another surface has asked since.
      if (!isFirst) setTold(NOTHING);
      isFirst = false;
      setKept(given);
    };
    watchStored(browser.storage.local, ANSWERS, hear, end.signal);
    return () => end.abort();
  }, []);
  const keep = (given: Answers): void => {
    mine.current = { answers: given, writes: mine.current.writes + 1 };
    const dated: KeptAnswers = { ...given, day: dayOf(new Date()) };
    void sendCommand({ type: 'told', answers: dated });
    void browser.storage.local.set({ [ANSWERS]: dated }).finally(() => {
      mine.current.writes -= 1;
    });
  };
  const answers: Answers = { ...NO_ANSWERS, ...kept, ...told };
  // Before anything else is drawn or pressed: the page may be left with the next click.
  useLayoutEffect(() => {
    // Written before the rest was read, an answer would take the others away.
    if (kept !== null && told !== NOTHING) keep(answers);
  }, [kept, told]);
  return [answers, (part) => setTold((before) => ({ ...before, ...part }))];
}
