import { guideText } from '../../../shared/messages/fr/guides.ts';
import { caseText, ownPageText, statementText, wayPageText } from '../../../shared/messages/fr/ways.ts';
import { SOURCES } from '../../../shared/sources.ts';
import { STATEMENTS, type StatementId } from '../../../shared/ways/statements.ts';
import type { Case, OwnPage } from '../../../shared/ways/way.ts';
import { GoToGuide, STAFF_SHEET } from '../../ui/controls/contacts-elsewhere.tsx';
import { OfficialLinks } from '../../ui/controls/official-links.tsx';
import { Phone } from '../../ui/controls/phone.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';
import { useOpenGuide } from '../../ui/facts/open-guide.ts';

const OWN_PAGES: Readonly<Record<OwnPage, string>> = {
  erase: '/options.html#tout-effacer',
  'phone-card': '/call.html',
  'staff-sheet': STAFF_SHEET,
};

/** Remedies of this situation, confirmed points with their source, unknown points, and support lines. */
export function CaseBody({ one }: { readonly one: Case }) {
  const openGuide = useOpenGuide();
  const { actions, unknown } = caseText[one.id];
  const confirmed = one.known.filter((id) => standingOf(id) !== 'reported');
  const reported = one.known.filter((id) => standingOf(id) === 'reported');
  return (
    <div class="stack case-body">
      <section class="stack-tight">
        <h3>{wayPageText.actions}</h3>
        <Sentences look="numbered" of={actions} />
        <OfficialLinks ids={one.addresses} />
        {one.guides.length === 0 ? null : (
          <div class="row no-print">
            {one.guides.map((guide) => (
              <GoToGuide key={guide} guide={guide} label={guideText[guide].title} onGo={() => void openGuide(guide)} />
            ))}
          </div>
        )}
        {(one.own ?? []).map((page) => (
          <div key={page} class="no-print">
            <a class="button" href={OWN_PAGES[page]} target="_blank" rel="noreferrer">
              {ownPageText[page]}
            </a>
          </div>
        ))}
      </section>
      <section class="stack-tight">
        <h3>{wayPageText.known}</h3>
        {confirmed.length === 0 ? (
          <p class="soft">{wayPageText.nothingKnown}</p>
        ) : (
          <Sourced ids={confirmed} look="known" />
        )}
      </section>
      {reported.length === 0 ? null : (
        <section class="stack-tight">
          <h3>{wayPageText.reported}</h3>
          <Sourced ids={reported} look="reported" />
        </section>
      )}
      {unknown.length === 0 ? null : (
        <section class="stack-tight">
          <h3>{wayPageText.unknown}</h3>
          <Sentences look="unknown" of={unknown} />
        </section>
      )}
      {one.phones.length === 0 ? null : (
        <section class="stack-tight">
          <h3>{wayPageText.call}</h3>
          {one.phones.map((id) => (
            <Phone key={id} id={id} />
          ))}
          <p class="no-print">
            <a href={OWN_PAGES['phone-card']} target="_blank" rel="noreferrer">
              {ownPageText['phone-card']}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}

const standingOf = (id: StatementId) => SOURCES[STATEMENTS[id]].standing;

/** What was read; where, the sources at the end say. */
const Sourced = ({ ids, look }: { readonly ids: readonly StatementId[]; readonly look: 'known' | 'reported' }) => (
  <ul class={`stack-tight ${look}`}>
    {ids.map((id) => (
      <li key={id} data-statement={id} data-standing={standingOf(id)}>
        {statementText[id]}
      </li>
    ))}
  </ul>
);
