import type { GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';

/** What a guide is for, and what to have at hand before it begins. */
export function GuideNeeds({ id }: { readonly id: GuideId }) {
  const { intro, needs } = guideText[id];
  return (
    <>
      <p>{intro}</p>
      <ul class="needs small">
        {needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </>
  );
}
