import type { Page } from 'puppeteer';

interface Heading {
  readonly level: number;
  readonly name: string;
}

/** The headings of a page in Chromium's accessibility tree, in order: what the heading keys of a screen reader go through. */
export async function headingsOf(page: Page): Promise<readonly Heading[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  // The list is not in the order of the page; the tree is.
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: (typeof nodes)[number]): typeof nodes => [
    node,
    ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id) ?? { nodeId: id, ignored: true })),
  ];
  return nodes
    .filter(({ parentId }) => parentId === undefined)
    .flatMap(inOrder)
    .filter(({ ignored, role }) => !ignored && role?.value === 'heading')
    .map(({ name, properties }) => ({
      level: Number(properties?.find((property) => property.name === 'level')?.value.value),
      name: String(name?.value ?? ''),
    }));
}

/** What is wrong with them: not one title, a level left out, a heading that says nothing. */
export function headingProblems(headings: readonly Heading[]): readonly string[] {
  const titles = headings.filter(({ level }) => level === 1).length;
  const said = headings.map(({ level, name }) => `h${level} ${name}`);
  return [
    ...(titles === 1 ? [] : [`${titles} titles: ${said.join(', ')}`]),
    ...(headings[0]?.level === 1 ? [] : [`begins with ${said[0]}`]),
    ...headings.flatMap(({ level, name }, at) => {
      const before = headings[at - 1];
      const isTooDeep = before !== undefined && level > before.level + 1;
      return [
        ...(name.trim() === '' ? [`an empty h${level}`] : []),
        ...(isTooDeep ? [`${said[at]} in h${before.level}`] : []),
      ];
    }),
  ];
}
