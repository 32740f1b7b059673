import type { Hint, PageWords, TargetKind } from '../../shared/guides/descriptor.ts';
import { closest } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { tintAround } from './colour.ts';
import type { Control, PageControl } from './control.ts';
import {
  isAboveText,
  isFoldedPart,
  isInHelp,
  isInSentence,
  isQuestion,
  isTopic,
  leadsElsewhere,
  leadsHere,
  showsAnother,
} from './elsewhere.ts';
import { fold } from './fold.ts';
import { formAgreement, formOf, inSearchForm, isInSearch, standsBesidePassword } from './form.ts';
import { isAbout, isCaptcha, surroundings, wordsForForm, wordsOfForm } from './form-words.ts';
import { isTelling } from './gate.ts';
import { type Icon, iconOf } from './icons.ts';
import { PRESSED } from './kinds.ts';
import type { Names } from './names.ts';
import type { Page } from './page.ts';
import { agreement, equals, fitsAddress, occurs } from './patterns.ts';
import { sayingAgreement } from './sayings.ts';
import { sectionAgreement } from './sections.ts';
import { THRESHOLD, WEIGHTS } from './weights.ts';
import { wordsIn } from './words.ts';

/** A longer name has a description in it. */
const TILE = 30;
/** A name that agrees less says something else: "Modifier le site internet". */
const HARDLY = 0.4;
/** The first line of such a name is its title when it says so much of what is looked for. */
const TITLE = 0.85;
/** A control with what speaks for it. */
export interface Candidate extends Control {
  points: number;
  /** Kind, and one of name, icon, address. */
  readonly witnessed: boolean;
  /** Only names too common to decide alone. */
  readonly weak: boolean;
  icon: Icon | null;
}

/** What the names of a control say about a hint, in points; null: they rule the control out, whatever else it shows. */
export interface Said {
  readonly name: number;
  readonly weak: boolean;
}

/** The same for all controls of a kind that are called the same, so it is asked once for each of a page's names. */
export function saidBy(
  { main, others, described }: Names,
  kind: TargetKind,
  hint: Hint,
  words: PageWords,
): Said | null {
  const agrees = (name: string): number =>
    Math.max(agreement(hint.names, name), sayingAgreement(hint.says, kind, name, words.phrases));
  let name = WEIGHTS.name * agrees(main);
  let weak = equals(hint.weakNames, main);
  if (name < WEIGHTS.otherName) {
    for (const other of others) {
      name = Math.max(name, WEIGHTS.otherName * agrees(other));
      weak ||= equals(hint.weakNames, other);
    }
  }
  if (described !== undefined && name < WEIGHTS.otherName && !occurs(hint.notNames, described))
    name = Math.max(name, WEIGHTS.otherName * agrees(described));
  const isHardlySaid = name < WEIGHTS.name * HARDLY && !weak;
  if (isHardlySaid && (hint.icon === undefined ? hint.href === undefined : saysOtherwise(main, hint, words)))
    return null;
  // The description in a tile says more than its title, which is what it is called.
  const title = main.length > TILE ? others.find((one) => main.startsWith(one) && agrees(one) >= TITLE) : undefined;
  const called = title === undefined ? [main, ...others] : [title];
  if (called.some((one) => occurs(hint.notNames, one))) return null;
  if (others.some((other) => equals(words.home, other))) return null;
  return { name, weak };
}

/** Does one of its names rule a control out? */
export const mustNotBe = ({ main, others }: Names, hint: Hint): boolean =>
  [main, ...others].some((one) => occurs(hint.notNames, one));

/** What can be told of a control from its own words: run on every control of the page whose kind fits and whose names allow it. */
export function cheapScore(control: PageControl, hint: Hint, { name, weak }: Said): Candidate | null {
  const { element, kind } = control;
  const named = Math.max(name, weak ? WEIGHTS.weakName : 0);
  const icon = hint.icon === undefined ? null : control.icon;
  const pictured = icon !== null && icon.token === hint.icon ? WEIGHTS.icon : 0;
  const href = hint.href !== undefined && addressAgrees(element, hint.href) ? WEIGHTS.href : 0;
  const maybe = hint.icon !== undefined && icon === null && control.names.main.length <= 2;
  if (named + pictured + href === 0 && !maybe) return null;
  if (icon?.token === 'contrary' && fold(wordsIn(element)) === '') return null;

  const points =
    named +
    pictured -
    (named > 0 && pictured > 0 ? Math.min(named, pictured) - WEIGHTS.both : 0) +
    href +
    WEIGHTS[kind.standing] +
    (kind.kind === hint.kinds[0] ? WEIGHTS.firstKind : 0) +
    inputAgreement(element, hint);
  return {
    element,
    kind,
    points,
    witnessed: named + pictured + href > 0,
    weak: name === 0 && pictured === 0,
    icon,
  };
}

/** A name of its own, of neither the step nor its section, outweighs a picture: a magnifier called "Agrandir". */
const saysOtherwise = (name: string, hint: Hint, { nameless }: PageWords): boolean =>
  name.length > 2 && !equals(nameless, name) && !occurs(hint.section?.names, name);

const addressAgrees = (element: Element, pattern: string): boolean =>
  fitsAddress(
    pattern,
    dom.getAttribute(element, 'href') ??
      dom.getAttribute(element, 'formaction') ??
      dom.getAttribute(element, 'data-href') ??
      '',
  );

function inputAgreement(element: Element, hint: Hint): number {
  if (hint.input === undefined) return 0;
  const said = ['type', 'autocomplete', 'inputmode'].map((attribute) =>
    (dom.getAttribute(element, attribute) ?? '').toLowerCase(),
  );
  return hint.input.some((token) => said.some((one) => one.split(' ').includes(token))) ? WEIGHTS.input : 0;
}

/** What costs styles and neighbourhoods: run on the shortlist. Null: ruled out. */
export function fullScore(page: Page, candidate: Candidate, hint: Hint): Candidate | null {
  const { element } = candidate;
  let { points, icon, witnessed } = candidate;
  if (hint.icon !== undefined && icon === null) {
    icon = iconOf(element, page.words);
    if (icon?.token === hint.icon) {
      points += candidate.witnessed ? WEIGHTS.both : icon.by === 'word' ? WEIGHTS.icon : WEIGHTS.iconShape;
      witnessed = true;
    }
  }
  if (!witnessed) return null;
  if (leadsElsewhere(element, page) || (PRESSED.has(candidate.kind.kind) && isQuestion(element))) return null;
  if (hint.kinds.includes('menuitem') ? isFoldedPart(element) : leadsHere(element)) return null;
  if (hint.topics !== undefined && isTopic(page, element, hint.topics)) return null;
  if (isTelling(page) && !isAboveText(page, element)) return null;
  if (hint.icon === 'magnifier' && inSearchForm(page, element)) return null;
  // A choice is no word of the news.
  if (hint.kinds.includes('radio') && isInSentence(element)) return null;
  let agrees = false;
  if (hint.section !== undefined) {
    const section = sectionAgreement(page, element, hint.section);
    if (section === 'refused' || (section === 'no' && hint.section.required)) return null;
    points +=
      section === 'near'
        ? WEIGHTS.section
        : section === 'outer'
          ? WEIGHTS.outerSection
          : section === 'page'
            ? WEIGHTS.pageSection
            : 0;
    agrees = section === 'near' || section === 'outer';
  }
  if (hint.near !== undefined && occurs(hint.near, surroundings(element))) {
    points += WEIGHTS.near;
    agrees = true;
  }
  if (hint.notNear !== undefined && occurs(hint.notNear, wordsOfForm(page, element))) return null;
  if (hint.notForm !== undefined && formAgreement(page, formOf(page, element), hint.notForm) > 0) return null;
  if (hint.notInForm !== undefined && formAgreement(page, closest(element, 'form'), hint.notInForm, true) > 0)
    return null;
  if (hint.about !== undefined && !isAbout(page, element, hint.about)) return null;
  if (candidate.kind.kind === 'textbox' && (isInSearch(element) || isCaptcha(element))) return null;
  if (hint.besidePassword === true && !standsBesidePassword(page, element)) return null;
  if (hint.form !== undefined) {
    const fields = formAgreement(page, formOf(page, element), hint.form) || wordsForForm(page, element, hint.form);
    if (fields === 0) return null;
    points += WEIGHTS.form * fields;
    agrees = true;
  }
  if (candidate.weak && (!agrees || showsAnother(page, element, hint))) return null;
  if (hint.colour === 'orange') {
    const tint = tintAround(element, icon?.element ?? null);
    points += tint === 'orange' ? WEIGHTS.orange : tint === 'other' ? WEIGHTS.otherColour : 0;
  }
  if (points >= THRESHOLD && isInHelp(page, element)) return null;
  return { ...candidate, points, icon, witnessed };
}
