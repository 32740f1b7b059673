import { atFirstUse } from '../at-first-use.ts';
import { browserNames } from '../messages/fr/browsers.ts';
import { evidenceText } from '../messages/fr/evidence.ts';
import { findingWords, type Told } from '../messages/fr/findings.ts';
import { insertedCps, strangersIn, worseCardOf } from './card-slots.ts';
import { isNotYetValid, isRemote } from './conditions.ts';
import type { Context } from './context.ts';
import type { CardRoute, Headline } from './diagnosis.ts';
import type { Finding } from './finding.ts';
import { BARRIERS, CAUTIONS, findingOf, ON_COMPUTER, ON_THE_WAY } from './findings.ts';
import { frenchDate } from './french-day.ts';
import { known } from './known.ts';
import { harder } from './mends.ts';
import { fullPlaceName, placeNames } from './slot-name.ts';
import { TRAITS } from './traits.ts';
import { invisibleReaders } from './verdict.ts';

/** The answer to "can I do it with my card, on this computer, in this browser, now?", with everything the surfaces show of it. */
interface Answer {
  readonly cardRoute: CardRoute;
  readonly headline: Headline;
  /** What costs most before the card can be used here: the headline's own finding where nothing costs more. */
  readonly obstacle: Finding;
  /** The finding that decides, then those of other links that stand in the way as well. */
  readonly findings: readonly Finding[];
}

/** What holds of program, session or card on every computer, and so before the answer that this one is not made for it. */
const holdsEverywhere = ({ id, mend }: Finding): boolean =>
  mend === 'other-card' || id === 'program-damaged' || id === 'remote-no-reader';

/** On a computer where no card can be used, nobody is asked to mend the way to it: no card to insert, no service to start. */
function firstOf(context: Context): Finding {
  const onTheWay = ON_THE_WAY.find(({ when }) => when(context)) ?? findingOf('service-unknown');
  return holdsEverywhere(onTheWay) ? onTheWay : (barredBy(context) ?? onTheWay);
}

const barredBy = (context: Context): Finding | undefined => BARRIERS.find(({ when }) => when(context));

/** Pure: facts in, answer out. The only place that decides the headline. */
export function answerOf(context: Context): Answer {
  const first = firstOf(context);
  const cautions = goesOn(first) ? CAUTIONS.filter(({ when }) => when(context)) : [];
  const beside = goesOn(first) ? besideOf(first, context) : [];
  const [lead = first] = first.tone === 'ok' ? cautions : [];
  const findings = [...new Set([lead, first, ...cautions, ...beside])];
  return {
    cardRoute: { state: first.state, because: first.check ?? (lead === first ? null : lead.check) },
    headline: { ...wordsOf(findings, context), id: lead.id, tone: lead.tone },
    obstacle: [first, ...beside].reduce((most, one) => (harder(one.mend, most.mend) ? one : most)),
    findings,
  };
}

/** What else stands in the way, or is to be known before, matters only where the user is to go on with this card here. */
const goesOn = ({ id, state }: Finding): boolean => state !== 'not-here' && id !== 'being-read' && id !== 'pin-blocked';

/**
 * One finding a link, beyond the first one's. Only findings that hold without reader and card: those cannot be known until the first link
 * is mended. Links in order, or not looked at, block nothing.
 */
function besideOf(first: Finding, context: Context): readonly Finding[] {
  const barred = barredBy(context);
  if (barred !== undefined) return [barred];
  const namedLinks = new Set([linkOf(first)]);
  return ON_COMPUTER.filter((finding) => {
    const link = linkOf(finding);
    if (finding.tone === 'ok' || finding.tone === 'unknown' || namedLinks.has(link) || !finding.when(context))
      return false;
    namedLinks.add(link);
    return true;
  });
}

const linkOf = ({ check }: Finding) => (check === null ? null : TRAITS[check].link);

/** The headline, what follows from it, and in one sentence what else there is. */
function wordsOf(
  [lead, next]: readonly Finding[],
  context: Context,
): { readonly title: string; readonly second: string | null } {
  if (lead === undefined) return { title: '', second: null };
  const told = toldOf(context);
  const { title, second } = findingWords(lead.id);
  const other = next === undefined || next.id === 'ready' ? undefined : findingWords(next.id);
  const rest = [second?.(told), (other?.beside ?? other?.title)?.(told)].filter((part) => part !== undefined);
  return { title: title(told), second: rest.length === 0 ? null : rest.join(' ') };
}

/** Judged where a card was read: without one, less is known. */
const isComputerFit = (context: Context): boolean =>
  barredBy(context) === undefined && ON_COMPUTER.find(({ when }) => when(context))?.id === 'ready';

/** A reader that answers, with or without a card. */
const isReaderSeen = ({ facts, reader }: Context): boolean =>
  facts.pcsc.service === 'running' && reader !== undefined && reader.state !== 'unavailable';

const list = atFirstUse(() => new Intl.ListFormat('fr'));

/** Names and numbers that sentences may use. */
function toldOf(context: Context): Told {
  const { facts, cps, browser } = context;
  const inserted = insertedCps(facts);
  const certificate = cps?.certificate;
  const worse = worseCardOf(context);
  const date = isNotYetValid(context)
    ? certificate?.notBefore
    : certificate?.expired === true
      ? certificate.notAfter
      : cps?.cardValidUntil;
  const versions = (known(facts.workstation.cryptolib) ?? []).map(
    ({ version }) => version ?? evidenceText.middleware.unversioned,
  );
  return {
    models: invisibleReaders(facts)
      .map(({ model }) => model)
      .join(', '),
    versions: [...new Set(versions)].join(', '),
    date: frenchDate(date ?? ''),
    browser: browser === undefined ? '' : browserNames[browser],
    places: list().format(placeNames(inserted)),
    cards: inserted.length,
    isComputerFit: isComputerFit(context),
    today: frenchDate(context.now.toISOString()),
    isRemote: isRemote(context),
    strangers: list().format(strangersIn(facts).map(({ name }) => name)),
    worse: worse === undefined ? null : { place: fullPlaceName(worse.reader), flaw: worse.flaw },
    seen: context.verdict === 'works' ? 'card' : isReaderSeen(context) ? 'reader' : 'nothing',
  };
}
