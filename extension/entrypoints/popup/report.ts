import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import type { BrowserId, Facts } from '../../../shared/diagnosis/facts.ts';
import { shareable } from '../../../shared/diagnosis/shareable.ts';
import { supportDetails } from '../../../shared/diagnosis/support-details.ts';
import { detailsText } from '../../../shared/messages/fr/details.ts';
import { diagnosisText } from '../../../shared/messages/fr/diagnosis.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { product } from '../../../shared/messages/fr/product.ts';
import { supportDetailsText } from '../../../shared/messages/fr/support-details.ts';
import { technicianText } from '../../../shared/messages/fr/technicians.ts';
import { plainText } from '../../../shared/plain-text.ts';
import { PROTOCOL } from '../../../shared/protocol/version.ts';
import type { LinkFailure, LinkState } from '../../host-link/link-state.ts';
import type { Surroundings } from '../../ui/facts/chain.ts';
import { frenchDayAndTime } from '../../ui/facts/dates.ts';
import { systemLine } from '../../ui/facts/system-line.ts';

export interface ReportMatter {
  readonly link: LinkState;
  /** With identity only when the user asked for it. */
  readonly facts: Facts | null;
  readonly stale: boolean;
  readonly around: Surroundings;
  /** The browser that the report is about, as everything else that it shows (shared/diagnosis/diagnose.ts). */
  readonly asking: BrowserId | undefined;
  readonly now: Date;
  readonly identity: boolean;
}

const { report: words } = detailsText;

/** Longest line or value of a report, characters. */
const LONGEST_LINE = 4_000;

/** What the report may say, and the diagnosis of just that: its sentences name readers. */
function toldIn({ facts, identity, now, asking }: ReportMatter): { facts: Facts | null; diagnosis: Diagnosis | null } {
  if (facts === null) return { facts: null, diagnosis: null };
  const reported = identity ? facts : shareable(facts);
  return { facts: reported, diagnosis: diagnose(reported, now, asking) };
}

/** The report as text for an e-mail or a call: French, readable before it is sent. */
export function reportText(matter: ReportMatter): string {
  const { link, around } = matter;
  const { facts, diagnosis } = toldIn(matter);
  const broken = link.phase === 'broken' ? link : null;
  const lines: (string | null)[] = [
    `${product.name}. ${product.unofficial}`,
    `${words.made(frenchDayAndTime(matter.now))}. ${matter.identity ? words.withIdentity : words.without}`,
    matter.stale && facts !== null ? words.stale : null,
    '',
    `${detailsText.chain.links.browser} : ${around.browser}`,
    `${detailsText.chain.links.extension} : ${around.extensionVersion}`,
    `${words.host} : ${hostWords(link)}`,
    broken === null ? null : `${words.raw} : ${broken.raw}`,
    broken === null ? null : forTechnician(broken.failure),
    ...(facts === null || diagnosis === null ? [words.nothing] : observed(facts, diagnosis, matter.identity)),
  ];
  return `${lines.flatMap((line) => (line === null ? [] : plainText(line, LONGEST_LINE))).join('\n')}\n`;
}

function hostWords(link: LinkState): string {
  if (link.phase === 'live') return hostLinkText.live(link.host.version);
  return link.phase === 'broken' ? hostLinkText.failures[link.failure].title : hostLinkText.waiting;
}

function forTechnician(failure: LinkFailure): string | null {
  const reason = (technicianText as Readonly<Partial<Record<LinkFailure, string>>>)[failure];
  return reason === undefined ? null : `${words.forTechnician} : ${reason}`;
}

function observed(facts: Facts, diagnosis: Diagnosis, identity: boolean): readonly string[] {
  const { system } = facts;
  return [
    `${words.system} : ${systemLine(system)}`,
    '',
    `${words.verdict} : ${diagnosis.headline.title}`,
    `${words.checks} :`,
    ...diagnosis.checks.map(
      ({ id, status, evidence }) => `- [${diagnosisText.statuses[status]}] ${diagnosisText.checks[id]} : ${evidence}`,
    ),
    '',
    `${supportDetailsText.title} :`,
    ...supportDetails(facts).map(([label, value]) => `- ${label} : ${value}`),
    ...(identity
      ? facts.readers.flatMap(({ card }) => (card?.holder === undefined ? [] : [holderLine(card.holder)]))
      : []),
    ...(diagnosis.remedies.length === 0
      ? []
      : ['', `${words.remedies} :`, ...diagnosis.remedies.map(({ text }) => `- ${text}`)]),
  ];
}

const holderLine = (holder: NonNullable<NonNullable<Facts['readers'][number]['card']>['holder']>): string =>
  `- ${detailsText.card.holder} : ${[holder.title, holder.givenName, holder.name, holder.nationalId].filter((part) => part !== undefined).join(' ')}`;

/** The report for programs, in the shape of `compagnon-ecps diagnose --json` plus the state of the link. */
export function reportJson(matter: ReportMatter): string {
  const { link, around, stale } = matter;
  const { facts, diagnosis } = toldIn(matter);
  return JSON.stringify(
    {
      protocol: PROTOCOL.max,
      host: link.phase === 'live' ? link.host : null,
      extension: { version: around.extensionVersion, browser: around.browser, link, stale },
      ...facts,
      diagnosis,
    },
    (_key, value: unknown) => (typeof value === 'string' ? plainText(value, LONGEST_LINE) : value),
    2,
  );
}
