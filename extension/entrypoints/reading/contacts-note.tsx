import { AUDIENCES, type Audience } from '../../../shared/identity/audience.ts';
import { audienceText } from '../../../shared/messages/fr/audience.ts';
import { memoText as words } from '../../../shared/messages/fr/memo.ts';

/** Where contacts are corrected: for the reader's own audience where it is known, else for every one, since paper is handed on. */
export const ContactsNote = ({ told }: { readonly told: Audience | null }) => (
  <section data-contacts={told ?? 'all'}>
    <h2>{words.contacts}</h2>
    <ul class="needs">
      {(told === null ? AUDIENCES : [told]).map((audience) => (
        <li key={audience}>
          <strong>{audienceText.choices[audience]}</strong>
          {'\u00a0: '}
          {words.contactsOf[audience]}
        </li>
      ))}
    </ul>
  </section>
);
