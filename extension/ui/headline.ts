import type { Diagnosis, Verdict } from '../../shared/diagnosis/diagnosis.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { diagnosisText } from '../../shared/messages/fr/diagnosis.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { popupText } from '../../shared/messages/fr/popup.ts';
import type { LinkState } from '../host-link/link-state.ts';
import type { Tone } from './symbol.tsx';

/** The one verdict of a surface. */
export interface Headline {
  readonly tone: Tone;
  readonly title: string;
  readonly body: readonly string[];
  /** Something is to be done: remedies belong here. */
  readonly advise: boolean;
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
 * @param facts the last ones, stale or not; `diagnosis` judges them
 */
export function headlineOf(link: LinkState, facts: Facts | null, diagnosis: Diagnosis | null): Headline {
  if (link.phase === 'broken') {
    const { title, body } = hostLinkText.failures[link.failure];
    return { tone: link.failure.startsWith('not_installed') ? 'unknown' : 'fail', title, body: [body], advise: true };
  }
  if (facts === null || diagnosis === null)
    return { tone: 'unknown', title: popupText.checking, body: [popupText.checkingBody], advise: false };
  if (facts.readers.some(({ name, card }) => name === diagnosis.reader && card?.inProgress === true))
    return { tone: 'unknown', title: popupText.reading, body: [popupText.readingBody], advise: false };
  // A reader and card that work may still be of no use: expired, blocked, or nobody's.
  const against = diagnosis.checks.filter(({ id, status }) => status === 'fail' && OF_THE_CARD.has(id));
  const usual = TONES[diagnosis.verdict];
  const tone = usual === 'ok' && against.length > 0 ? 'warn' : usual;
  return {
    tone,
    title: diagnosisText.verdicts[diagnosis.verdict],
    body: diagnosis.verdict === 'works' ? against.map(({ evidence }) => evidence) : [],
    advise: tone !== 'ok',
  };
}

const OF_THE_CARD: ReadonlySet<string> = new Set([
  'certificate-validity',
  'card-validity',
  'pin-tries',
  'card-nominative',
  'card-test',
]);
