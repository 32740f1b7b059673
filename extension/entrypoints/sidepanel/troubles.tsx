import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Check } from '../../../shared/diagnosis/diagnosis.ts';
import type { Guide, Step } from '../../../shared/guides/guide.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { caseName, type Trouble, troublesAt } from '../../../shared/guides/troubles.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { troubleText } from '../../../shared/messages/fr/troubles.ts';
import { startGuide } from '../../guide/messages/commands.ts';
import { troublesAfter } from '../../guide/session/card-code.ts';
import type { PageStatus } from '../../guide/session/page-status.ts';
import { useHost } from '../../host-link/use-host.ts';
import { AskBox } from '../../ui/controls/ask-box.tsx';
import { GoToGuide } from '../../ui/controls/contacts-elsewhere.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { OfficialLinks } from '../../ui/controls/official-links.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';
import type { AtStep } from './at-step.ts';
import { CertificateLine } from './certificate-line.tsx';
import { likelyTroubles } from './likely-troubles.ts';
import { Support } from './support.tsx';
import { WhyNoRing } from './why-no-ring.tsx';

interface TroublesProps {
  readonly at: AtStep;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The way back. */
  readonly children: ComponentChildren;
}

/** Its words take no focus that would bring them into sight, and what stays at the foot may lie over them. */
const bringIntoView = ({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }): void => {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
};

const isWithoutRing = ({ tabs, level, reason }: PageStatus): boolean =>
  tabs > 0 && (level === 'likely' || (level === 'none' && reason !== 'searching'));

/** What can go wrong at this step, each with its remedies in order; then whom to call. */
export function Troubles({ at: { guide, step, words, standing, pageStatus }, heading, children }: TroublesProps) {
  const checks = useFirstChecks();
  const { shown, others } = likelyTroubles(
    troublesAfter(standing?.code ?? null, troublesAt(guide.id, step.troubles)),
    checks,
  );
  return (
    <section class="stack-tight" aria-labelledby="troubles">
      <p class="place">{words.title}</p>
      <h2 id="troubles" tabIndex={-1} ref={heading}>
        {panelText.troubles.title}
      </h2>
      <AskBox within={guide.id} level="h3" onGuide={(id) => void startGuide(id)} />
      <TroubleList troubles={shown} guide={guide} step={step} />
      {others.length === 0 ? null : <OtherTroubles troubles={others} guide={guide} step={step} />}
      {step.place === 'portal' ? (
        <>
          {isWithoutRing(pageStatus) ? <WhyNoRing step={step.id} pageStatus={pageStatus} /> : null}
          <p class="small soft">{panelText.troubles.privateWindow}</p>
        </>
      ) : null}
      <Support guide={guide} step={step} />
      {children}
    </section>
  );
}

/** What was found when they were first looked at: the list does not move under the mouse. */
function useFirstChecks(): readonly Check[] | null {
  const { diagnosis, isNow } = useHost();
  const first = useRef<readonly Check[] | null>(null);
  if (isNow) first.current ??= diagnosis?.checks ?? null;
  return first.current;
}

interface ListProps {
  readonly troubles: readonly Trouble[];
  readonly guide: Guide;
  readonly step: Step;
}

/** Symptoms to unfold, each with the name that it has on paper. */
const TroubleList = ({ troubles, guide, step }: ListProps) => (
  <>
    {troubles.map((trouble) => (
      <Fold
        class="trouble"
        key={trouble.id}
        data-trouble={trouble.id}
        title={
          <span>
            {troubleText[trouble.id].symptom}{' '}
            <span class="small soft unbroken">
              {caseName(indexOfStep(guide, step.id) + 1, step.troubles.indexOf(trouble.id))}
            </span>
          </span>
        }
        onToggle={bringIntoView}
      >
        <TroubleBody trouble={trouble} />
      </Fold>
    ))}
  </>
);

/** The less likely ones. */
const OtherTroubles = (at: ListProps) => (
  <Fold class="trouble" data-other-troubles title={panelText.troubles.others}>
    <TroubleList {...at} />
  </Fold>
);

interface TroubleBodyProps {
  readonly trouble: Trouble;
}

/** Origin, remedies in order, unknown points, and the step to go to. */
function TroubleBody({ trouble: { id, goTo, addresses = [], fromCard } }: TroubleBodyProps) {
  const { origin, remedies, unknown } = troubleText[id];
  return (
    <div class="stack-tight">
      {origin === undefined ? null : <p>{origin}</p>}
      <Sentences look="numbered" of={remedies} />
      {fromCard === undefined ? null : <CertificateLine />}
      {unknown === undefined ? null : <p class="small soft">{unknown}</p>}
      <OfficialLinks ids={addresses} />
      {goTo === undefined ? null : (
        <GoToGuide
          guide={goTo}
          label={panelText.troubles.goTo(guideText[goTo].title)}
          onGo={() => void startGuide(goTo)}
        />
      )}
    </div>
  );
}
