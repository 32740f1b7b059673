import { atFirstUse } from '../at-first-use.ts';
import { frenchDate } from '../french-day.ts';
import { browserNames } from '../messages/fr/browsers.ts';
import { evidenceText } from '../messages/fr/evidence.ts';
import { type FindingId, findingWords, type Told } from '../messages/fr/findings.ts';
import { flawedCards, worseCards } from './card-flaws.ts';
import { CHECKS, type Seen } from './checks.ts';
import { invisibleReaders, isNotYetValid, isRead, isRemote } from './conditions.ts';
import type { Context } from './context.ts';
import type { CardRoute, Headline } from './diagnosis.ts';
import { BARRIERS, CAUTIONS, ON_COMPUTER, ON_THE_WAY } from './findings.ts';
import { firstOf, type Held, heldOf, READY } from './held.ts';
import { known } from './known.ts';
import { harder, MENDS } from './mends.ts';
import { insertedCps, strangersIn } from './slot-contents.ts';
import { fullPlaceName, placeNames } from './slot-name.ts';

/** The answer to "can I do it with my card, on this computer, in this browser, now?", with everything the surfaces show of it. */
interface Answer {
  readonly cardRoute: CardRoute;
  readonly headline: Headline;
  /** What costs most before the card can be used here: the headline's own finding where nothing costs more. */
  readonly obstacle: FindingId;
  /** The headline's finding, then those of other links that stand in the way as well. */
  readonly findings: readonly Held[];
  /** The first on the way from the program to the site, also where this computer is not made for it. */
  readonly onTheWay: Held;
}

/** What holds of program, session or card on every computer, and so before the answer that this one is not made for it. */
const holdsEverywhere = ({ id, mend }: Held): boolean =>
  mend === 'other-card' || id === 'program-damaged' || id === 'remote-no-reader';

/** The only place that decides the headline. */
export function answerOf(context: Context, seen: readonly Seen[]): Answer {
  const onTheWay = firstOf(heldOf(ON_THE_WAY, seen));
  const [barrier] = heldOf(BARRIERS, seen);
  // On a computer where no card can be used, nobody is asked to mend the way to it: no card to insert, no service to start.
  const first = barrier === undefined || holdsEverywhere(onTheWay) ? onTheWay : barrier;
  const onComputer = heldOf(ON_COMPUTER, seen);
  // A caution belongs to the card, and goes with it to another computer.
  const isOfUse = MENDS[first.mend].elsewhere !== null && first.id !== 'being-read';
  const cautions = isOfUse
    ? [...(first === onTheWay ? [] : heldOf(['worse-card'], seen)), ...heldOf(CAUTIONS, seen)]
    : [];
  const beside = goesOn(first) ? besideOf(first, barrier, onComputer) : [];
  const [lead = first] = first.tone === 'ok' ? cautions : [];
  const findings = [...new Set([lead, first, ...cautions, ...beside])];
  const told = toldOf(context, barrier === undefined && onComputer.length === 0);
  return {
    cardRoute: { state: first.state, because: first.check ?? lead.check },
    headline: { ...wordsOf(findings, told, isOfUse ? triesTold(context) : undefined), id: lead.id, tone: lead.tone },
    obstacle: [first, ...beside].reduce((most, one) => (harder(one.mend, most.mend) ? one : most)).id,
    findings,
    onTheWay,
  };
}

/** What else stands in the way matters only where the user is to go on with this card here. */
const goesOn = ({ id, state }: Held): boolean => state !== 'not-here' && id !== 'being-read' && id !== 'pin-blocked';

/**
 * One finding a link, beyond the first one's. Only findings that hold without reader and card: those cannot be known until the first link
 * is mended. Links in order, or not looked at, block nothing.
 */
function besideOf(first: Held, barrier: Held | undefined, onComputer: readonly Held[]): readonly Held[] {
  if (barrier !== undefined) return [barrier];
  const namedLinks = new Set([linkOf(first)]);
  return onComputer.filter((finding) => {
    const link = linkOf(finding);
    if (finding.tone === 'ok' || finding.tone === 'unknown' || namedLinks.has(link)) return false;
    namedLinks.add(link);
    return true;
  });
}

const linkOf = ({ check }: Held) => (check === null ? null : CHECKS[check].link);

/** Three wrong codes block the card (docs/sources/portals.md 2.4). */
const ALL_TRIES = 3;
/** Said once a wrong code has been given; of one try, and of none, there are findings. */
function triesTold({ cps }: Context): string | undefined {
  const left = cps?.pinTriesLeft ?? ALL_TRIES;
  return left > 1 && left < (cps?.pinTriesMax ?? ALL_TRIES) ? evidenceText.pin.left(left) : undefined;
}

/** The headline, what follows from it, and in one sentence what else there is. */
function wordsOf([lead = READY, next]: readonly Held[], told: Told, tries?: string) {
  const { title, second } = findingWords(lead.id);
  const other = next === undefined || next.id === 'ready' ? undefined : findingWords(next.id);
  const rest = [second?.(told), (other?.beside ?? other?.title)?.(told), tries].filter((part) => part !== undefined);
  return { title: title(told), second: rest.length === 0 ? null : rest.join(' ') };
}

/** How far the way to the card was found in order. */
function seenOf(context: Context): Told['seen'] {
  const { facts, reader } = context;
  if (isRead(context)) return 'card';
  const answers = facts.pcsc.service === 'running' && reader !== undefined && reader.state !== 'unavailable';
  return answers ? 'reader' : 'nothing';
}

/** The date of the card that is not as it should be. */
function dateOf(context: Context): string {
  const { certificate, cardValidUntil } = context.cps ?? {};
  if (isNotYetValid(context)) return certificate?.notBefore ?? '';
  return (certificate?.expired === true ? certificate.notAfter : cardValidUntil) ?? '';
}

const list = atFirstUse(() => new Intl.ListFormat('fr'));

/** Names and numbers that sentences may use. */
function toldOf(context: Context, isComputerInOrder: boolean): Told {
  const { facts, browser } = context;
  const inserted = insertedCps(facts);
  const told = (cards: ReturnType<typeof flawedCards>): Told['flawed'] =>
    cards.map(({ flaw, readers }) => ({
      flaw,
      places: readers.length,
      where: list().format(readers.map(fullPlaceName)),
    }));
  const versions = (known(facts.workstation.cryptolib) ?? []).map(
    ({ version }) => version ?? evidenceText.middleware.unversioned,
  );
  return {
    models: invisibleReaders(facts)
      .map(({ model }) => model)
      .join(', '),
    versions: [...new Set(versions)].join(', '),
    date: frenchDate(dateOf(context)),
    browser: browser === undefined ? '' : browserNames[browser],
    places: list().format(placeNames(inserted)),
    cards: inserted.length,
    // Without a card that was read, less is known.
    isComputerFit: isComputerInOrder && isRead(context),
    today: frenchDate(context.now.toISOString()),
    isRemote: isRemote(context),
    strangers: list().format(strangersIn(facts).map(({ name }) => name)),
    flawed: told(flawedCards(context)),
    worse: told(worseCards(context)),
    seen: seenOf(context),
  };
}
