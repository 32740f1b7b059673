import { ADDRESSES, PHONES } from '../../shared/guides/addresses.ts';
import { GUIDE_IDS, type GuideId, type Step } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { guideNeedsText } from '../../shared/messages/fr/guide-needs.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { memoText } from '../../shared/messages/fr/memo.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { phoneText } from '../../shared/messages/fr/phones.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { inOneLine, stepText } from '../../shared/messages/fr/steps.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function stepLines({ id, place, addresses = [] }: Step, index: number): string {
  const { title, help, danger } = stepText[id];
  const where = addresses.map((address) => `<${encodeURI(decodeURI(ADDRESSES[address].url))}>`).join(', ');
  return [
    `${index + 1}. **${title}** (${panelText.places[place].toLowerCase()}).`,
    danger === undefined ? '' : `${memoText.attention} ${danger}`,
    inOneLine(help),
    where,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const guideSection = (id: GuideId): string => `## ${guideText[id].title}

${memoText.needs} : ${guideNeedsText[id].needs.join(' ; ')}.

${GUIDES[id].steps.map(stepLines).join('\n')}
`;

/** The steps of every guide, for who has not got the extension: from shared/guides and their words. */
export const stepsPage = (): string =>
  plain(`<!-- Made by \`npm run test:unit -- doc-pages -u\` from shared/guides and their words; a test fails when it is stale. -->

# Les étapes, sans le Compagnon

${product.unofficial}

Bloqué ? ${phoneText.ecps.name} : ${PHONES.ecps.number}. ${phoneText.ecps.hint}

${GUIDE_IDS.map(guideSection).join('\n')}`);
