import type { ComponentChildren, RefObject } from 'preact';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { troubleText } from '../../../shared/messages/fr/troubles.ts';
import { startGuide } from '../../guide/messages/commands.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { OfficialLinks } from '../../ui/controls/official-links.tsx';
import { ErrorFinder } from './error-finder.tsx';
import { Support } from './support.tsx';

interface TroublesProps {
  readonly guide: Guide;
  readonly step: Step;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The way back. */
  readonly children: ComponentChildren;
}

/** Its words take no focus that would bring them into sight, and what stays at the foot may lie over them. */
const bringIntoView = ({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }): void => {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
};

/** What can go wrong at this step, each with its remedies in order; then whom to call. */
export function Troubles({ guide, step, heading, children }: TroublesProps) {
  return (
    <section class="stack-tight" aria-labelledby="troubles">
      <p class="place">{stepText[step.id].title}</p>
      <h2 id="troubles" tabIndex={-1} ref={heading}>
        {panelText.troubles.title}
      </h2>
      <ErrorFinder step={step.id} />
      {step.troubles.map(({ id, goTo, addresses }) => (
        <Fold class="trouble" key={id} data-trouble={id} title={troubleText[id].symptom} onToggle={bringIntoView}>
          <div class="stack-tight">
            <ol class="numbered">
              {troubleText[id].remedies.map((remedy) => (
                <li key={remedy}>{remedy}</li>
              ))}
            </ol>
            <OfficialLinks ids={addresses ?? []} />
            {goTo === undefined ? null : (
              <Button onClick={() => void startGuide(goTo, guide.id)}>
                {panelText.troubles.goTo(guideText[goTo].title)}
              </Button>
            )}
          </div>
        </Fold>
      ))}
      <Support isEpop={guide.id === 'update-contact-details'} />
      {children}
    </section>
  );
}
