import { dirname, join } from 'node:path';
import {
  isExportAssignment,
  isExportDeclaration,
  isIdentifier,
  isImportDeclaration,
  isNamedExports,
  isNamedImports,
  isStringLiteral,
  isVariableStatement,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { sourcesOf, withProject } from './project.ts';

/** What one file takes from another: names, or null where it takes the whole and says later what of it. */
interface Taking {
  readonly from: string;
  readonly names: readonly string[] | null;
}

/** Names of a file that others may import. */
function exportsOf(source: SourceFile): readonly string[] {
  return source.statements.flatMap((statement): readonly string[] => {
    if (isExportAssignment(statement)) return ['default'];
    if (isExportDeclaration(statement)) {
      const named = statement.exportClause;
      return named !== undefined && isNamedExports(named) ? named.elements.map(({ name }) => name.text) : [];
    }
    const modifiers = 'modifiers' in statement ? (statement.modifiers as readonly Node[] | undefined) : undefined;
    if (modifiers?.some(({ kind }) => kind === SyntaxKind.ExportKeyword) !== true) return [];
    if (modifiers.some(({ kind }) => kind === SyntaxKind.DefaultKeyword)) return ['default'];
    if (isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => wordsOf(name));
    return 'name' in statement ? wordsOf(statement.name as Node) : [];
  });
}

/** Every name and text in a part of a file. */
function wordsOf(part: Node): readonly string[] {
  if (isIdentifier(part) || isStringLiteral(part)) return [part.text];
  const words: string[] = [];
  part.forEachChild((child) => {
    words.push(...wordsOf(child));
  });
  return words;
}

/** `import { a as b }`, `import d`, `export { a } from`, and all that names a file in any other way: `import()`, `import * as`, `typeof import()`. */
function takingsOf(file: string, source: SourceFile): readonly Taking[] {
  const found: Taking[] = [];
  const visit = (node: Node): void => {
    if (isImportDeclaration(node)) found.push(...takingOf(node.moduleSpecifier, namesOfImport(node.importClause)));
    else if (isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      found.push(...takingOf(node.moduleSpecifier, namesOfExport(node.exportClause)));
    else if (isStringLiteral(node)) found.push(...takingOf(node, null));
    else node.forEachChild(visit);
  };
  const takingOf = (specifier: Node, names: readonly string[] | null): readonly Taking[] =>
    isStringLiteral(specifier) && /^\.{1,2}\/.*\.tsx?$/.test(specifier.text)
      ? [{ from: join(dirname(file), specifier.text), names }]
      : [];
  source.forEachChild(visit);
  return found;
}

type Clause = { readonly name?: Node | undefined; readonly namedBindings?: Node | undefined };

function namesOfImport(clause: Clause | undefined): readonly string[] | null {
  if (clause === undefined) return [];
  const { name, namedBindings: bindings } = clause;
  if (bindings !== undefined && !isNamedImports(bindings)) return null;
  const named = bindings?.elements.map((one) => (one.propertyName ?? one.name).text) ?? [];
  return name === undefined ? named : ['default', ...named];
}

const namesOfExport = (clause: Node | undefined): readonly string[] | null =>
  clause !== undefined && isNamedExports(clause)
    ? clause.elements.map((one) => (one.propertyName ?? one.name).text)
    : null;

interface Export {
  readonly file: string;
  readonly name: string;
}

/** Every export of some files that none of them imports. */
export function unusedExports(sources: ReadonlyMap<string, SourceFile>): readonly Export[] {
  const used = new Map<string, Set<string>>();
  for (const [file, source] of sources) {
    let all: readonly string[] | undefined;
    for (const { from, names } of takingsOf(file, source)) {
      if (names === null) all ??= wordsOf(source);
      const those = used.get(from) ?? new Set();
      for (const name of names ?? all ?? []) those.add(name);
      used.set(from, those);
    }
  }
  return [...sources].flatMap(([file, source]) =>
    exportsOf(source)
      .filter((name) => used.get(file)?.has(name) !== true)
      .map((name) => ({ file, name })),
  );
}

/** What others than we import: WXT its entries, Vitest its set-ups, tools their settings. */
const isForOthers = (file: string): boolean =>
  /^extension\/entrypoints\/[^/]+\.ts$|^tests\/[^/]+\/global-setup\.ts$|\.config\.ts$/.test(file);
const OURS = '{{extension,native-host,scripts,shared,tests}/**/*.{ts,tsx},*.config.ts}';

/** Prints the exports that nothing imports; exit code 1 when there are any. */
export async function checkExports(): Promise<number> {
  const unused = withProject((project) => unusedExports(sourcesOf(project, OURS)));
  const problems = unused.filter(({ file, name }) => !(name === 'default' && isForOthers(file)));
  for (const { file, name } of problems) console.error(`${file} exports ${name}, which nothing imports`);
  return problems.length === 0 ? 0 : 1;
}
