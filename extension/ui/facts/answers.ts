import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Answers,
  answersAfterCard,
  answersFrom,
  type KeptAnswers,
  NO_ANSWERS,
} from '../../../shared/diagnosis/answers.ts';
import { audienceOnCard } from '../../../shared/identity/audience.ts';
import { dayOf } from '../../../shared/local-day.ts';
import { browser } from '../../browser.ts';
import { ANSWERS } from '../../guide/messages/messages.ts';
import { watchStored } from '../../guide/storage/watch-stored.ts';
import type { Host } from '../../host-link/use-host.ts';
import { cpsOf, readerOf } from './card-of.ts';

/** Reader and number of the last insertion of a CPS that a surface saw: the next start of the host may count another reader's alike. */
const LAST_CARD = 'last-card';

const NOTHING: Partial<Answers> = {};

/**
 * Answers from the welcome page; kept in this browser for a day, shared by its surfaces. Says nothing of who they are.
 * @param host whose cards end the answers; null on a surface that looks at none
 */
export function useAnswers(host: Host | null): readonly [Answers, (change: Partial<Answers>) => void] {
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
  useCardSeen(kept === null ? null : host, (isFirst, onCard) => {
    const after = answersAfterCard(answers, isFirst, onCard);
    if (after === answers) return;
    setTold(NOTHING);
    setKept(after);
    keep(after);
  });
  return [answers, (part) => setTold((before) => ({ ...before, ...part }))];
}

/** Calls at each insertion of a CPS that no surface has seen yet, with whether it is the first since the browser started. */
function useCardSeen(
  host: Host | null,
  react: (isFirst: boolean, onCard: ReturnType<typeof audienceOnCard>) => void,
): void {
  const reader = host?.isNow ? readerOf(host.facts, host.diagnosis) : undefined;
  const card = host?.isNow ? cpsOf(host.facts, host.diagnosis) : null;
  const isRead = card !== null && card.inProgress !== true;
  const insertion = isRead && reader?.insertion !== undefined ? `${reader.name}/${reader.insertion}` : undefined;
  const seenHere = useRef<string | undefined>(undefined);
  const latest = useRef(react);
  latest.current = react;
  useEffect(() => {
    if (insertion === undefined) return;
    void browser.storage.session.get(LAST_CARD).then((items) => {
      const before = seenHere.current ?? items[LAST_CARD];
      seenHere.current = insertion;
      if (before === insertion) return;
      void browser.storage.session.set({ [LAST_CARD]: insertion });
      latest.current(before === undefined, audienceOnCard(card?.holder));
    });
  }, [insertion]);
}
