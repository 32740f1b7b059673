import type { ComponentChildren } from 'preact';
import { audienceText } from '../../../shared/messages/fr/audience.ts';
import { routeText } from '../../../shared/messages/fr/routes.ts';
import type { Looked } from '../facts/use-desk.ts';
import { AudienceChoice } from './audience-choice.tsx';
import { Notice } from './notice.tsx';

interface NoEcpsYetProps extends Pick<Looked, 'advice' | 'answer'> {
  readonly children?: ComponentChildren;
}

/** To a student who is no interne; whoever is, says so here. */
export const NoEcpsYet = ({ advice, answer, children }: NoEcpsYetProps) => (
  <Notice tone="neutral" title={audienceText.noEcpsYet} heading="h2" words={[routeText.notes.trainee]} isSpoken>
    {children}
    <AudienceChoice audience={advice.audience} answer={answer} />
  </Notice>
);
