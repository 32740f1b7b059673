import { GUIDES } from '../../../shared/guides/guides.ts';
import { branchText } from '../../../shared/messages/fr/guides.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { OfficialLinks } from '../../ui/controls/official-links.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';

/** The way of people whom the guide does not fit: préparateurs have no Ordre (RPPS+). */
export function BranchNote({ id }: { readonly id: keyof typeof branchText }) {
  const { title, intro, steps } = branchText[id];
  const branch = Object.values(GUIDES).find((guide) => guide.branch?.id === id)?.branch;
  return (
    <Fold title={title}>
      <div class="stack-tight">
        <p>{intro}</p>
        <Sentences look="numbered" of={steps} />
        <OfficialLinks ids={branch?.addresses ?? []} />
      </div>
    </Fold>
  );
}
