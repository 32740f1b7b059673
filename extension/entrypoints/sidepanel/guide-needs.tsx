import type { GuideId } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';

/** What a guide is for, and what to have at hand before it begins. */
export function GuideNeeds({ id }: { readonly id: GuideId }) {
  const { intro, needs } = guideText[id];
  return (
    <>
      <p>{intro}</p>
      <p class="small soft">{panelText.choose.needs}</p>
      <ul class="needs small">
        {needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </>
  );
}
