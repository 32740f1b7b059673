import { AUDIENCES } from '../identity/audience.ts';

const ALLOWED = {
  /** The one question of the welcome page. */
  situation: ['card-and-reader', 'no-card-or-reader', 'contact-details', 'unsure'],
  desk: [true, false],
  /** The Ordre knows their present e-mail and mobile; `unsure` where they do not know: the app shows it at its third step. */
  contactsKnown: [true, false, 'unsure'],
  missing: ['card', 'reader'],
  /** Their profession, as far as the way depends on it; null where the card says it, or the usual case holds. */
  audience: AUDIENCES,
} as const;

/** Answers of the user; null where not asked or not known. None says who they are. */
export type Answers = { readonly [Key in keyof typeof ALLOWED]: (typeof ALLOWED)[Key][number] | null };

export const NO_ANSWERS: Answers = {
  situation: null,
  desk: null,
  contactsKnown: null,
  missing: null,
  audience: null,
};

/** Answers as they are kept: of one day. */
export interface KeptAnswers extends Answers {
  /** YYYY-MM-DD, on this computer's calendar. */
  readonly day: string;
}

/**
 * Answers that were kept, of whatever version: each one that is still an answer is taken, the others are asked again. Those of another day
 * are nobody's; those of a version that kept no day are taken as today's.
 * @param kept what storage holds
 */
export function answersFrom(kept: unknown, today: string): Answers {
  if (typeof kept !== 'object' || kept === null) return NO_ANSWERS;
  const values = kept as Readonly<Record<string, unknown>>;
  if ('day' in values && values['day'] !== today) return NO_ANSWERS;
  const taken = Object.entries(ALLOWED).filter(([key, allowed]) =>
    (allowed as readonly unknown[]).includes(values[key]),
  );
  return { ...NO_ANSWERS, ...Object.fromEntries(taken.map(([key]) => [key, values[key]])) };
}
