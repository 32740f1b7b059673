import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import {
  isBinaryExpression,
  isBindingElement,
  isObjectBindingPattern,
  isPropertyAccessExpression,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { type Checker, SymbolFlags, type Type } from 'typescript/unstable/sync';
import { withProject } from './project.ts';

/** What runs in pages. The other scripts of the extension see documents of our own only. */
export const IN_PAGES = [
  'extension/dom/composed-tree.ts',
  'extension/{locate,overlay,guide}/**/*.ts',
  'extension/entrypoints/{portal,guide,overlay,offer,picker,teach}.ts',
];
/** These files make nodes of our own and read no node of a page. */
const MAKERS = ['extension/overlay/host/elements.ts'];
/** The type of nodes of our own making: they stand in shadow roots of ours. Nodes of a page are `Element`, `Node`, `Document`. */
const OUR_OWN = 'HTMLElement';

interface Read {
  readonly file: string;
  readonly at: Node;
  /** Whose property is read, and which; null where it is asked whether there is one (`in`). */
  readonly owner: Node;
  readonly name: Node | null;
}

function readsIn(file: string, source: SourceFile): readonly Read[] {
  const found: Read[] = [];
  const visit = (node: Node): void => {
    if (isPropertyAccessExpression(node)) found.push({ file, at: node, owner: node.expression, name: node.name });
    else if (isBindingElement(node) && isObjectBindingPattern(node.parent) && node.dotDotDotToken === undefined)
      found.push({ file, at: node, owner: node.parent, name: node.propertyName ?? node.name ?? null });
    else if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword)
      found.push({ file, at: node, owner: node.right, name: null });
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return found;
}

/** May a value of a type be a form or a document, whose properties the names in a page's markup stand before? */
function answersByName(checker: Checker): (type: Type | undefined) => boolean {
  const named = ['HTMLFormElement', 'Document'].flatMap((name) => {
    const symbol = checker.resolveName(name, SymbolFlags.Interface);
    return symbol === undefined ? [] : [checker.getDeclaredTypeOfSymbol(symbol)];
  });
  const known = new Map<number, boolean>();
  return (type) => {
    const whole = type && checker.getNonNullableType(type);
    if (whole === undefined) return false;
    let may = known.get(whole.id);
    if (may === undefined) {
      may = checker.typeToString(whole) !== OUR_OWN && named.some((one) => checker.isTypeAssignableTo(one, whole));
      known.set(whole.id, may);
    }
    return may;
  };
}

/**
 * Every read of a page's node that a form field or a picture of the page might answer in its place, one sentence each: it is to be made
 * with extension/dom/reads.ts. Types decide, so a `title` or `children` of our own data is none.
 */
function rawDomReads(): readonly string[] {
  return withProject(({ program, checker }) => {
    const reads = globSync(IN_PAGES, { exclude: MAKERS }).flatMap((file) => {
      const source = program.getSourceFile(resolve(file));
      return source === undefined ? [] : readsIn(file, source);
    });
    const symbols = checker.getSymbolAtLocation(reads.map(({ name, owner }) => name ?? owner));
    const owners = checker.getTypeAtLocation(reads.map(({ owner }) => owner));
    const mayBeNamed = answersByName(checker);
    const isNode = (type: Type | undefined): boolean =>
      type !== undefined && checker.getPropertyOfType(type, 'nodeType') !== undefined;
    return reads.flatMap(({ file, at, name }, index) => {
      const isOfDom =
        name === null
          ? isNode(owners[index])
          : symbols[index]?.declarations.some(({ path }) => /\/lib\.dom\b/.test(path)) === true;
      if (!isOfDom || !mayBeNamed(owners[index])) return [];
      const line = at.getSourceFile().text.slice(0, at.getStart()).split('\n').length;
      return [
        `${relative('.', file)}:${line} reads ${at.getText()}: a page's markup may answer; read it with dom/reads.ts`,
      ];
    });
  });
}

/** Prints the reads that markup could answer; exit code 1 when there are any. */
export async function checkDomReads(): Promise<number> {
  const problems = rawDomReads();
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}
