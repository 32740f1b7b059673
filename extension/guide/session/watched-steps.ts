import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { GuideId, Step } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import type { WatchedStep } from './looks.ts';
import type { Teachings } from './teaching.ts';

/** All that frames are to search for while this guide runs, with what was shown for it; nothing without a guide. */
export function watchedSteps(running: GuideId | null, taught: Teachings): readonly WatchedStep[] {
  if (running === null) return [];
  return GUIDES[running].steps
    .filter(({ place }) => place === 'portal')
    .map(({ id, advance, after }) => {
      const target = descriptors.get(id);
      const shown = taught[id];
      return {
        id,
        ends: endsBy(advance),
        ...(after === undefined ? {} : { after }),
        ...(target === undefined ? {} : { target }),
        ...(shown === undefined ? {} : { taught: shown }),
      };
    });
}

function endsBy(advance: Step['advance']): WatchedStep['ends'] {
  if (advance.includes('click')) return 'click';
  return advance.includes('change') ? 'change' : 'never';
}
