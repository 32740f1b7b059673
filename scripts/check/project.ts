import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import { API, type APIOptions, type Project, type Type } from 'typescript/unstable/sync';

/**
 * What TypeScript makes of the sources: their trees and their types.
 * @param options the sources of a test, in place of ours
 */
export function withProject<T>(ask: (project: Project) => T, options: APIOptions = { cwd: process.cwd() }): T {
  const api = new API(options);
  try {
    const config = resolve(options.cwd ?? '.', 'tsconfig.json');
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (project === undefined) throw new Error('tsconfig.json gives no project');
    return ask(project);
  } finally {
    api.close();
  }
}

/** The sources that patterns of paths name. */
export const sourcesOf = ({ program }: Project, patterns: readonly string[]): readonly SourceFile[] =>
  globSync(patterns).flatMap((file) => program.getSourceFile(resolve(file)) ?? []);

/** Every node of the sources. */
export function nodesOf(sources: readonly SourceFile[]): readonly Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  for (const source of sources) source.forEachChild(visit);
  return nodes;
}

/** File, line and text of a node, to begin a problem with. */
export function placeOf(node: Node): string {
  const { fileName, text } = node.getSourceFile();
  return `${relative('.', fileName)}:${text.slice(0, node.getStart()).split('\n').length} ${node.getText()}`;
}

/** Asks once about each type. */
export function oncePerType<T>(ask: (type: Type) => T): (type: Type) => T {
  const answers = new Map<number, T>();
  return (type) => {
    if (!answers.has(type.id)) answers.set(type.id, ask(type));
    return answers.get(type.id) as T;
  };
}
