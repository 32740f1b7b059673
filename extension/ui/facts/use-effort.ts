import { useEffect, useState } from 'preact/hooks';
import { BUSY_LIMIT_MS, type Effort, effortAfter, isInVain, triedAgain } from '../../../shared/diagnosis/efforts.ts';
import { browser } from '../../browser.ts';
import type { Host } from '../../host-link/use-host.ts';
import { readerOf } from './card-of.ts';

/** Kept while the browser runs: a popup closes at each look elsewhere. */
const KEY = 'effort';

/**
 * Whether what the user did by hand about the card was in vain.
 * @returns that, and what a press on "C'est fait" does
 */
export function useEffort(host: Host): readonly [inVain: boolean, tried: () => void] {
  const [effort, setEffort] = useState<Effort | null>();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    void browser.storage.session.get(KEY).then((items) => setEffort((items[KEY] as Effort | undefined) ?? null));
  }, []);
  const change = (next: Effort | null): void => {
    setNow(Date.now());
    if (next === effort) return;
    setEffort(next);
    void browser.storage.session.set({ [KEY]: next });
  };
  const id = (host.isNow ? host.diagnosis?.headline.id : null) ?? null;
  const insertion = readerOf(host.facts, host.diagnosis)?.insertion ?? null;
  useEffect(() => {
    if (id !== null && effort !== undefined) change(effortAfter(effort, { id, insertion, at: Date.now() }));
  }, [id, insertion, effort === undefined]);
  const since = effort?.family === 'busy' ? effort.since : null;
  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, since + BUSY_LIMIT_MS - Date.now()));
    return () => clearTimeout(timer);
  }, [since]);
  return [
    isInVain(effort ?? null, now),
    () => {
      host.retry();
      change(triedAgain(effort ?? null));
    },
  ];
}
