import { OfficialLinks } from '../../extension/ui/controls/official-links.tsx';
import { Phone } from '../../extension/ui/controls/phone.tsx';
import { Sentences } from '../../extension/ui/controls/sentences.tsx';
import { Drawing } from '../../extension/ui/drawings/drawing.tsx';
import { guideText } from '../../shared/messages/fr/guides.ts';
import {
  caseText,
  ownPageText,
  sourceText,
  standingText,
  statementText,
  wayPageText,
  wayText,
} from '../../shared/messages/fr/ways.ts';
import { SOURCES } from '../../shared/sources.ts';
import { STATEMENTS, type StatementId } from '../../shared/ways/statements.ts';
import type { Case, WayId } from '../../shared/ways/way.ts';
import { WAYS } from '../../shared/ways/ways.ts';
import { pageFile } from './frame.tsx';
import { startOf } from './step-page.tsx';

export const wayFile = (id: WayId): string => `${id}.html`;

/** Situations that the memo did not have, each with what is known, by whom, and what is not. */
export const wayPage = (id: WayId): string =>
  pageFile(
    wayText[id].title,
    <>
      <p class="lead">{wayText[id].intro}</p>
      {WAYS[id].cases.map((one) => (
        <CaseCard key={one.id} one={one} />
      ))}
    </>,
  );

function CaseCard({ one }: { readonly one: Case }) {
  const { title, actions, unknown } = caseText[one.id];
  return (
    <section class="card stack-tight" aria-labelledby={one.id} data-case={one.id}>
      <h2 id={one.id}>{title}</h2>
      <Drawing id={one.drawing} decorative />
      <Sentences look="numbered" of={actions} />
      <OfficialLinks ids={one.addresses} />
      {one.guides.map((guide) => (
        <p key={guide}>
          <a class="button" href={startOf(guide)}>
            {guideText[guide].title}
          </a>
        </p>
      ))}
      {one.own?.includes('staff-sheet') === true ? (
        <p>
          <a class="button" href="memo/staff-contact-details.html">
            {ownPageText['staff-sheet']}
          </a>
        </p>
      ) : null}
      {one.known.length === 0 ? null : (
        <>
          <h3>{wayPageText.sources}</h3>
          <ul class="points">
            {one.known.map((statement) => (
              <li key={statement} data-standing={sourceOf(statement).standing}>
                {statementText[statement]} <span class="small soft">({sourceOf(statement).words})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unknown.length === 0 ? null : (
        <>
          <h3>{wayPageText.unknown}</h3>
          <Sentences look="unknown" of={unknown} />
        </>
      )}
      {one.phones.map((phone) => (
        <Phone key={phone} id={phone} />
      ))}
    </section>
  );
}

function sourceOf(statement: StatementId) {
  const source = STATEMENTS[statement];
  const { standing } = SOURCES[source];
  return { standing, words: wayPageText.source(standingText[standing], sourceText[source]) };
}
