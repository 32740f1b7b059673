import type { CardFacts, Facts } from '../../shared/diagnosis/facts.ts';
import { withoutIdentity } from '../../shared/diagnosis/without-identity.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { browser } from '../browser.ts';

/** The last facts seen, so that a popup has something to show at once. Never with identity. */
interface LastKnown {
  /** Version of the extension that wrote it; another version's shape is not trusted. */
  readonly version: string;
  /** ISO 8601. */
  readonly at: string;
  readonly facts: Facts;
}

const LAST_KNOWN_KEY = 'last-known';

const entryOf = (facts: Facts): LastKnown => {
  const { readers, ...rest } = withoutIdentity(facts);
  const kept = readers.map((reader) => ({ ...reader, card: reader.card && withoutBeginning(reader.card) }));
  return { version: VERSION, at: new Date().toISOString(), facts: { ...rest, readers: kept } };
};

/** Stands for the day from which a certificate has been valid: that it is past is all that is asked of it, and the day tells cards apart. */
const LONG_PAST = new Date(0).toISOString();

function withoutBeginning(card: CardFacts): CardFacts {
  const { certificate } = card;
  if (certificate === undefined || Date.parse(certificate.notBefore) > Date.now()) return card;
  return { ...card, certificate: { ...certificate, notBefore: LONG_PAST } };
}

/** Without identity, for every later page of this profile. */
export async function saveLastKnown(facts: Facts): Promise<void> {
  await browser.storage.local.set({ [LAST_KNOWN_KEY]: entryOf(facts) });
}

/** The same for the next page of this browser, in the one store that a page reads before its first frame. */
export function keepForNextPage(facts: Facts): void {
  localStorage.setItem(LAST_KNOWN_KEY, JSON.stringify(entryOf(facts)));
}

/** What an earlier page kept, at once; null when nothing usable is there. */
export function lastKnownAtOnce(): LastKnown | null {
  try {
    const entry = JSON.parse(localStorage.getItem(LAST_KNOWN_KEY) ?? 'null') as LastKnown | null;
    return entry?.version === VERSION ? entry : null;
  } catch {
    return null;
  }
}

/** Whether any version of ours has kept something here. */
export const hasLastKnown = async (): Promise<boolean> =>
  (await browser.storage.local.get(LAST_KNOWN_KEY))[LAST_KNOWN_KEY] !== undefined;

/** What the last connection saw, or null when there was none or another version wrote it. */
export async function loadLastKnown(): Promise<LastKnown | null> {
  const entry = (await browser.storage.local.get(LAST_KNOWN_KEY))[LAST_KNOWN_KEY] as LastKnown | undefined;
  return entry?.version === VERSION ? entry : null;
}
