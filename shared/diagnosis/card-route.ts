import { browserNames } from '../messages/fr/browsers.ts';
import { evidenceText } from '../messages/fr/evidence.ts';
import { findingWords, type Told } from '../messages/fr/findings.ts';
import { insertedCps } from './card-slots.ts';
import { isAdeli, isNotYetValid } from './conditions.ts';
import type { Context } from './context.ts';
import type { CardRoute, Headline, Route } from './diagnosis.ts';
import { type Finding, WITH } from './finding.ts';
import { CARD_FINDINGS } from './findings-card.ts';
import { CAUTIONS, COMPUTER_FINDINGS, NOTHING_KNOWN } from './findings-computer.ts';
import { READER_FINDINGS } from './findings-reader.ts';
import { frenchDate } from './french-day.ts';
import { known } from './known.ts';
import { placeNames } from './slot-name.ts';
import { TRAITS } from './traits.ts';
import { invisibleReaders } from './verdict.ts';

/** The answer to "can I do it with my card, on this computer, in this browser, now?", and all that every surface makes of it. */
export interface Answer {
  readonly cardRoute: CardRoute;
  readonly headline: Headline;
  readonly route: Route;
  /** What decides, then what else stands in the way at other links. */
  readonly findings: readonly Finding[];
}

/** Every answer, in the order in which they are tried. */
export const FINDINGS: readonly Finding[] = [...READER_FINDINGS, ...CARD_FINDINGS, ...COMPUTER_FINDINGS];

/** Facts in, answer out. Pure; the only place that decides what is said first. */
export function answerOf(context: Context): Answer {
  const first = FINDINGS.find(({ when }) => when(context)) ?? NOTHING_KNOWN;
  const cautions = goesOn(first) ? CAUTIONS.filter(({ when }) => when(context)) : [];
  const beside = goesOn(first) ? besideOf(first, context) : [];
  const [lead = first] = first.tone === 'ok' ? cautions : [];
  const findings = [...new Set([lead, first, ...cautions, ...beside])];
  return {
    cardRoute: { state: first.state, because: first.check ?? (lead === first ? null : lead.check) },
    headline: { ...wordsOf(findings, context), id: lead.id, tone: lead.tone },
    // The way to take is that of a computer where the card cannot be used, whatever is to be done before that shows.
    route: routeFor(beside.find(({ state }) => state === 'not-here' && first.route === WITH) ?? first, context),
    findings,
  };
}

/** What else stands in the way, or is to be known before, matters only where the user is to go on with this card here. */
const goesOn = ({ id, state }: Finding): boolean => state !== 'not-here' && id !== 'being-read' && id !== 'pin-blocked';

/**
 * One finding a link, beyond the first one's. Only what holds without reader and card: of those nothing is known until the first link is
 * mended. What is in order, or was not looked at, stands in nobody's way.
 */
function besideOf(first: Finding, context: Context): readonly Finding[] {
  const taken = new Set([linkOf(first)]);
  return COMPUTER_FINDINGS.filter((finding) => {
    const link = linkOf(finding);
    if (finding.tone === 'ok' || finding.tone === 'unknown' || taken.has(link) || !finding.when(context)) return false;
    taken.add(link);
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
  const other = next === undefined || next.id === 'ready' ? undefined : findingWords(unseenWords(next.id));
  const rest = [second?.(told), other?.title(told)].filter((part) => part !== undefined);
  return { title: title(told), second: rest.length === 0 ? null : rest.join(' ') };
}

/** "The card is read, but…" is not said beside what keeps it from being read. */
const unseenWords = (id: Finding['id']): Finding['id'] =>
  id === 'middleware-missing' ? 'middleware-missing-unseen' : id;

/** What sentences may name. */
function toldOf(context: Context): Told {
  const { facts, cps, browser } = context;
  const inserted = insertedCps(facts);
  const certificate = cps?.certificate;
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
    places: placeNames(inserted).join(', '),
    cards: inserted.length,
  };
}

/** ADELI holders are sent nowhere without their card: with it here, or, where this computer cannot, on another one. */
function routeFor({ route, state, check }: Finding, context: Context): Route {
  if (!isAdeli(context) || route !== 'activate-without-card') return route;
  return state === 'not-here' && check !== null && TRAITS[check].link !== 'card'
    ? 'other-computer'
    : 'activate-with-card';
}
