import { FINDINGS } from '../diagnosis/findings.ts';
import type { AddressId, PhoneId } from '../guides/addresses.ts';
import { GUIDE_IDS, type GuideId } from '../guides/guide.ts';
import { GUIDES } from '../guides/guides.ts';
import { troublesAt } from '../guides/troubles.ts';
import { askText } from '../messages/fr/ask.ts';
import { errorCauseText, errorCauseWords, errorRemedyText } from '../messages/fr/error-texts.ts';
import { guideText } from '../messages/fr/guides.ts';
import { remedyText } from '../messages/fr/remedies.ts';
import { stepText } from '../messages/fr/steps.ts';
import { troubleText } from '../messages/fr/troubles.ts';
import { caseText, wayText } from '../messages/fr/ways.ts';
import { ERROR_TEXTS } from '../troubles/error-texts.ts';
import { WAY_IDS, WAYS } from '../ways/ways.ts';
import type { Entry } from './entries.ts';

/** An answer in our words. */
export interface Saying {
  /** Where in the product it is said: what the answer leads to. */
  readonly place: string;
  readonly origin?: string;
  /** In the order to try; in that of the steps for a guide. */
  readonly remedies: readonly string[];
  readonly unknown: readonly string[];
  readonly addresses: readonly AddressId[];
  readonly phones: readonly PhoneId[];
  readonly guides: readonly GuideId[];
}

const NOWHERE = { unknown: [], addresses: [], phones: [], guides: [] } as const;

/** The first step at which a trouble is met, as people say it. */
function placeOf(trouble: string): string {
  for (const guide of GUIDE_IDS) {
    const at = GUIDES[guide].steps.findIndex(({ troubles }) => troubles.some((id) => id === trouble));
    if (at !== -1) return askText.step(guideText[guide].short, at + 1);
  }
  return askText.anywhere;
}

const texts = (remedy: (typeof remedyText)[keyof typeof remedyText]): string =>
  typeof remedy === 'string' ? remedy : remedy.windows;

/** What is said of an entry on any surface. @param within the guide that is followed: nothing leads to it again */
export function sayingOf(entry: Entry, within?: GuideId): Saying {
  switch (entry.kind) {
    case 'trouble': {
      const { origin, remedies, unknown } = troubleText[entry.id];
      const [{ goTo, addresses } = {}] = troublesAt(within ?? '', [entry.id]);
      return {
        ...NOWHERE,
        place: placeOf(entry.id),
        remedies,
        addresses: addresses ?? [],
        guides: goTo === undefined ? [] : [goTo],
        unknown: unknown === undefined ? [] : [unknown],
        ...(origin !== undefined && { origin }),
      };
    }
    case 'case': {
      const { actions, unknown } = caseText[entry.id];
      const way = WAY_IDS.find((id) => WAYS[id].cases.some((one) => one.id === entry.id)) ?? 'ecps-trouble';
      const { addresses, phones, guides } = WAYS[way].cases.find((one) => one.id === entry.id) ?? NOWHERE;
      return { place: wayText[way].title, remedies: actions, unknown, addresses, phones, guides };
    }
    case 'finding':
      return {
        ...NOWHERE,
        place: askText.check,
        remedies: (FINDINGS[entry.id].remedies ?? []).map((id) => texts(remedyText[id])),
      };
    case 'guide':
      return {
        ...NOWHERE,
        place: askText.guide,
        origin: guideText[entry.id].hint,
        remedies: GUIDES[entry.id].steps.map(({ id }) => stepText[id].title),
        guides: entry.id === within ? [] : [entry.id],
      };
    case 'error': {
      const row = ERROR_TEXTS.find(({ id }) => id === entry.id);
      // Who logs in with an e-CPS has no use for its activation.
      const remedies = (row?.remedies ?? []).filter((id) => within !== 'sign-in' || id !== 'without-card');
      return {
        ...NOWHERE,
        place: errorCauseWords.cause[row?.confidence ?? 'deduced'],
        origin: errorCauseText[entry.id],
        remedies: remedies.map((id) => errorRemedyText[id]),
        phones: row?.call ? [row.call] : [],
        unknown: row?.call ? [] : [errorCauseWords.callMaker],
      };
    }
  }
}
