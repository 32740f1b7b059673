import type { Check, Remedy } from '../../shared/diagnosis/diagnosis.ts';
import type { BrowserRegistration, CardFacts, Facts, ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { known } from '../../shared/diagnosis/known.ts';
import { ADDRESSES, PHONES } from '../../shared/guides/addresses.ts';
import { codeWords, isCoded } from '../../shared/identity/card-codes.ts';
import { cliText } from '../../shared/messages/fr/command-line.ts';
import { phoneText } from '../../shared/messages/fr/phones.ts';
import { needText } from '../../shared/messages/fr/remedies.ts';

function cardName({ kind, evidence, generationUnknown }: CardFacts): string {
  if (generationUnknown !== true) return cliText.cards[kind];
  return evidence === 'issuer' ? cliText.cards.anyCps : cliText.cards.cpsLike;
}

/** A reader and its card in a few words, without identity. */
export function describeReader(reader: ReaderFacts): string {
  const { card } = reader;
  return [
    card === null || reader.state !== 'present' ? cliText.reader[reader.state] : cardName(card),
    ...(reader.contactless === true ? [cliText.reader.contactless] : []),
    ...(reader.inUse === true ? [cliText.reader.inUse] : []),
  ].join(', ');
}

/** The holder's fields that are there, with their French names. */
export function holderLines(card: CardFacts): readonly (readonly [label: string, value: string])[] {
  const fields = { ...card.holder, serial: card.serial };
  const labels = Object.entries(cliText.holder);
  return labels.flatMap(([key, label]) => {
    const value = Object.entries(fields).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? [[label, isCoded(key) ? codeWords(key, value) : value] as const] : [];
  });
}

/** Is the link to this program one that `doctor --repair` can mend? A browser in a sandbox cannot be opened by us. */
const isMendable = (browser: BrowserRegistration): boolean => {
  const { installed, registration, packaging = 'native', reachesHost, forbiddenBy } = browser;
  if (forbiddenBy !== undefined) return false;
  return (
    registration === 'broken' ||
    (registration === 'absent' && installed && (packaging === 'native' || reachesHost === 'yes'))
  );
};

/** What was found, and the command that mends it where there is one. */
export function evidenceOf({ id, evidence }: Check, { workstation }: Facts): string {
  const isMended = id === 'browsers' && (known(workstation.browsers) ?? []).some(isMendable);
  return isMended ? `${evidence} ${cliText.doctor.howToRepair}` : evidence;
}

/** What a remedy needs and where it leads, for a terminal and a report. */
export function remedyLines({ needs, action }: Remedy): readonly string[] {
  const needed = needs.map((need) => needText[need]).join(' ');
  const place =
    action?.kind === 'address'
      ? ADDRESSES[action.id].url
      : action?.kind === 'phone'
        ? `${phoneText[action.id].name}\u00a0: ${PHONES[action.id].number}. ${phoneText[action.id].hint}`
        : '';
  return [needed, place].filter((line) => line !== '');
}
