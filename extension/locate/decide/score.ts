import type { Hint, TargetKind } from '../../../shared/guides/descriptor.ts';
import type { PageControl } from '../page/control.ts';
import type { Names } from '../page/name-sources.ts';
import type { Page } from '../page/page.ts';
import { wordsIn } from '../page/words.ts';
import type { Candidate } from '../rules/candidate.ts';
import { CandidateInPlace } from '../rules/candidate-in-place.ts';
import { BY_PLACE, type ExclusionId } from '../rules/exclusions.ts';
import {
  addressPoints,
  CONTROL_SIGNALS,
  type ControlEvidence,
  iconPoints,
  type NameEvidence,
  namePoints,
  totalPoints,
} from '../rules/signals.ts';
import { WEIGHTS } from '../rules/weights.ts';
import { fold } from '../text/fold.ts';
import { agreement, equals, occurs } from '../text/patterns.ts';
import { phraseAgreement, replaceAny, SAID_WHOLLY } from '../text/phrases.ts';
import { trace } from './trace.ts';

/** Characters of a name; a longer one includes a description. */
const TILE = 30;
/** Least agreement of a name; below it the control is about something else ("Modifier le site internet"). */
const HARDLY = 0.4;
/** Agreement from which the first line of a long name counts as its title. */
const TITLE = 0.85;
/** Least characters of a name that says anything by itself. */
const LEAST = 3;

/** Null: they rule the control out, or say something else. Asked once for each of a page's names, whatever bears them. */
export function nameEvidence(page: Page, names: Names, kind: TargetKind, hint: Hint): NameEvidence | null {
  const { main, others, described } = names;
  const agrees = (name: string): number => {
    const known = isToldAbout(page, name, hint) ? 0 : agreement(hint.names, name);
    const said = Math.max(known, phraseAgreement(hint.says, kind, name, page.words.phrases));
    return hint.saysNoMore && said < SAID_WHOLLY ? 0 : said;
  };
  let name = WEIGHTS.name * agrees(main);
  let weak = equals(hint.weakNames, main);
  if (name < WEIGHTS.otherName) {
    for (const other of others) {
      name = Math.max(name, WEIGHTS.otherName * agrees(other));
      weak ||= equals(hint.weakNames, other);
    }
  }
  if (described !== undefined && name < WEIGHTS.otherName && !occurs(hint.not?.name, described))
    name = Math.max(name, WEIGHTS.otherName * agrees(described));
  const isHardlySaid = name < WEIGHTS.name * HARDLY && !weak;
  const hasOther = hint.icon !== undefined || hint.href !== undefined;
  if (isHardlySaid && (!hasOther || saysOtherwise(page, main, hint))) {
    trace?.nameRejected(page, names, 'says-something-else');
    return null;
  }
  // The description in a tile says more than its title, which is what it is called.
  const title = main.length > TILE ? others.find((one) => main.startsWith(one) && agrees(one) >= TITLE) : undefined;
  return isExcluded(page, hint, names, title === undefined ? [main, ...others] : [title]) ? null : { name, weak };
}

/** Do its names rule a control out? @param called its names; of a long one the title alone, where that matches */
export function isExcluded(page: Page, { not }: Hint, names: Names, called: readonly string[]): boolean {
  if (!called.some((one) => occurs(not?.name, one))) return false;
  trace?.nameRejected(page, names, 'never-this-name');
  return true;
}

/** Does a button only inform about the step, or say its contrary ("Comment activer mon e-CPS", "Guide d’e-POP")? */
const isToldAbout = (page: Page, name: string, { names }: Hint): boolean =>
  occurs(names, name) && occurs(page.words.phrases.contrary, replaceAny(name, names, ' '));

/** A name of its own, of neither the step nor its section, outweighs a picture or an address: a magnifier called "Agrandir". */
const saysOtherwise = ({ words }: Page, name: string, hint: Hint): boolean =>
  name.length >= LEAST && !equals(words.nameless, name) && !occurs(hint.section?.names, name);

/** Does it show the picture of something else, and no word? */
const contraryOf = ({ element, icon }: PageControl, hint: Hint): 'contrary-icon' | null =>
  hint.icon !== undefined && icon?.token === 'contrary' && fold(wordsIn(element)) === '' ? 'contrary-icon' : null;

/** From a control's own words and attributes. Runs on every control whose kind and names fit. */
export function cheapScore(page: Page, control: PageControl, hint: Hint, evidence: NameEvidence): Candidate | null {
  const judged: ControlEvidence = { control, hint, evidence };
  const { element, kind } = control;
  const icon = hint.icon === undefined ? null : control.icon;
  const picture = iconPoints(judged);
  const witnessed = namePoints(evidence) + picture + addressPoints(judged) > 0;
  // A picture without words may still turn out to show the right icon.
  const maybe = hint.icon !== undefined && icon === null && control.names.main.length < LEAST;
  const by = witnessed || maybe ? contraryOf(control, hint) : 'no-witness';
  if (by !== null) {
    trace?.judged(page, element, by);
    return null;
  }
  const points = Object.values(CONTROL_SIGNALS).reduce((sum, signal) => sum + signal(judged), 0);
  return { element, kind, points, witnessed, weak: evidence.name === 0 && picture === 0, icon };
}

/** The rule that takes a candidate out by its place; null for none. */
export const vetoesOf = (page: Page, candidate: Candidate, hint: Hint): readonly ExclusionId[] => {
  const judged = new CandidateInPlace(page, candidate, hint);
  return BY_PLACE.filter(({ when }) => when(judged.element, judged)).map(({ id }) => id);
};

/** Reads styles and surroundings. Runs on the shortlist; null when an exclusion applies. */
export function fullScore(page: Page, candidate: Candidate, hint: Hint): Candidate | null {
  const judged = new CandidateInPlace(page, candidate, hint);
  const ruledOut = (): ExclusionId | null => BY_PLACE.find(({ when }) => when(judged.element, judged))?.id ?? null;
  const by = candidate.witnessed || judged.showsIcon ? ruledOut() : 'no-witness';
  trace?.candidateJudged(judged, by);
  if (by !== null) return null;
  return { ...candidate, points: totalPoints(judged), ...(judged.isPlaced ? { placed: true } : {}) };
}
