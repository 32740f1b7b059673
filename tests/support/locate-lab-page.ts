import { createLocator } from '../../extension/locate/locator.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import type { Answer } from './locate-lab.ts';

/** `data-is` is how test pages mark elements; the locator knows nothing of it. */
const nameOf = (element: Element): string =>
  element.getAttribute('data-is') ?? `${element.localName}.${element.getAttribute('class') ?? ''}`;

function answer(step: StepId): Answer {
  const descriptor = descriptors.get(step);
  if (descriptor === undefined) throw new Error(`no descriptor for ${step}`);
  const match = createLocator(document).locate(descriptor);
  switch (match.level) {
    case 'sure':
      return { level: 'sure', via: match.via, at: nameOf(match.ring), ...(match.done ? { done: true } : {}) };
    case 'likely':
      return { level: 'likely', at: nameOf(match.area) };
    case 'none':
      return { level: 'none', reason: match.reason };
  }
}

Object.assign(globalThis, { lab: { answer, createLocator, descriptors } });
