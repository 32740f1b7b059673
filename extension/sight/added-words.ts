import * as dom from '../dom/reads.ts';

/** Parts of a control that are asked. */
const MOST = 20;
/** The strings of a computed `content` that are painted as text; not the address of a picture, nor its alternative after a slash. */
const TEXTS = /(?:url\(| \/ )?"((?:[^"\\]|\\.)*)"/g;

/** The words that styles add to a control in its flow: tips and signs are put elsewhere, or are no words. */
export function wordsByStyle(target: Element): string {
  const parts = [target, ...[...dom.getElementsByTagName(target, '*')].slice(0, MOST)];
  const added = parts.flatMap((part) => ['::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)));
  return added
    .filter(({ content, position }) => content.includes('"') && /static|relative/.test(position))
    .flatMap(({ content }) =>
      [...content.matchAll(TEXTS)].map(([text, words = '']) => (text.startsWith('"') ? words : '')),
    )
    .filter((text) => /\p{L}{2}/u.test(text))
    .join(' ');
}
