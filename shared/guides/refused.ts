import { type SubjectId, wordsOf } from './words/subjects.ts';

/** Words that are refused, by where they stand. */
export type Refused<Place extends string> = Readonly<Partial<Record<Place, readonly string[]>>>;

/** Subjects, and other words, that are refused in these places. */
interface Refusal<Place extends string> {
  readonly in: readonly Place[];
  readonly subjects?: readonly SubjectId[];
  readonly says?: readonly string[];
}

/** All rows together, by place. */
export function refused<Place extends string>(...rows: readonly Refusal<Place>[]): Refused<Place> {
  const found: Partial<Record<Place, readonly string[]>> = {};
  for (const { in: places, subjects = [], says = [] } of rows)
    for (const place of places) found[place] = [...(found[place] ?? []), ...wordsOf(...subjects), ...says];
  return found;
}
