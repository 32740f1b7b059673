import type { Guide } from '../../../shared/guides/guide.ts';
import { branchText } from '../../../shared/messages/fr/branches.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { OfficialLinks } from '../../ui/controls/official-links.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';

/** The way of people whom the guide does not fit: préparateurs have no Ordre (RPPS+). */
export function BranchNote({ id, addresses }: NonNullable<Guide['branch']>) {
  const { title, intro, steps } = branchText[id];
  return (
    <Fold title={title}>
      <div class="stack-tight">
        <p>{intro}</p>
        <Sentences look="numbered" of={steps} />
        <OfficialLinks ids={addresses} />
      </div>
    </Fold>
  );
}
