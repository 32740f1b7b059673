import { isFunctionLikeDeclaration, type Node, type SourceFile } from 'typescript/unstable/ast';
import { sourcesOf, withProject } from './project.ts';

/** Lines of a function, from its name to its end: one that is longer is not read at once. */
const LONGEST = 80;

interface LongFunction {
  readonly file: string;
  readonly name: string;
  readonly lines: number;
}

/** The functions of some files that have more than `most` lines; those that hold others count too. */
export function longFunctions(sources: ReadonlyMap<string, SourceFile>, most: number): readonly LongFunction[] {
  const found: LongFunction[] = [];
  for (const [file, source] of sources) {
    const visit = (node: Node): void => {
      if (isFunctionLikeDeclaration(node)) {
        const lines = source.text.slice(node.getStart(), node.end).split('\n').length;
        if (lines > most) found.push({ file, name: nameOf(node), lines });
      }
      node.forEachChild(visit);
    };
    source.forEachChild(visit);
  }
  return found;
}

/** Its own name, or that of the variable or property that it is the value of. */
function nameOf(node: Node): string {
  for (const named of [node, node.parent])
    if ('name' in named && named.name !== undefined) return (named.name as Node).getText();
  return 'a function without a name';
}

const OURS = '{extension,native-host,shared}/**/*.{ts,tsx}';

/** Prints the functions that are too long; exit code 1 when there are any. */
export async function checkFunctions(): Promise<number> {
  const long = withProject((project) => longFunctions(sourcesOf(project, OURS), LONGEST));
  for (const { file, name, lines } of long)
    console.error(`${file}: ${name} has ${lines} lines, more than ${LONGEST}: cut it into steps`);
  return long.length === 0 ? 0 : 1;
}
