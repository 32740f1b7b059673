import { all } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { dataAddressIn, drawingIn } from './drawing.ts';

/**
 * Codes known by how they are drawn, whatever they are called. A QR code is a square of 21, 25, 29 … 177 modules a side (ISO/IEC
 * 18004, 5.3.1), with a quiet zone of none, 1, 2 or 4 modules around it, or drawn by a script. What the modules say is not read.
 */
const QUIET = [0, 1, 2, 4];

const isSide = (modules: number): boolean =>
  QUIET.some((zone) => {
    const side = modules - 2 * zone;
    return Number.isInteger(side) && side >= 21 && side <= 177 && (side - 17) % 4 === 0;
  });

/** So much path data, or so many shapes, only a code has (or a map, which is not in a square of such a number of units). */
const MANY = { shapes: 40, data: 1500 };
/** The least path data of a code, of 21 modules a side, each run of them a stroke; icons are squares of an even number of units. */
const FEWEST_PARTS = 700;

/** An svg whose units are modules. */
function isQrSvg(svg: Element): boolean {
  const [, , width, height] = dom
    .attribute(svg, 'viewBox')
    .split(/[\s,]+/)
    .map(Number);
  return width !== undefined && width === height && isSide(width) && isManyParts(svg, FEWEST_PARTS);
}

const isManyParts = (svg: Element, data = MANY.data): boolean =>
  dom.querySelectorAll(svg, 'rect,path,use,circle').length >= MANY.shapes ||
  all(svg, 'path').some((path) => dom.attribute(path, 'd').length >= data);

/** A table with a cell a module, all of them empty. */
function isQrTable(table: Element): boolean {
  const { rows } = table as HTMLTableElement;
  const cells = rows[0]?.cells.length ?? 0;
  return rows.length === cells && isSide(cells) && dom.textContent(table).trim() === '';
}

/** The largest code, drawn module by module. */
const LONGEST_CODE = 1_000_000;

/** The address of a picture, or of the one behind a box. */
const sourceOf = (element: Element): string =>
  dom.localName(element) === 'img'
    ? dom.attribute(element, 'src')
    : dataAddressIn(getComputedStyle(element).backgroundImage);

/** What the copy of a page keeps of a drawing (teach/snapshot-drawings.ts). */
const inCopy = (element: Element): string => dom.attribute(element, 'data-was');

/** Surely a QR code, by its structure alone. */
export function isQrDrawing(element: Element): boolean {
  if (inCopy(element) === 'code') return true;
  if (dom.localName(element) === 'svg') return isQrSvg(element);
  const drawing = drawingIn(sourceOf(element), LONGEST_CODE);
  if (drawing !== null) return isQrSvg(drawing);
  return dom.localName(element) === 'table' && isQrTable(element);
}

/** Drawn by a script, made on the fly, or of very many small parts: as codes are and logos are not. */
export function looksLikeCode(element: Element): boolean {
  if (isQrDrawing(element) || inCopy(element) === 'drawing') return true;
  switch (dom.localName(element)) {
    case 'canvas':
      return true;
    case 'img':
      return /^(?:data|blob):/.test(dom.attribute(element, 'src'));
    case 'svg':
      return isManyParts(element);
    default:
      return sourceOf(element) !== '' && dom.textContent(element).trim() === '';
  }
}
