import { CONTACTS_NOTE } from '../../../shared/diagnosis/recommend.ts';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { type Audience, hasContactsPage } from '../../../shared/identity/audience.ts';
import { actText } from '../../../shared/messages/fr/acts.ts';
import { routeText } from '../../../shared/messages/fr/routes.ts';
import { ownPageText } from '../../../shared/messages/fr/ways.ts';
import { CONTACTS_PAGE } from '../../guide/decision/acts.ts';
import { useAnswers } from '../facts/answers.ts';
import { isGuideFor } from '../facts/guide-for.ts';
import { useAudience } from '../facts/use-audience.ts';
import { Button } from './button.tsx';

export const STAFF_SHEET = '/memo.html#staff-contact-details';

/** In place of the guide to E-POP. */
export const ContactsElsewhere = ({ audience }: { readonly audience: Audience }) => (
  <div class="stack-tight" data-contacts={audience}>
    <p>{routeText.notes[CONTACTS_NOTE[audience]]}</p>
    {hasContactsPage(audience) ? (
      <>
        <a class="button" href={CONTACTS_PAGE} target="_blank" rel="noreferrer">
          {actText['contacts-page']}
        </a>
        <a class="button" href={STAFF_SHEET} target="_blank" rel="noreferrer">
          {ownPageText['staff-sheet']}
        </a>
      </>
    ) : null}
  </div>
);

interface GoToGuideProps {
  readonly guide: GuideId;
  readonly label: string;
  readonly onGo: () => void;
}

/** A guide to go to, or whom to ask where it is not for the person who asks. */
export function GoToGuide({ guide, label, onGo }: GoToGuideProps) {
  const [answers] = useAnswers();
  const audience = useAudience(answers);
  return isGuideFor(guide, audience) ? (
    <Button onClick={onGo}>{label}</Button>
  ) : (
    <ContactsElsewhere audience={audience} />
  );
}
