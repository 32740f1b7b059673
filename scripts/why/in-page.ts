import { type Explained, explain } from '../../extension/locate/explain.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../shared/guides/page-words.ts';
import type { Told, ToldCandidate } from './told.ts';

const startTag = (element: Element): string => {
  const [tag = ''] = element.outerHTML.split('>', 1);
  return `${tag.replace(/\s+/g, ' ').slice(0, 120)}>`;
};

const toldCandidate = ({ element, places, signals, points, excluded }: Explained): ToldCandidate => ({
  tag: startTag(element),
  places,
  signals,
  points,
  excluded,
  is: element.getAttribute('data-is'),
});

/** The explanation of a step on this page, elements as their start tags. */
function why(step: StepId): Told | null {
  const descriptor = descriptors.get(step);
  if (descriptor === undefined) return null;
  const { candidates, answer, ...told } = explain(document, PAGE_WORDS, descriptor);
  return {
    ...told,
    candidates: candidates.map(toldCandidate),
    answer:
      answer.level === 'none'
        ? { level: answer.level, reason: answer.reason }
        : answer.level === 'likely'
          ? { level: answer.level, tag: startTag(answer.area) }
          : {
              level: answer.level,
              via: answer.via,
              done: answer.done,
              tag: startTag(answer.ring),
              is: answer.ring.getAttribute('data-is'),
            },
  };
}

Object.assign(globalThis, { why });
