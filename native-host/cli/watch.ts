import { setTimeout as pause } from 'node:timers/promises';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { shareable } from '../../shared/diagnosis/shareable.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { triesPace } from '../../shared/protocol/tries-pace.ts';
import { createObserver } from '../create-observer.ts';
import type { Observer } from '../observer.ts';
import { describeReader } from './describe.ts';
import { toJson } from './json.ts';
import { print, printable, printError } from './print.ts';

/** One line a change: the headline, the tries left of the card's code, then the readers. */
export function textLine(facts: Facts, now: Date = new Date()): string {
  const readers = facts.readers.map((reader) => `${reader.name}\u00a0: ${describeReader(reader)}`);
  const { headline, checks } = diagnose(facts, now);
  const tries = checks.flatMap(({ id, evidence }) => (id === 'pin-tries' ? [evidence] : []));
  return printable([headline.title, ...tries, ...readers].join(' | '));
}

/** A code that another program gives the card changes nothing that a reader tells by itself. */
async function keepCounting(observer: Observer, signal: AbortSignal): Promise<void> {
  const pace = triesPace();
  while (!signal.aborted) {
    const change = await observer.countTries();
    await pause(pace.pauseAfter(change), undefined, { signal }).catch(() => {});
  }
}

/** `watch`: a line at each change until Ctrl-C or until nobody reads any more. Identity is never shown. */
export function runWatch({ json }: { readonly json: boolean }): Promise<number> {
  if (!json && process.stdout.isTTY) printError(cliText.watching);
  let last = '';
  return new Promise((resolve) => {
    const observer = createObserver();
    const counting = new AbortController();
    const stop = observer.watch(false, (seen) => {
      const facts = shareable(seen);
      const line = json ? toJson(facts, diagnose(facts), 0) : textLine(facts);
      if (line === last) return;
      last = line;
      print(json ? line : `${new Date().toLocaleTimeString('fr-FR')}  ${line}`);
    });
    void keepCounting(observer, counting.signal);
    const end = (code: number): void => {
      counting.abort();
      stop();
      resolve(code);
    };
    process.once('SIGINT', () => end(130));
    process.once('SIGTERM', () => end(143));
    process.stdout.once('error', () => end(0));
  });
}
