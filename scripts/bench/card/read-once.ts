// What the bench runs as "our read": waits for a card, reads it, prints what it knows and ends. With "tries" as argument it ends
// as soon as identity, certificate and PIN tries are known; otherwise when everything is.
import { openPcsc } from '../../../native-host/pcsc/open.ts';
import { observe } from '../../../native-host/readers/observe.ts';
import type { ReaderSnapshot } from '../../../native-host/readers/reader-snapshot.ts';
import type { CardFacts } from '../../../shared/diagnosis/facts.ts';

const isEnough = ({ certificate, pinTriesLeft, inProgress }: CardFacts): boolean =>
  !inProgress || (process.argv[2] === 'tries' && certificate !== undefined && pinTriesLeft !== undefined);

function onSnapshot({ readers }: ReaderSnapshot): void {
  const card = readers.find((reader) => reader.card !== null)?.card;
  if (!card || !isEnough(card)) return;
  const isRead = card.certificate !== undefined && card.pinTriesLeft !== undefined;
  process.stdout.write(`${JSON.stringify(card)}\n`, () => process.exit(isRead ? 0 : 1));
}

observe(openPcsc(), new AbortController().signal, onSnapshot);
