import type { StepId } from '../../../shared/guides/guide.ts';
import { plainText } from '../../../shared/plain-text.ts';
import { DELICATE_STEPS } from '../../locate/teach/teachable.ts';
import { fold } from '../../locate/text/fold.ts';

/** What a group says at a step, in a file that came by mail: in the panel alone, under the group's name. */
export type GroupNotes = { readonly [S in StepId]?: string };

const LONGEST_NOTE = 160;
const LONGEST_SENDER = 60;
/** Digits of a whole note: more would be a telephone number, a card's or a code. */
const MOST_DIGITS = 4;

/** Letters of one script, so that none of another passes for them. */
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}+=°]*$/u;
/** A host, an address of a page or of a mailbox: a dot, or a word for it, between two words. */
const ADDRESS = /@|:\/\/|www|\p{L}\s?\.\s?(?=\p{L}{2,}(?:\W|$))(?=\p{Ll})|\b(?:arobase|point (?:fr|com|net|org|eu))\b/u;
const CODE = /\b(?:codes?|pin|puk|mots? de passe|mdp|password|passe|secrets?|chiffres?|identifiants?|otp|sms)\b/;
const OFFICIAL =
  /\b(?:ans|asip|agence|ordre|cnop|etat|gouv\w*|ministere|ameli\w*|cpam|cnam|assurance maladie|securite sociale|esante|e-?cps|pro ?sante ?connect|sesam\w*|police|gendarmerie)\b/;

/** The text as a person would read it: folded, and with letters that stand for digits and dots between letters taken together. */
const readings = (text: string): readonly string[] => {
  const folded = fold(text);
  return [folded, folded.replace(/(?<=\b\p{L})[\s.\-_]+(?=\p{L}\b)/gu, '')];
};

const isPlain = (text: string, longest: number): boolean =>
  text.trim() !== '' && text.length <= longest && plainText(text) === text && LATIN.test(text.normalize('NFKC'));

const isOfficial = (text: string): boolean => readings(text).some((one) => OFFICIAL.test(one));

/** May this be the name of who sends the file? */
export const isSender = (name: string): boolean =>
  isPlain(name, LONGEST_SENDER) && !isOfficial(name) && !ADDRESS.test(name.normalize('NFKC').toLowerCase());

/** May a file say this at a step? */
export function isNote(step: string, text: string): boolean {
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  return (
    !DELICATE_STEPS.has(step as StepId) &&
    isPlain(text, LONGEST_NOTE) &&
    digits <= MOST_DIGITS &&
    !ADDRESS.test(text.normalize('NFKC').toLowerCase()) &&
    !isOfficial(text) &&
    !readings(text).some((one) => CODE.test(one))
  );
}
