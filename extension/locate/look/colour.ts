import { following } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';

/** What the eye sees behind or in an icon: orange, another clear colour, or nothing that says anything. */
type Tint = 'orange' | 'other' | 'none';

/** Fully painted colours with less chroma are greys to the eye. */
const GREY = 0.045;
/** Orange in OKLCH; calibrated on #E69215, #F29A2B and #FD7E14 (docs/sources/overlays.md 6). */
const ORANGE = { fromHue: 40, toHue: 75, chroma: 0.09 };

const NUMBERS = /-?\d*\.?\d+(?:e-?\d+)?/g;

interface Oklch {
  readonly chroma: number;
  readonly hue: number;
  readonly alpha: number;
}

/** How far green stands between blue and red where red is strongest: 0 for red, 1 for yellow. */
const RED = { towardsYellow: 0.27, hue: 40, perPart: 92 };

/** What sRGB is on the same scales, near enough around orange; any other hue is 0. */
function fromSrgb(r: number, g: number, b: number, alpha: number): Oklch {
  const spread = Math.max(r, g, b) - Math.min(r, g, b);
  const isWarm = r >= g && g >= b;
  const hue = isWarm ? RED.hue + ((g - b) / spread - RED.towardsYellow) * RED.perPart : 0;
  return { chroma: spread * 0.22, hue, alpha };
}

/** A computed CSS colour in OKLCH; null for what this program does not read (lab(), named spaces other than sRGB). */
function oklch(css: string): Oklch | null {
  const numbers = (css.match(NUMBERS) ?? []).map(Number);
  const [x = 0, y = 0, z = 0, alpha = 1] = numbers;
  if (css.startsWith('rgb')) return fromSrgb(x / 255, y / 255, z / 255, alpha);
  if (css.startsWith('color(srgb ')) return fromSrgb(x, y, z, alpha);
  if (css.startsWith('oklch')) return { chroma: y, hue: z, alpha };
  if (css.startsWith('oklab')) {
    return { chroma: Math.hypot(y, z), hue: (Math.atan2(z, y) * 180) / Math.PI, alpha };
  }
  return null;
}

/** The tint of a computed colour; null where nothing is painted. */
function tintOf(css: string): Tint | null {
  const colour = oklch(css);
  if (colour === null || colour.alpha < 0.2) return null;
  if (colour.chroma < GREY) return 'none';
  const orange = colour.hue >= ORANGE.fromHue && colour.hue <= ORANGE.toHue && colour.chroma >= ORANGE.chroma;
  return orange ? 'orange' : 'other';
}

const FIRST_COLOUR = /(?:rgba?|oklch|oklab|color)\([^()]*\)/;

function paintOf(element: Element): Tint | null {
  const style = getComputedStyle(element);
  return tintOf(style.backgroundColor) ?? tintOf(FIRST_COLOUR.exec(style.backgroundImage)?.[0] ?? '');
}

/** Shapes of an svg: an orange disc behind a white pen, or an orange pen. */
function tintOfShapes(svg: Element): Tint | null {
  let seen: Tint | null = null;
  for (const shape of [...dom.querySelectorAll(svg, 'path,rect,circle,polygon,ellipse,g,use')].slice(0, 8)) {
    const style = getComputedStyle(shape);
    for (const paint of [style.fill, style.stroke]) {
      const tint = tintOf(paint);
      if (tint === 'orange') return tint;
      if (tint === 'other') seen = tint;
    }
  }
  return seen;
}

/**
 * The colour of a control's icon, of itself, or of its nearest painted ancestor within two levels. It adds to a decision and never makes
 * one: dark mode, forced colours and the pointer change it.
 */
export function tintAround(control: Element, icon: Element | null): Tint {
  if (matchMedia('(forced-colors: active)').matches) return 'none';
  const painted: (Tint | null)[] = [];
  if (icon !== null) {
    if (dom.localName(icon) === 'svg') painted.push(tintOfShapes(icon));
    for (let at: Element | null = icon; at !== null && at !== control; at = dom.parentElement(at))
      painted.push(paintOf(at));
  }
  const { borderTopColor, borderTopWidth } = getComputedStyle(control);
  painted.push(paintOf(control));
  if (tintOf(borderTopColor) === 'orange' && Number.parseFloat(borderTopWidth) > 0) painted.push('orange');
  for (const around of following(control, dom.parentElement).take(2)) {
    if (dom.localName(around) === 'body') break;
    painted.push(paintOf(around));
  }
  return painted.find((tint) => tint === 'orange') ?? painted.find((tint) => tint === 'other') ?? 'none';
}
