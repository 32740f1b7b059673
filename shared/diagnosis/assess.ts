import { daysLeftOf } from './card-days-left.ts';
import type { Verdict } from './diagnosis.ts';
import type { CardFacts, CardProblemCode, Facts, ReaderFacts } from './facts.ts';
import { isNeverUpdated } from './never-updated.ts';

/** The verdict of one reader alone. Source: docs/sources/card-and-readers.md, "Proposed reader verdicts". */
type ReaderVerdict = Extract<Verdict, 'works' | 'probable' | 'busy' | 'mute' | 'wrong-card' | 'no-card' | 'not-tested'>;

/** Best first: a reader that helps the user wins over one that does not, so a Vitale beside a CPS is no wrong card. */
const RANK: readonly ReaderVerdict[] = ['works', 'probable', 'busy', 'mute', 'not-tested', 'wrong-card', 'no-card'];

/** The verdict that a problem decides by itself; null where the facts of the card decide. */
const BY_PROBLEM: Readonly<Record<CardProblemCode, ReaderVerdict | null>> = {
  busy: 'busy',
  mute: 'mute',
  timeout: 'mute',
  removed: 'no-card',
  issuer_mismatch: 'wrong-card',
  not_cps: null,
  contactless: null,
  retired_card: null,
  serial_unreadable: null,
  application_absent: null,
  directory_unreadable: null,
  certificate_absent: null,
  certificate_unreadable: null,
  unexpected_status: null,
  reader_error: null,
};

/** The verdict a card permits, by the evidence it rests on. */
function assessCard(card: CardFacts): ReaderVerdict {
  const decided = card.problem && BY_PROBLEM[card.problem.code];
  if (decided) return decided;
  switch (card.kind) {
    case 'vitale':
    case 'unknown':
      return 'wrong-card';
    // Login asks for the contact chip, so a card seen through the air proves nothing ([EXI 07], docs/sources/portals.md 2.8).
    case 'cps3-contactless':
    case 'cps2ter':
      return 'not-tested';
    case 'cps3':
    case 'cps4':
      if (card.evidence === 'issuer' && card.certificate !== undefined) return 'works';
      return card.evidence === 'issuer' || card.evidence === 'atr-exact' ? 'probable' : 'not-tested';
  }
}

/** The verdict of this reader alone. */
function assessReader(reader: ReaderFacts): ReaderVerdict {
  switch (reader.state) {
    case 'empty':
      return 'no-card';
    case 'unavailable':
      return 'not-tested';
    case 'busy':
      return 'busy';
    case 'mute':
      // Contactless slots were seen "present and mute" with nothing on them (docs/sources/card-and-readers.md 4.1, Kapelse).
      return reader.contactless === true ? 'no-card' : 'mute';
    case 'present':
      return reader.card === null ? 'not-tested' : assessCard(reader.card);
  }
}

/** Things about a card that keep its holder from using it as it is; among cards that work, the one with the fewest is meant. */
function drawbacks(card: CardFacts | null, now: Date): number {
  if (card === null) return 0;
  return [
    card.certificate?.expired === true,
    Date.parse(card.certificate?.notBefore ?? '') > now.getTime(),
    (daysLeftOf(card, now) ?? 0) < 0,
    card.pinTriesLeft === 0,
    card.pinTriesLeft === 0 || card.pinTriesLeft === 1,
    isNeverUpdated(card),
    card.holder?.nominative === false,
    card.holder?.test === true,
  ].filter(Boolean).length;
}

/** A reader that does not answer counts least. */
const rank = ({ reader, verdict }: { readonly reader: ReaderFacts; readonly verdict: ReaderVerdict }): number =>
  reader.state === 'unavailable' ? RANK.length : RANK.indexOf(verdict);

/** A chip that nobody knows, a certificate key or a bank card, may never leave its reader: an empty slot beside it waits for the CPS. */
const isStranger = ({ reader, verdict }: { readonly reader: ReaderFacts; readonly verdict: ReaderVerdict }): boolean =>
  verdict === 'wrong-card' && reader.card?.kind === 'unknown' && reader.card.problem?.code !== 'issuer_mismatch';

const isEmptySlot = ({ reader, verdict }: { readonly reader: ReaderFacts; readonly verdict: ReaderVerdict }): boolean =>
  verdict === 'no-card' && reader.state === 'empty' && reader.contactless !== true;

/**
 * The reader that decides, with its verdict; undefined when PC/SC lists none.
 * @param now the moment from which a card's own end of validity is counted
 */
export function decisiveReader(
  facts: Facts,
  now: Date,
): { readonly reader: ReaderFacts; readonly verdict: ReaderVerdict } | undefined {
  const assessed = facts.readers.map((reader) => ({ reader, verdict: assessReader(reader) }));
  const considered = assessed.some(isEmptySlot) ? assessed.filter((one) => !isStranger(one)) : assessed;
  return [...considered].sort(
    (a, b) => rank(a) - rank(b) || drawbacks(a.reader.card, now) - drawbacks(b.reader.card, now),
  )[0];
}
