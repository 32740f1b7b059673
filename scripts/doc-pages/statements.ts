import { accessibilityText } from '../../shared/messages/fr/accessibility.ts';
import { privacyText } from '../../shared/messages/fr/privacy.ts';
import { product } from '../../shared/messages/fr/product.ts';

const page = (title: string, ...parts: readonly string[]): string =>
  `${[`# ${title}`, `${product.name}. ${product.unofficial}`, ...parts].join('\n\n')}\n`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The same words as in the extension (extension/entrypoints/reading/accessibility.tsx), for stores and for readers of the project. */
export function accessibilityPage(): string {
  const { title, state, basis, method, criteria, missing, kept, help } = accessibilityText;
  const sections = [method, criteria, missing, kept].flatMap((section) => [
    `## ${section.title}`,
    section.points.map((point) => `- ${point}`).join('\n'),
  ]);
  return page(title, `**${state}** ${basis}`, ...sections, help);
}

/** The same words as in the extension (extension/entrypoints/reading/privacy.tsx), for stores and for readers of the project. */
export function privacyPage(): string {
  const { title, promise, network, kept, paragraphs } = privacyText;
  const rows = [kept.columns, ...kept.rows].map(({ data, where, howLong }) => row([data, where, howLong]));
  const table = rows.toSpliced(1, 0, row(['---', '---', '---'])).join('\n');
  return page(title, `**${promise}** ${network}`, `## ${kept.title}`, table, ...paragraphs);
}
