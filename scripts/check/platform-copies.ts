import {
  isBindingElement,
  isCallExpression,
  isJsxSpreadAttribute,
  isObjectBindingPattern,
  isSpreadAssignment,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import { type Checker, type Project, SymbolFlags, type Type, TypeFlags } from 'typescript/unstable/sync';
import { sourcesOf, withProject } from './project.ts';

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

function copiedIn(source: SourceFile): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    found.push(...copiedBy(node));
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return found;
}

/** Which interface of the browser a value of a type is, or may be because TypeScript compares shapes: a `DOMRect` passes for `{ x, y }`. */
function platformInterfaceOf(checker: Checker): (type: Type) => string | null {
  const platform = PLATFORM.flatMap((name) => {
    const symbol = checker.resolveName(name, SymbolFlags.Interface);
    return symbol === undefined ? [] : [{ name, type: checker.getDeclaredTypeOfSymbol(symbol) }];
  });
  /** `{}` and types whose properties are all optional take every object: they tell nothing. */
  const requiresProperty = (type: Type): boolean =>
    checker.getPropertiesOfType(type).some(({ flags }) => (flags & SymbolFlags.Optional) === 0);
  const known = new Map<number, string | null>();
  return (type) => {
    if ((type.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.Never)) !== 0) return null;
    let name = known.get(type.id);
    if (name === undefined) {
      const found = requiresProperty(type)
        ? platform.find(
            (one) => checker.isTypeAssignableTo(type, one.type) || checker.isTypeAssignableTo(one.type, type),
          )
        : undefined;
      name = found?.name ?? null;
      known.set(type.id, name);
    }
    return name;
  };
}

interface Copy {
  readonly file: string;
  readonly line: number;
  /** The expression that is copied. */
  readonly copied: string;
  /** The browser's interface that it has, or may have. */
  readonly interface: string;
}

/** Every copy of an object that is one of the browser's, or may be one. */
export function platformCopies(
  { checker }: Pick<Project, 'checker'>,
  sources: ReadonlyMap<string, SourceFile>,
): readonly Copy[] {
  const copies = [...sources].flatMap(([file, source]) => copiedIn(source).map((copied) => ({ file, source, copied })));
  const types = checker.getTypeAtLocation(copies.map(({ copied }) => copied));
  const interfaceOf = platformInterfaceOf(checker);
  return copies.flatMap(({ file, source, copied }, index) => {
    const type = types[index] && checker.getNonNullableType(types[index]);
    const name = type === undefined ? null : interfaceOf(type);
    if (name === null) return [];
    const line = source.text.slice(0, copied.getStart()).split('\n').length;
    return [{ file, line, copied: copied.getText(), interface: name }];
  });
}

/** What meets a browser's objects; unit tests have none. */
const BESIDE_BROWSERS = '{extension,scripts,shared,tests/browser,tests/support}/**/*.{ts,tsx}';

/** Prints the copies of browser objects; exit code 1 when there are any. */
export async function checkPlatformCopies(): Promise<number> {
  const copies = withProject((project) => platformCopies(project, sourcesOf(project, BESIDE_BROWSERS)));
  for (const { file, line, copied, interface: name } of copies)
    console.error(`${file}:${line} copies ${copied}, which may be a ${name} and copies as {}: name its properties`);
  return copies.length === 0 ? 0 : 1;
}
