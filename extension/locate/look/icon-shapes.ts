import type { IconToken } from '../../../shared/guides/descriptor.ts';
import { onlyOne } from '../../../shared/only-one.ts';
import * as dom from '../../dom/reads.ts';

/** Points taken along an outline: enough to tell a diagonal stick from a disc with a handle. */
const SAMPLES = 48;
const MOST_SHAPES = 8;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points along one outline; none of a circle, line or rectangle that is not drawn: browsers measure only paths then, and throw for these. */
function pointsAlong(shape: Element): Point[] {
  if (!(shape instanceof SVGGeometryElement)) return [];
  try {
    const length = shape.getTotalLength();
    return length > 0
      ? Array.from({ length: SAMPLES }, (_, step) => shape.getPointAtLength((length * step) / SAMPLES))
      : [];
  } catch {
    return [];
  }
}

/** The empty square that icon sets put behind their drawings. */
const isBackground = (shape: Element): boolean =>
  dom.localName(shape) === 'path' && /^\s*M\s*0[ ,]0h24v24H0/i.test(dom.attribute(shape, 'd'));

/** Points along all outlines of an svg or symbol, in its own units. Paths that are not drawn count too. */
function outline(picture: Element): Point[] {
  const points: Point[] = [];
  const shapes = dom.querySelectorAll(picture, 'path,line,polyline,polygon,circle,ellipse,rect');
  for (const shape of [...shapes].slice(0, MOST_SHAPES)) if (!isBackground(shape)) points.push(...pointsAlong(shape));
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

/** A number in an attribute of a shape; 0 without it (SVG). Known also where the shape is not drawn. */
const numberIn = (shape: Element, name: string): number => Number(dom.attribute(shape, name));

function pointsOfLine(line: Element): Point[] {
  const [x, y] = [numberIn(line, 'x1'), numberIn(line, 'y1')];
  const [dx, dy] = [numberIn(line, 'x2') - x, numberIn(line, 'y2') - y];
  return [0, 0.5, 1].map((part) => ({ x: x + part * dx, y: y + part * dy }));
}

/** What the handle of a lens is like: where it begins and ends, in radii from the middle of the lens, and how wide it may be, in degrees. */
const HANDLE = { inside: 0.75, begins: 1.6, ends: 1.35, width: 50 };

/** Does something leave a circle at one place, straight outwards, as a handle does? Shoulders, hands of a clock, the dot of an i do not. */
function isHandle(points: readonly Point[], middle: Point, radius: number): boolean {
  const far = points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) / radius);
  if (points.length === 0 || Math.min(...far) < HANDLE.inside || Math.min(...far) > HANDLE.begins) return false;
  const [first] = points;
  if (Math.max(...far) < HANDLE.ends || first === undefined) return false;
  const angleOf = ({ x, y }: Point): number => (Math.atan2(y - middle.y, x - middle.x) * 180) / Math.PI;
  const base = angleOf(first);
  const turned = points.map((point) => ((angleOf(point) - base + 540) % 360) - 180);
  return Math.max(...turned) - Math.min(...turned) <= HANDLE.width;
}

/** A circle with a handle: a magnifier drawn with primitives. */
function isLens(picture: Element): boolean {
  const circle = onlyOne([...dom.querySelectorAll(picture, 'circle,ellipse')]);
  const others = [...dom.querySelectorAll(picture, 'line,polyline,path')].filter((shape) => !isBackground(shape));
  if (circle === null || others.length === 0 || others.length > 2) return false;
  if (dom.querySelector(picture, 'rect,polygon') !== null) return false;
  const points = others.flatMap((shape) => (dom.localName(shape) === 'line' ? pointsOfLine : pointsAlong)(shape));
  const middle = { x: numberIn(circle, 'cx'), y: numberIn(circle, 'cy') };
  return isHandle(points, middle, numberIn(circle, 'r') || numberIn(circle, 'rx'));
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
