import * as dom from '../../dom/reads.ts';
import type { Mask } from './mask.ts';

/** What becomes of an attribute's value in the copy of a page; '' leaves the bare attribute, null leaves it out. */
type AttributeRule = (value: string) => string | null;

/** Kept where the value is of this form, left out else. */
const formed =
  (form: RegExp): AttributeRule =>
  (value) =>
    form.test(value.trim()) ? value.trim() : null;

const FLAG = formed(/^(?:true|false|until-found|plaintext-only)?$/);
const COUNT = formed(/^-?\d{1,4}$/);
const LENGTH = formed(/^(?:-?\d{1,4}(?:\.\d+)?(?:px|%|em|rem)?|auto)$/);
const STATE = formed(
  /^(?:true|false|mixed|page|step|location|menu|listbox|tree|grid|dialog|polite|assertive|off|none|list|inline|both|horizontal|vertical|ascending|descending|\d{1,3})?$/,
);
/** Drawn shapes are numbers by nature; a number longer than any size of a picture is none of theirs. */
const SHAPE: AttributeRule = (value) =>
  /^[\d\sMLHVCSQTAZE.,+-]*$/i.test(value) ? value.replace(/\d{5,}/g, '9999').slice(0, 4000) : null;
const PAINT = formed(/^(?:none|currentcolor|transparent|inherit|black|white|#[0-9a-f]{3}|#[0-9a-f]{6})$/i);
/** More names of one element would spell something. */
const MOST_NAMES = 16;
const listOf = (value: string): readonly string[] => value.split(/\s+/).filter(Boolean).slice(0, MOST_NAMES);
const CAPTIONED = new Set(['submit', 'button', 'reset']);

const rulesFor = <R>(names: string, rule: R): readonly (readonly [string, R])[] =>
  names.split(' ').map((name) => [name, rule] as const);

/** Attributes that say something, and those that are names in code. */
const WORDS = new Set([
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'value',
]);
const NAMES = new Set(['class', 'name', 'src']);
/** Of icons alone. */
const DRAWING = new Map<string, AttributeRule>([
  ...rulesFor('width height cx cy r x y x1 x2 y1 y2 stroke-width', LENGTH),
  ...rulesFor('d points viewbox', SHAPE),
  ...rulesFor('fill stroke', PAINT),
]);

/**
 * The attributes of the copy, all others are left out: `data-*`, `style`, `value` of fields, events, and what nobody knows. Ids are
 * numbered, so that what points at them still does.
 */
export function createAttributes(mask: Mask): (element: Element, mask?: Mask, isDrawing?: boolean) => string {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? mask.code(id);
    // Numbers of ours alone.
    const masked = ids.has(id) || (known !== '' && !/\d/.test(known)) ? known : `id-of-${ids.size + 1}`;
    ids.set(id, masked);
    return masked;
  };
  const references: AttributeRule = (value) => listOf(value).map(idOf).join(' ');
  const codes: AttributeRule = (value) => listOf(value).map(mask.code).filter(Boolean).join(' ') || null;
  const rules = new Map<string, AttributeRule>([
    ...rulesFor('hidden disabled readonly required open contenteditable', FLAG),
    ...rulesFor('tabindex colspan rowspan maxlength', COUNT),
    ...rulesFor('role type scope inputmode autocomplete name', codes),
    ...rulesFor('for list headers form aria-labelledby aria-describedby aria-controls aria-owns', references),
    ...rulesFor('aria-activedescendant aria-details aria-errormessage aria-flowto', references),
    ...rulesFor('aria-hidden aria-expanded aria-selected aria-checked aria-disabled aria-pressed aria-current', STATE),
    ...rulesFor(
      'aria-haspopup aria-invalid aria-required aria-readonly aria-busy aria-modal aria-level aria-live',
      STATE,
    ),
    ...rulesFor('aria-multiselectable aria-orientation aria-sort aria-posinset aria-setsize aria-autocomplete', STATE),
    ['id', (value) => (value.trim() === '' ? null : idOf(value.trim()))],
    ['lang', formed(/^[a-z]{2}(?:-[A-Z]{2})?$/)],
    [
      'class',
      (value) =>
        listOf(value)
          .filter((one) => /^[a-z]/i.test(one))
          .map(mask.shape)
          .join(' ') || null,
    ],
    ['href', mask.address],
    ['xlink:href', mask.address],
    ['onclick', () => ''],
    // Which picture it is, where nothing is fetched.
    ['src', (address) => `#${mask.shape(fileName(address))}`],
  ]);
  return (element, ofWords = mask, isDrawing = false) => {
    let html = '';
    let numbers = 0;
    const oneNumber = (number: string): string => {
      numbers += 1;
      return numbers === 1 ? number : '0';
    };
    for (const name of dom.getAttributeNames(element)) {
      const known = name.toLowerCase();
      const rule = WORDS.has(known)
        ? (value: string) => ofWords.words(value)
        : (rules.get(known) ?? (isDrawing ? DRAWING.get(known) : undefined));
      // What a field holds is not even asked for.
      if (rule === undefined || (known === 'value' && !isCaption(element))) continue;
      const given = rule(dom.attribute(element, name));
      // Of the numbers in its names one alone: several would be somebody's.
      const masked = NAMES.has(known) && given !== null ? given.replace(/\d+/g, oneNumber) : given;
      if (masked !== null) html += masked === '' ? ` ${known}` : ` ${known}="${escapeHtml(masked)}"`;
    }
    return html;
  };
}

const isCaption = (element: Element): boolean =>
  dom.localName(element) === 'input' && CAPTIONED.has(dom.attribute(element, 'type'));

const fileName = (address: string): string =>
  /^data:/i.test(address) ? 'data' : ((address.split(/[?#]/)[0] ?? '').split('/').at(-1) ?? '');

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
