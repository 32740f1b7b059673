import type { Match } from '../../../extension/locate/match.ts';

/** One answer as the golden files keep it: level, how it was found or why not, and where. */
export function answerText(match: Match): string {
  switch (match.level) {
    case 'sure':
      return [
        'sure',
        ...(match.via === 'target' ? [] : [`by ${match.via}`]),
        ...(match.done ? ['done'] : []),
        pathOf(match.ring),
        ...(match.control === match.ring ? [] : ['for', pathOf(match.control)]),
      ].join(' ');
    case 'likely':
      return `likely ${pathOf(match.area)}`;
    case 'none':
      return `none ${match.reason}`;
  }
}

/** Names and places from the document down, `>>` into a shadow root: the same page gives the same path whatever the code is called. */
function pathOf(element: Element): string {
  const parent = element.parentNode;
  const siblings = parent === null ? [element] : [...parent.children];
  const twins = siblings.filter((other) => other.localName === element.localName);
  const here = twins.length === 1 ? element.localName : `${element.localName}:${twins.indexOf(element) + 1}`;
  if (parent instanceof ShadowRoot) return `${pathOf(parent.host)}>>${here}`;
  return parent instanceof Element ? `${pathOf(parent)}>${here}` : here;
}
