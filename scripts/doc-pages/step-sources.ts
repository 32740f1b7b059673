import { GUIDE_IDS, type Step } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { SEEN_STEPS } from '../../shared/guides/seen-steps.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { SOURCES } from '../../shared/sources.ts';

function row({ id, source }: Step): string {
  const seen = SEEN_STEPS[id];
  const walks = seen === undefined ? 'never' : `${seen.walks}, last ${seen.last}`;
  return `| ${id} | ${stepText[id].title.replaceAll('\u00a0', ' ')} | ${source} | ${SOURCES[source].year ?? '–'} | ${walks} |`;
}

/** How each step of the guides is known: what it was written from, and the walks of volunteers (tests/walks) that were there. */
export const stepSourcesPage = (): string => `# How each step is known

Made by \`npm run test:unit -- doc-pages -u\` from \`shared/guides\` and \`tests/walks\`. Sources by their ids in \`shared/sources.ts\`; what they say of each step stands in [portals.md](portals.md), sections 2 and 6.

| step | title | written from | of | seen in walks |
| --- | --- | --- | --- | --- |
${[...new Set(GUIDE_IDS.flatMap((id) => GUIDES[id].steps))].map(row).join('\n')}
`;
