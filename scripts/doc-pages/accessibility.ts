import { writeFileSync } from 'node:fs';
import { accessibilityText as text } from '../../shared/messages/fr/accessibility.ts';
import { product } from '../../shared/messages/fr/product.ts';

/** Where the statement stands for readers of the project; the extension shows the same words (extension/entrypoints/reading/accessibility.tsx). */
export const ACCESSIBILITY_FILE = 'docs/accessibilite.md';

/** The whole page, as it must stand in docs/. */
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

if (import.meta.main) writeFileSync(ACCESSIBILITY_FILE, accessibilityPage());
