import {
  isBinaryExpression,
  isBindingElement,
  isObjectBindingPattern,
  isPropertyAccessExpression,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { type Project, SymbolFlags, type Type } from 'typescript/unstable/sync';
import { nodesOf, oncePerType, placeOf, sourcesOf } from './project.ts';

/** What runs in pages. The other scripts of the extension see documents of our own only. */
export const IN_PAGES = [
  'extension/dom/composed-tree.ts',
  'extension/{locate,overlay,guide}/**/*.ts',
  'extension/entrypoints/{portal,page,offer,walk}.ts',
  'extension/entrypoints/teach.ts',
];
/** It makes nodes of our own and reads no node of a page. */
const MAKER = /\/extension\/overlay\/host\/elements\.ts$/;
/** The type of nodes of our own making: they stand in shadow roots of ours. Nodes of a page are `Element`, `Node`, `Document`. */
const OUR_OWN = 'HTMLElement';

interface Read {
  readonly at: Node;
  /** Whose property is read, and which; null where it is asked whether there is one (`in`). */
  readonly owner: Node;
  readonly name: Node | null;
}

function readBy(node: Node): Omit<Read, 'at'> | null {
  if (isPropertyAccessExpression(node)) return { owner: node.expression, name: node.name };
  if (isBindingElement(node) && isObjectBindingPattern(node.parent) && node.dotDotDotToken === undefined)
    return { owner: node.parent, name: node.propertyName ?? node.name ?? null };
  if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword)
    return { owner: node.right, name: null };
  return null;
}

/**
 * Every read of a page's node that a form field or a picture of the page might answer in its place: it is to be made with
 * extension/dom/reads.ts. Types decide, so a `title` or `children` of our own data is none.
 */
export function domReads(project: Project): readonly string[] {
  const { checker } = project;
  const sources = sourcesOf(project, IN_PAGES).filter(({ fileName }) => !MAKER.test(fileName));
  const reads = nodesOf(sources).flatMap((at): readonly Read[] => {
    const read = readBy(at);
    return read === null ? [] : [{ at, ...read }];
  });
  const symbols = checker.getSymbolAtLocation(reads.map(({ name, owner }) => name ?? owner));
  const owners = checker.getTypeAtLocation(reads.map(({ owner }) => owner));
  const isOfDom = (index: number, name: Node | null, owner: Type): boolean =>
    name === null
      ? checker.getPropertyOfType(owner, 'nodeType') !== undefined
      : symbols[index]?.declarations.some(({ path }) => /\/lib\.dom\b/.test(path)) === true;
  /** Forms and documents, whose properties the names in a page's markup stand before. */
  const named = ['HTMLFormElement', 'Document'].flatMap((name) => {
    const symbol = checker.resolveName(name, SymbolFlags.Interface);
    return symbol === undefined ? [] : [checker.getDeclaredTypeOfSymbol(symbol)];
  });
  const mayBeNamed = oncePerType((type) => {
    const whole = checker.getNonNullableType(type);
    if (whole === undefined || checker.typeToString(whole) === OUR_OWN) return false;
    return named.some((one) => checker.isTypeAssignableTo(one, whole));
  });
  return reads.flatMap(({ at, name }, index) => {
    const owner = owners[index];
    return owner !== undefined && isOfDom(index, name, owner) && mayBeNamed(owner)
      ? [`${placeOf(at)}: a page's markup may answer; read it with dom/reads.ts`]
      : [];
  });
}
