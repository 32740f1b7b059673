import type { Check, CheckId, CheckStatus, Diagnosis, Remedy } from '../../shared/diagnosis/diagnosis.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { popupText } from '../../shared/messages/fr/popup.ts';
import type { LinkState } from '../host-link/link-state.ts';

export type ChainLinkId = keyof typeof popupText.chain.links;

export interface ChainLink {
  readonly id: ChainLinkId;
  readonly status: CheckStatus;
  /** What was observed at this link. */
  readonly evidence: string;
}

export interface Chain {
  readonly links: readonly ChainLink[];
  /** The first link that fails, or else the first that asks for attention; null when all hold or are not known. */
  readonly broken: ChainLink | null;
  /** What to do about `broken`, and after that what else may help. */
  readonly remedy: string | null;
  readonly others: readonly string[];
}

/** Checks that speak of a link. A later link is judged only when the earlier ones let it be seen. */
const CHECKS_OF: Readonly<Record<Exclude<ChainLinkId, 'browser' | 'extension' | 'host'>, readonly CheckId[]>> = {
  service: ['service', 'remote-session'],
  reader: ['reader', 'reader-visible'],
  card: [
    'card',
    'card-kind',
    'card-reading',
    'certificate-validity',
    'card-validity',
    'pin-tries',
    'card-nominative',
    'card-test',
  ],
  middleware: ['middleware'],
};

/** Advice that mends the middleware, whatever else is wrong before it. */
const MIDDLEWARE_REMEDIES: readonly string[] = ['install-atsam', 'update-cryptolib'];

const WORST: readonly CheckStatus[] = ['fail', 'warn', 'ok', 'unknown'];

/** What a browser tells of itself. */
export interface Surroundings {
  readonly browser: string;
  readonly extensionVersion: string;
}

/** The way from browser to middleware, link by link (facts/anchors-native-messaging.md 13.1). */
export function chainOf(link: LinkState, diagnosis: Diagnosis | null, around: Surroundings): Chain {
  const links: readonly ChainLink[] = [
    { id: 'browser', status: 'ok', evidence: popupText.chain.browserSeen(around.browser) },
    extensionLink(link, around),
    hostLink(link),
    ...Object.entries(CHECKS_OF).map(
      ([id, checks]): ChainLink => observed(id as keyof typeof CHECKS_OF, checks, link, diagnosis),
    ),
  ];
  const broken = links.find(({ status }) => status === 'fail') ?? links.find(({ status }) => status === 'warn') ?? null;
  return { links, broken, ...remediesOf(broken, link, diagnosis) };
}

function extensionLink(link: LinkState, around: Surroundings): ChainLink {
  return link.phase === 'broken' && link.failure === 'background_gone'
    ? { id: 'extension', status: 'fail', evidence: hostLinkText.failures.background_gone.title }
    : { id: 'extension', status: 'ok', evidence: popupText.chain.extensionSeen(around.extensionVersion) };
}

function hostLink(link: LinkState): ChainLink {
  if (link.phase === 'live') return { id: 'host', status: 'ok', evidence: hostLinkText.live(link.host.version) };
  if (link.phase !== 'broken') return { id: 'host', status: 'unknown', evidence: hostLinkText.waiting };
  return link.failure === 'background_gone'
    ? { id: 'host', status: 'unknown', evidence: popupText.chain.notLooked }
    : { id: 'host', status: 'fail', evidence: hostLinkText.failures[link.failure].title };
}

function observed(
  id: keyof typeof CHECKS_OF,
  wanted: readonly CheckId[],
  link: LinkState,
  diagnosis: Diagnosis | null,
): ChainLink {
  const checks = link.phase === 'broken' ? [] : (diagnosis?.checks.filter((check) => wanted.includes(check.id)) ?? []);
  const worst = [...checks].sort((a, b) => WORST.indexOf(a.status) - WORST.indexOf(b.status))[0];
  return worst === undefined
    ? { id, status: 'unknown', evidence: popupText.chain.notLooked }
    : { id, status: worst.status, evidence: evidenceOf(worst, checks) };
}

/** Of what fails or asks for attention, all that does: what to do may be about any of it. */
function evidenceOf(worst: Check, checks: readonly Check[]): string {
  if (worst.status === 'ok' || worst.status === 'unknown') return worst.evidence;
  const told = checks.filter(({ status }) => status === worst.status);
  return told.map(({ evidence }) => evidence).join(' ');
}

function remediesOf(
  broken: ChainLink | null,
  link: LinkState,
  diagnosis: Diagnosis | null,
): { readonly remedy: string | null; readonly others: readonly string[] } {
  if (link.phase === 'broken') return { remedy: hostLinkText.failures[link.failure].remedy, others: [] };
  const remedies = [...(diagnosis?.remedies ?? [])];
  const ofMiddleware = ({ id }: Remedy): boolean => MIDDLEWARE_REMEDIES.includes(id);
  const wanted = broken?.id === 'middleware' ? remedies.find(ofMiddleware) : remedies[0];
  const first = broken === null ? undefined : wanted;
  return { remedy: first?.text ?? null, others: remedies.filter((remedy) => remedy !== first).map(({ text }) => text) };
}
