import { CHECKS, headlineLink } from '../../../shared/diagnosis/checks.ts';
import type { Check, CheckId, CheckStatus, Diagnosis, LinkId } from '../../../shared/diagnosis/diagnosis.ts';
import { detailsText } from '../../../shared/messages/fr/details.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import type { AnsweringHost, LinkState } from '../../host-link/link-state.ts';
import { isOptional } from './headline.ts';

interface ChainLink {
  readonly id: LinkId;
  readonly status: CheckStatus;
  /** What was observed at this link. */
  readonly evidence: string;
}

export interface Chain {
  readonly links: readonly ChainLink[];
  /** The link that the headline is about; null when nothing is in the way. */
  readonly broken: ChainLink | null;
}

/** Links judged by the diagnosis. A later one is judged only when the earlier ones let it be seen. */
const OBSERVED: readonly LinkId[] = ['service', 'reader', 'card', 'middleware'];

/** Remark beside a link that its sign does not cover: another card, another browser, the report. */
const ASIDE: readonly CheckId[] = ['id-kind', 'slots', 'browsers'];

const WORST: readonly CheckStatus[] = ['fail', 'warn', 'ok', 'unknown'];

/** What a browser says about itself. */
export interface Surroundings {
  readonly browser: string;
  readonly extensionVersion: string;
}

/** The way from browser to middleware, link by link (docs/sources/native-messaging.md 13). */
export function chainOf(link: LinkState, diagnosis: Diagnosis | null, around: Surroundings): Chain {
  const seen = link.phase === 'broken' ? null : diagnosis;
  const links: readonly ChainLink[] = [
    browserLink(seen, around),
    extensionLink(link, around),
    hostLink(link, seen),
    ...OBSERVED.map((id) => observed(id, isDamaged(seen) ? null : seen)),
  ];
  const broken = brokenLink(link, seen);
  return { links, broken: links.find(({ id }) => id === broken) ?? null };
}

/** The program answers, but part of it is missing: nothing beyond it was looked at. */
const isDamaged = (diagnosis: Diagnosis | null): boolean => diagnosis?.headline.id === 'program-damaged';

function brokenLink(link: LinkState, diagnosis: Diagnosis | null): LinkId | null {
  if (link.phase === 'broken') return link.failure === 'background_gone' ? 'extension' : 'host';
  return diagnosis === null ? null : headlineLink(diagnosis);
}

function browserLink(diagnosis: Diagnosis | null, around: Surroundings): ChainLink {
  const seen = detailsText.chain.browserSeen(around.browser);
  const { status, evidence } = observed('browser', diagnosis);
  return status === 'warn' || status === 'fail'
    ? { id: 'browser', status, evidence: `${seen} ${evidence}` }
    : { id: 'browser', status: 'ok', evidence: seen };
}

function extensionLink(link: LinkState, around: Surroundings): ChainLink {
  return link.phase === 'broken' && link.failure === 'background_gone'
    ? { id: 'extension', status: 'fail', evidence: hostLinkText.failures.background_gone.title }
    : { id: 'extension', status: 'ok', evidence: detailsText.chain.extensionSeen(around.extensionVersion) };
}

function hostLink(link: LinkState, diagnosis: Diagnosis | null): ChainLink {
  if (diagnosis !== null && isDamaged(diagnosis))
    return { id: 'host', status: 'fail', evidence: diagnosis.headline.title };
  if (link.phase === 'live') return { id: 'host', status: 'ok', evidence: answering(link.host) };
  if (link.phase !== 'broken') return { id: 'host', status: 'unknown', evidence: hostLinkText.waiting };
  return link.failure === 'background_gone'
    ? { id: 'host', status: 'unknown', evidence: detailsText.chain.notLooked }
    : {
        id: 'host',
        status: isOptional(link.failure) ? 'unknown' : 'fail',
        evidence: hostLinkText.failures[link.failure].title,
      };
}

const answering = ({ version, countsTries }: AnsweringHost): string =>
  countsTries ? hostLinkText.live(version) : `${hostLinkText.live(version)} ${hostLinkText.lacking}`;

function observed(id: LinkId, diagnosis: Diagnosis | null): ChainLink {
  const because = diagnosis?.cardRoute.because;
  const checks = (diagnosis?.checks ?? []).filter(
    (check) => CHECKS[check.id].link === id && (!ASIDE.includes(check.id) || check.id === because),
  );
  const worst = [...checks].sort((a, b) => WORST.indexOf(a.status) - WORST.indexOf(b.status))[0];
  if (worst === undefined) return { id, status: 'unknown', evidence: detailsText.chain.notLooked };
  // An unknown state is no fault, but a link that the headline is about is not shown as in order.
  const doubted = checks.find((check) => check.id === because && check.status === 'unknown');
  return worst.status === 'ok' && doubted !== undefined
    ? { id, status: 'unknown', evidence: doubted.evidence }
    : { id, status: worst.status, evidence: evidenceOf(worst, checks) };
}

/** All checks that fail or ask for attention: the advice may be about any of them. */
function evidenceOf(worst: Check, checks: readonly Check[]): string {
  if (worst.status === 'ok' || worst.status === 'unknown') return worst.evidence;
  const worstChecks = checks.filter(({ status }) => status === worst.status);
  return worstChecks.map(({ evidence }) => evidence).join(' ');
}
