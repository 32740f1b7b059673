import type { Diagnosis, Remedy } from '../../../shared/diagnosis/diagnosis.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import type { LinkState } from '../../host-link/link-state.ts';

/** A remedy as a surface shows it; the link to the helper program has remedies of its own. */
export type Advice = Pick<Remedy, 'id' | 'text' | 'needs' | 'action'>;

interface AdviceByPlace {
  /** Three at most. */
  readonly first: readonly Advice[];
  /** After these, what else may help. */
  readonly others: readonly Advice[];
}

/** What to do about the headline (headline.ts). */
export function adviceOf(link: LinkState, diagnosis: Diagnosis | null): AdviceByPlace {
  if (link.phase === 'broken') {
    const text = hostLinkText.failures[link.failure].remedy;
    return { first: [{ id: link.failure, text, needs: [], action: null }], others: [] };
  }
  const remedies = diagnosis?.remedies ?? [];
  return {
    first: remedies.filter(({ place }) => place === 'first'),
    others: remedies.filter(({ place }) => place === 'other'),
  };
}
