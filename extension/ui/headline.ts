import type { Diagnosis, Verdict } from '../../shared/diagnosis/diagnosis.ts';
import { diagnosisText, hostLinkText, popupText } from '../../shared/messages.fr.ts';
import type { LinkState } from '../host-link/link-state.ts';
import type { Tone } from './symbol.tsx';

/** The one verdict of a surface. `failing` are the observations that speak against an otherwise good one. */
export interface Headline {
  readonly tone: Tone;
  readonly title: string;
  readonly body: readonly string[];
}

const TONES: Readonly<Record<Verdict, Tone>> = {
  works: 'ok',
  probable: 'warn',
  'no-card': 'warn',
  mute: 'fail',
  busy: 'warn',
  'wrong-card': 'fail',
  'not-visible': 'fail',
  'service-stopped': 'fail',
  'no-reader': 'fail',
  'not-tested': 'unknown',
};

/**
 * What to say first. Without the host nothing is said of reader or card: an old verdict must not look like a present one.
 * @param diagnosis of the last facts, stale or not
 */
export function headlineOf(link: LinkState, diagnosis: Diagnosis | null): Headline {
  if (link.phase === 'broken') {
    const { title, body } = hostLinkText.failures[link.failure];
    return { tone: link.failure.startsWith('not_installed') ? 'unknown' : 'fail', title, body: [body] };
  }
  if (diagnosis === null) return { tone: 'unknown', title: popupText.checking, body: [popupText.checkingBody] };
  // A reader and card that work may still be of no use: expired, blocked, or nobody's.
  const against = diagnosis.checks.filter(({ id, status }) => status === 'fail' && OF_THE_CARD.has(id));
  const tone = TONES[diagnosis.verdict];
  return {
    tone: tone === 'ok' && against.length > 0 ? 'warn' : tone,
    title: diagnosisText.verdicts[diagnosis.verdict],
    body: diagnosis.verdict === 'works' ? against.map(({ evidence }) => evidence) : [],
  };
}

const OF_THE_CARD: ReadonlySet<string> = new Set([
  'certificate-validity',
  'card-validity',
  'pin-tries',
  'card-nominative',
  'card-test',
]);
