/** Characters that carry no meaning at the ends of a label: punctuation, required marks, arrows, icon-font glyphs. */
const EDGES = /^[\s\p{P}\p{S}\p{Co}]+|[\s\p{P}\p{S}\p{Co}]+$/gu;
const REMARKS = /\((?:obligatoire|facultatif|requis|optionnel|nouvelle fenetre|nouvel onglet|\d+)\)/g;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Text as descriptors compare it: lower case, no accents, one kind of apostrophe, single blanks, nothing but letters and digits
 * at the ends, no "(obligatoire)" nor counts in brackets.
 */
export function fold(text: string): string {
  let folded = text;
  if (!PLAIN.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}|[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
      .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
      .replace(/[\u2010-\u2015]/g, '-')
      .replace(/œ/gi, 'oe');
  }
  return folded.toLowerCase().replace(REMARKS, ' ').replace(/\s+/g, ' ').replace(EDGES, '');
}
