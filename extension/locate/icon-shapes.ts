import type { IconToken } from '../../shared/guides/descriptor.ts';

/** Points taken along an outline: enough to tell a diagonal stick from a disc with a handle. */
const SAMPLES = 48;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points along one outline; none of a circle, line or rectangle that is not drawn: browsers measure only paths then, and throw for these. */
function pointsAlong(shape: SVGGeometryElement): Point[] {
  try {
    const length = shape.getTotalLength();
    return length > 0
      ? Array.from({ length: SAMPLES }, (_, step) => shape.getPointAtLength((length * step) / SAMPLES))
      : [];
  } catch {
    return [];
  }
}

/** Points along all outlines of an svg or symbol, in its own units. Paths that are not drawn count too. */
function outline(picture: Element): Point[] {
  const points: Point[] = [];
  for (const shape of [...picture.querySelectorAll('path,line,polyline,polygon,circle,ellipse,rect')].slice(0, 8)) {
    if (!(shape instanceof SVGGeometryElement)) continue;
    if (shape.localName === 'path' && /^\s*M\s*0[ ,]0h24v24H0/i.test(shape.getAttribute('d') ?? '')) continue;
    points.push(...pointsAlong(shape));
  }
  return points;
}

/** Spread of points along and across their main axis, and the angle of that axis in degrees (0 to 180). */
function axis(points: readonly Point[]): { readonly ratio: number; readonly angle: number } {
  const n = points.length;
  const mx = points.reduce((sum, p) => sum + p.x, 0) / n;
  const my = points.reduce((sum, p) => sum + p.y, 0) / n;
  let [xx, yy, xy] = [0, 0, 0];
  for (const p of points) {
    xx += (p.x - mx) ** 2;
    yy += (p.y - my) ** 2;
    xy += (p.x - mx) * (p.y - my);
  }
  const mean = (xx + yy) / 2;
  const half = Math.hypot((xx - yy) / 2, xy);
  const ratio = Math.sqrt((mean + half) / Math.max(mean - half, 1e-9));
  return { ratio, angle: ((Math.atan2(2 * xy, xx - yy) / 2) * 180) / Math.PI };
}

/** A circle with a short line leaving it: a magnifier drawn with primitives. */
function isLens(picture: Element): boolean {
  const circles = picture.querySelectorAll('circle,ellipse').length;
  const others = picture.querySelectorAll('line,polyline,path').length;
  return circles === 1 && others >= 1 && others <= 2 && picture.querySelector('rect,polygon') === null;
}

/**
 * The icon an inline drawing shows when no word names it. A pen is a stick from bottom left to top right, at least 2.2 times
 * longer than wide; a magnifier is a circle with a handle. Weaker than a word, and scored so.
 */
export function shapeToken(picture: Element): IconToken | null {
  if (isLens(picture)) return 'magnifier';
  const points = outline(picture);
  if (points.length < SAMPLES) return null;
  const { ratio, angle } = axis(points);
  return ratio >= 2.2 && angle < -30 && angle > -60 ? 'pen' : null;
}
