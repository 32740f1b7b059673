import type { Plugin } from 'vite';

/**
 * What only explains is left out of the scripts that search: ids, examples and costs in the rules' tables, and what is said to a trace. Nobody asks
 * those scripts why, and they are at the bound of their size (tests/integration/content-size.test.ts). The rules, their order and their
 * functions stay as they are; what explains is bundled from the same files with all of it (scripts/why.ts).
 */
export function untraced(): Plugin {
  return {
    name: 'untraced',
    transform(code, id) {
      if (OF_LOCATOR.test(id)) return { code: withoutTraces(code, this.parse(code)), map: null };
      return OF_SUBJECTS.test(id) ? { code: withoutExamples(code, this.parse(code)), map: null } : null;
    },
  };
}

/** Its patterns have examples with them, for a test (shared/guides/words/subjects.ts). */
const OF_SUBJECTS = /\/shared\/guides\/words\/subjects\.ts$/;

/** The code with no examples behind the patterns of a subject: their names are all that is used. */
export function withoutExamples(code: string, program: unknown): string {
  const cuts: Cut[] = [];
  const find = (node: unknown): void => {
    if (!isNode(node)) return;
    if (node.type === 'Property' && nodeAt(node, 'key')?.['name'] === 'patterns')
      for (const pattern of partsOf(nodeAt(node, 'value') ?? node)) {
        const examples = nodeAt(pattern, 'value');
        if (examples?.type === 'ArrayExpression') cuts.push([examples.start + 1, examples.end - 1]);
      }
    else partsOf(node).forEach(find);
  };
  find(program);
  return without(code, cuts);
}

/** The files from which it is left out. */
export const OF_LOCATOR = /\/extension\/locate\/(?:rules|decide)\/.*\.ts$/;

/**
 * The code without what only explains.
 * @throws where the id of something is read but to be told: without it a rule that holds would be one that does not
 * @param program what a parser made of it (ESTree)
 */
export function withoutTraces(code: string, program: unknown): string {
  const cuts: Cut[] = [];
  visit(program, cuts);
  const isCut = ({ start }: SyntaxNode): boolean => cuts.some(([from, to]) => from <= start && start < to);
  const read = readsOfId(program).find((one) => !isCut(one));
  if (read !== undefined) throw new Error(`an id that is left out is read: ${code.slice(read.start, read.end)}`);
  return without(code, cuts);
}

function without(code: string, cuts: readonly Cut[]): string {
  let output = '';
  let at = 0;
  for (const [from, to] of cuts.toSorted(([a], [b]) => a - b)) {
    output += code.slice(at, from);
    at = to;
  }
  return output + code.slice(at);
}

type Cut = readonly [from: number, to: number];

/** The properties of the parser's nodes (ESTree) that are read here. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isNode = (part: unknown): part is SyntaxNode => typeof part === 'object' && part !== null && 'type' in part;

const nodeAt = (node: SyntaxNode, part: string): SyntaxNode | null => {
  const found = node[part];
  return isNode(found) ? found : null;
};

const partsOf = (node: SyntaxNode): readonly SyntaxNode[] => Object.values(node).flat().filter(isNode);

function visit(node: unknown, cuts: Cut[]): void {
  if (!isNode(node)) return;
  if (node.type === 'ObjectExpression') cuts.push(...cutsOfRow(node));
  const isBlock = node.type === 'BlockStatement' || node.type === 'Program';
  for (const part of partsOf(node))
    if (isBlock && isSaidToTrace(part)) cuts.push([part.start, part.end]);
    else visit(part, cuts);
}

/** A read of a row's id: `row.id`, `row?.id`, `{ id }`. */
function readsOfId(node: unknown): readonly SyntaxNode[] {
  if (!isNode(node)) return [];
  const isRead =
    (node.type === 'MemberExpression' && nodeAt(node, 'property')?.['name'] === 'id') ||
    (node.type === 'ObjectPattern' && partsOf(node).some((one) => nodeAt(one, 'key')?.['name'] === 'id'));
  return [...(isRead ? [node] : []), ...partsOf(node).flatMap(readsOfId)];
}

const EXPLAINING = ['id', 'eg', 'cost'];
const DECIDING = ['when', 'choose'];

/** `id`, `eg` and `cost` of an object that holds a rule's function too, each to the beginning of the next part. */
function cutsOfRow(row: SyntaxNode): readonly Cut[] {
  const properties = partsOf(row).filter(({ type }) => type === 'Property');
  const names = properties.map((one) => String(nodeAt(one, 'key')?.['name']));
  if (!names.some((name) => DECIDING.includes(name))) return [];
  return properties.flatMap((one, at) =>
    EXPLAINING.includes(names[at] ?? '') ? [[one.start, properties[at + 1]?.start ?? one.end] as const] : [],
  );
}

/** `trace?.judged(…);` or `if (…) trace?.judged(…);` */
function isSaidToTrace(node: SyntaxNode): boolean {
  if (node.type === 'IfStatement') {
    const then = nodeAt(node, 'consequent');
    return then !== null && nodeAt(node, 'alternate') === null && isSaidToTrace(then);
  }
  if (node.type !== 'ExpressionStatement') return false;
  const callee = [node, ...'expression expression callee object'.split(' ')].reduce<SyntaxNode | null>(
    (at, part) => (typeof part === 'string' ? at && nodeAt(at, part) : part),
    null,
  );
  return callee?.['name'] === 'trace';
}
