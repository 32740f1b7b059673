import { accessibilityText as text } from '../../shared/messages/fr/accessibility.ts';
import { product } from '../../shared/messages/fr/product.ts';

/** The same words as in the extension (extension/entrypoints/reading/accessibility.tsx), for stores and for readers of the project. */
export const accessibilityPage = (): string =>
  [
    `# ${text.title}`,
    `${product.name}. ${product.unofficial}`,
    `**${text.state}** ${text.basis}`,
    ...[text.method, text.criteria, text.missing, text.kept].flatMap(({ title, points }) => [
      `## ${title}`,
      points.map((point) => `- ${point}`).join('\n'),
    ]),
    `${text.help}\n`,
  ].join('\n\n');
