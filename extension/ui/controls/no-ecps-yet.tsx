import type { ComponentChildren } from 'preact';
import type { Audience } from '../../../shared/identity/audience.ts';
import { audienceText } from '../../../shared/messages/fr/audience.ts';
import { routeText } from '../../../shared/messages/fr/routes.ts';
import type { Looked } from '../facts/use-desk.ts';
import { AudienceChoice } from './audience-choice.tsx';
import { Notice } from './notice.tsx';

interface NoEcpsYetProps extends Pick<Looked, 'answer'> {
  readonly audience: Audience;
  readonly children?: ComponentChildren;
}

/** To a student who is no interne; whoever is, says so here. */
export const NoEcpsYet = ({ audience, answer, children }: NoEcpsYetProps) => (
  <Notice tone="neutral" title={audienceText.noEcpsYet} heading="h2" words={[routeText.notes.trainee]} isSpoken>
    {children}
    <AudienceChoice audience={audience} answer={answer} />
  </Notice>
);
