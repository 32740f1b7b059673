import { QrCode } from '../../extension/ui/controls/qr-code.tsx';
import { Sentences } from '../../extension/ui/controls/sentences.tsx';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { AUDIENCES } from '../../shared/identity/audience.ts';
import { audienceText } from '../../shared/messages/fr/audience.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { memoText } from '../../shared/messages/fr/memo.ts';
import { fourCodes, pagesText } from '../../shared/messages/fr/pages.ts';
import { wayText } from '../../shared/messages/fr/ways.ts';
import { pageFile } from './frame.tsx';
import { stepFile } from './step-page.tsx';
import { wayFile } from './way-page.tsx';

const { contacts, memos, questions, carry } = pagesText;

/** Who corrects contacts where, for a page is handed on like paper. */
export const contactsPage = (): string =>
  pageFile(
    contacts.title,
    <>
      <p class="lead">{contacts.intro}</p>
      <dl class="stack-tight">
        {AUDIENCES.map((audience) => (
          <div key={audience}>
            <dt>
              <strong>{audienceText.choices[audience]}</strong>
            </dt>
            <dd>{memoText.contactsOf[audience]}</dd>
          </div>
        ))}
      </dl>
      <p class="row">
        <a class="button button-main" href={stepFile('update-contact-details', 1)}>
          {guideText['update-contact-details'].title}
        </a>
        <a class="button" href={stepFile('staff-contact-details', 1)}>
          {guideText['staff-contact-details'].title}
        </a>
        <a class="button" href={wayFile('pharmacy-staff')}>
          {wayText['pharmacy-staff'].title}
        </a>
      </p>
    </>,
  );

export const codesPage = (): string =>
  pageFile(
    fourCodes.title,
    <>
      <p class="lead">{fourCodes.intro}</p>
      <table aria-label={fourCodes.title}>
        <thead>
          <tr>
            <th scope="col">{fourCodes.columns.code}</th>
            <th scope="col">{fourCodes.columns.from}</th>
            <th scope="col">{fourCodes.columns.to}</th>
          </tr>
        </thead>
        <tbody>
          {fourCodes.rows.map(({ code, from, to }) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td>{from}</td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>,
  );

/** The memos, and how to take these pages along. @param home address at which they are published; empty where they are not */
export const memosPage = (home: string): string =>
  pageFile(
    memos.title,
    <>
      <p class="lead">{memos.intro}</p>
      <ul class="links">
        {GUIDE_IDS.map((id) => (
          <li key={id}>
            {guideText[id].title}
            {'\u00a0: '}
            <a href={`memo/${id}.html`} aria-label={`${guideText[id].title}, ${memos.page}`}>
              {memos.page}
            </a>
            {', '}
            <a href={`memo/${id}.pdf`} aria-label={`${guideText[id].title}, ${memos.paper}`}>
              {memos.paper}
            </a>
          </li>
        ))}
      </ul>
      <section class="stack-tight" aria-labelledby="carry">
        <h2 id="carry">{carry.title}</h2>
        {home === '' ? (
          <p>{carry.copy}</p>
        ) : (
          <>
            <QrCode text={home} label={carry.title} />
            <p>{carry.scan}</p>
          </>
        )}
      </section>
    </>,
  );

export const questionsPage = (): string =>
  pageFile(
    questions.title,
    questions.list.map(({ question, answers }) => (
      <section key={question} class="stack-tight">
        <h2>{question}</h2>
        <Sentences look="points" of={answers} />
      </section>
    )),
  );
