import {
  isBindingElement,
  isCallExpression,
  isJsxSpreadAttribute,
  isObjectBindingPattern,
  isSpreadAssignment,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import { type Project, SymbolFlags, type Type, TypeFlags } from 'typescript/unstable/sync';
import { nodesOf, oncePerType, placeOf, sourcesOf } from './project.ts';

/**
 * Interfaces of the browser whose properties are getters of their prototype: `{ ...rect }` copies none of them and gives `{}`, although
 * TypeScript believes in a copy of all. What extends one of these is meant too.
 */
const PLATFORM = [
  'DOMRectReadOnly',
  'DOMPointReadOnly',
  'DOMQuad',
  'CSSStyleDeclaration',
  'Event',
  'EventTarget',
  'AbstractRange',
  'Selection',
  'MutationRecord',
  'IntersectionObserverEntry',
  'ResizeObserverEntry',
  'ValidityState',
  'Touch',
  'Location',
  'URL',
  'Blob',
];

/** What meets a browser's objects; unit tests have none. */
const BESIDE_BROWSERS = '{extension,scripts,shared,tests/browser,tests/support}/**/*.{ts,tsx}';

/** Calls that list an object's own properties. `structuredClone` is none: it copies a rectangle whole and refuses an event. */
const LISTS = /^Object\.(?:keys|values|entries)$/;

/** What a node of the syntax copies or lists the own properties of. */
function copiedBy(node: Node): readonly Node[] {
  if (isSpreadAssignment(node) || isJsxSpreadAttribute(node)) return [node.expression];
  if (isBindingElement(node) && node.dotDotDotToken !== undefined && isObjectBindingPattern(node.parent))
    return [node.parent];
  if (!isCallExpression(node)) return [];
  const called = node.expression.getText();
  // What comes first is what the others are copied to.
  if (called === 'Object.assign') return node.arguments.slice(1);
  return LISTS.test(called) ? [...node.arguments] : [];
}

/** Every expression that is copied, and the interface of the browser that its value has, or may have. */
export function copiesIn(
  { checker }: Pick<Project, 'checker'>,
  sources: readonly SourceFile[],
): readonly { readonly copied: Node; readonly interface: string }[] {
  const platform = PLATFORM.flatMap((name) => {
    const symbol = checker.resolveName(name, SymbolFlags.Interface);
    return symbol === undefined ? [] : [{ name, type: checker.getDeclaredTypeOfSymbol(symbol) }];
  });
  /** `{}` and types whose properties are all optional take every object: they tell nothing. */
  const requiresProperty = (type: Type): boolean =>
    checker.getPropertiesOfType(type).some(({ flags }) => (flags & SymbolFlags.Optional) === 0);
  /** TypeScript compares shapes: a `DOMRect` passes for `{ x, y }`. */
  const interfaceOf = oncePerType((type) => {
    if ((type.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.Never)) !== 0 || !requiresProperty(type)) return;
    return platform.find(
      (one) => checker.isTypeAssignableTo(type, one.type) || checker.isTypeAssignableTo(one.type, type),
    )?.name;
  });
  const copies = nodesOf(sources).flatMap(copiedBy);
  const types = checker.getTypeAtLocation(copies);
  return copies.flatMap((copied, index) => {
    const type = types[index] && checker.getNonNullableType(types[index]);
    const name = type && interfaceOf(type);
    return name === undefined ? [] : [{ copied, interface: name }];
  });
}

export const platformCopies = (project: Project): readonly string[] =>
  copiesIn(project, sourcesOf(project, [BESIDE_BROWSERS])).map(
    ({ copied, interface: name }) => `${placeOf(copied)}: may be a ${name}, which copies as {}; name its properties`,
  );
