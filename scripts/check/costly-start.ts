import { isFunctionLikeDeclaration, isNewExpression, type Node, type SourceFile } from 'typescript/unstable/ast';
import type { Project } from 'typescript/unstable/sync';
import { nodesOf, placeOf, sourcesOf } from './project.ts';

/** What the host loads: a browser waits for its hello, and two formatters made on loading took 10 of 34 ms. */
const IN_HOST = ['native-host/**/*.ts', 'shared/**/*.ts'];

const isInFunction = (node: Node): boolean =>
  node.parent !== undefined && (isFunctionLikeDeclaration(node.parent) || isInFunction(node.parent));

/** Formatters and collators of `Intl` that are made when their file is loaded. */
export const madeOnLoading = (sources: readonly SourceFile[]): readonly Node[] =>
  nodesOf(sources).filter(
    (node) => isNewExpression(node) && /^Intl\b/.test(node.expression.getText()) && !isInFunction(node),
  );

export const costlyStart = (project: Project): readonly string[] =>
  madeOnLoading(sourcesOf(project, IN_HOST)).map(
    (node) => `${placeOf(node)}: is made when the file is loaded; make it at its first use`,
  );
