import { isPicture, px, THICK } from './paint.ts';

/**
 * Whether the pictures of a background hide what is below: not where they are lines, as tiles and fields have them along an edge, drawn
 * once each and all together thinner than what hides.
 */
export const isGroundOfPictures = (style: CSSStyleDeclaration): boolean =>
  isPicture(style.backgroundImage) && thicknessOf(style) >= THICK;

/** Thickness of all of them together, in pixels; infinite where it cannot be told. */
function thicknessOf({ backgroundImage, backgroundSize, backgroundRepeat }: CSSStyleDeclaration): number {
  const sizes = backgroundSize.split(', ');
  const repeats = backgroundRepeat.split(', ');
  const count = Math.max(backgroundImage.match(PICTURE)?.length ?? 0, sizes.length, repeats.length);
  let thickness = 0;
  for (let at = 0; at < count; at += 1) thickness += lineOf(sizes[at % sizes.length], repeats[at % repeats.length]);
  return thickness;
}

const PICTURE = /(?:gradient|url|image|set|fade|element|paint)\(/g;

/** Thickness of a line that is drawn once, across or down. */
function lineOf(size = '', repeat = ''): number {
  const lengths = size.split(' ').map((length) => (/^[\d.]+px$/.test(length) ? px(length) : Number.POSITIVE_INFINITY));
  return repeat === 'no-repeat' ? Math.min(...lengths) : Number.POSITIVE_INFINITY;
}
