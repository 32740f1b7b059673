import type { ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';

/** A reader and its card in a few words, without identity. */
export function describeReader(reader: ReaderFacts): string {
  const { card } = reader;
  return [
    card === null || reader.state !== 'present' ? cliText.reader[reader.state] : cliText.cards[card.kind],
    ...(reader.contactless === true ? [cliText.reader.contactless] : []),
    ...(reader.inUse === true ? [cliText.reader.inUse] : []),
  ].join(', ');
}
