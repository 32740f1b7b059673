import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { ADDRESSES, type AddressId } from '../../../shared/guides/addresses.ts';
import { GUIDE_IDS, type Guide, type GuideId, type Step } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { AUDIENCES, type Audience } from '../../../shared/identity/audience.ts';
import { addressText } from '../../../shared/messages/fr/addresses.ts';
import { audienceText } from '../../../shared/messages/fr/audience.ts';
import { guideNeedsText } from '../../../shared/messages/fr/guide-needs.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { memoText as words } from '../../../shared/messages/fr/memo.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { product } from '../../../shared/messages/fr/product.ts';
import { stepsKnownText } from '../../../shared/messages/fr/rests-on.ts';
import { stepText, whereText } from '../../../shared/messages/fr/steps.ts';
import { wayPageText } from '../../../shared/messages/fr/ways.ts';
import { Button } from '../../ui/controls/button.tsx';
import { ContactsElsewhere } from '../../ui/controls/contacts-elsewhere.tsx';
import { Help } from '../../ui/controls/help.tsx';
import { QrCode } from '../../ui/controls/qr-code.tsx';
import { Sentences } from '../../ui/controls/sentences.tsx';
import { StoreCodes } from '../../ui/controls/store-codes.tsx';
import { Drawing } from '../../ui/drawings/drawing.tsx';
import { useAnswers } from '../../ui/facts/answers.ts';
import { isGuideFor } from '../../ui/facts/guide-for.ts';
import { useAudience } from '../../ui/facts/use-audience.ts';
import { useOrganisation } from '../../ui/facts/use-organisation.ts';
import { isPrecaution, TroublesSheet, troublesOf } from './troubles-sheet.tsx';

const CONTACTS: GuideId = 'update-contact-details';
const STAFF_ADDRESSES: readonly AddressId[] = ['ans-rpps-guide'];
const APP_ADDRESSES: readonly AddressId[] = ['ans-video'];

const asksForApp = ({ steps }: Guide): boolean => steps.some(({ helper }) => helper === 'stores');

const isAboutContacts = (guide: Guide): boolean =>
  guide.id === CONTACTS || troublesOf(guide).some(({ goTo }) => goTo === CONTACTS);

/**
 * The addresses of a guide that are no page of a store: those of its steps first, then the video of the application, then where
 * préparateurs change contacts, then those of its precautions.
 */
const addressesOf = (guide: Guide, told: Audience | null): readonly AddressId[] => [
  ...new Set([
    ...guide.steps.flatMap(({ addresses = [] }) => addresses),
    ...(asksForApp(guide) ? APP_ADDRESSES : []),
    ...(isAboutContacts(guide) && (told === null || told === 'staff') ? STAFF_ADDRESSES : []),
    ...troublesOf(guide)
      .filter(isPrecaution)
      .flatMap(({ addresses = [] }) => addresses),
  ]),
];

/** A guide on paper: a page of steps and a page of troubles, in the sentences and drawings of the panel, legible without colours. */
export function Memo({ id }: { readonly id: GuideId }) {
  const guide = GUIDES[id];
  const { title } = guideText[id];
  const [answers] = useAnswers();
  const { audience: told } = answers;
  const audience = useAudience(answers);
  const isFor = (one: GuideId): boolean => isGuideFor(one, audience);
  return (
    <div class="memo">
      <header class="row no-print memo-tools">
        <Button kind="main" onClick={() => window.print()}>
          {words.print}
        </Button>
        <span class="small soft">{words.paper}</span>
      </header>
      <main class="sheets">
        {isFor(id) ? (
          <>
            <WaySheet guide={guide} told={told} />
            <TroublesSheet guide={guide} />
          </>
        ) : (
          <article class="sheet" aria-labelledby="way">
            <h1 id="way">{title}</h1>
            <ContactsElsewhere audience={audience} />
          </article>
        )}
      </main>
      <nav class="no-print stack-tight memo-tools" aria-labelledby="other-memos">
        <h2 id="other-memos">{words.others}</h2>
        <ul class="links">
          {GUIDE_IDS.filter((other) => other !== id && isFor(other)).map((other) => (
            <li key={other}>
              <a href={`#${other}`}>{guideText[other].title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function WaySheet({ guide, told }: { readonly guide: Guide; readonly told: Audience | null }) {
  const { title } = guideText[guide.id];
  const { intro, needs } = guideNeedsText[guide.id];
  return (
    <article class="sheet" aria-labelledby="way">
      <header>
        <h1 id="way">{title}</h1>
        <p>{intro}</p>
      </header>
      <div class="memo-head">
        {isAboutContacts(guide) ? <ContactsNote told={told} /> : null}
        <section>
          <h2>{words.needs}</h2>
          <Sentences look="needs" of={needs} />
        </section>
        {asksForApp(guide) ? <Stores /> : null}
        {guide.id === 'staff-contact-details' ? <HandOver /> : null}
        <Note />
      </div>
      <section>
        <h2>{words.steps}</h2>
        <ol class="memo-steps">
          {guide.steps.map((step, index) => (
            <MemoStep key={step.id} step={step} place={index + 1} />
          ))}
        </ol>
      </section>
      <Addresses ids={addressesOf(guide, told)} />
      <footer class="small" data-rests-on>
        {stepsKnownText(guide)} {wayPageText.looksDifferent.paper} {product.name}
        {'\u00a0: '}
        {product.unofficial}
      </footer>
    </article>
  );
}

/** Where contacts are corrected: for the reader's own audience where it is known, else for every one, since paper is handed on. */
const ContactsNote = ({ told }: { readonly told: Audience | null }) => (
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

/** In words and to scan: on paper nothing can be pressed. */
function Addresses({ ids }: { readonly ids: readonly AddressId[] }) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{words.addresses}</h2>
      <ul class="memo-addresses">
        {ids.map((id) => (
          <li key={id} class="qr-beside">
            <QrCode text={ADDRESSES[id].url} label={words.qr(addressText[id])} />
            <div>
              <strong>{addressText[id]}</strong>
              <br />
              <Breakable address={decodeURI(ADDRESSES[id].url).replace(/^https:\/\/|\/$/g, '')} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An address that goes on in the next line after a dot or a slash, never inside a word that is to be typed. */
const Breakable = ({ address }: { readonly address: string }) => (
  <>
    {address.split(/(?<=[./?=])/).map((part, index) => (
      <Fragment key={index}>
        {part}
        <wbr />
      </Fragment>
    ))}
  </>
);

function MemoStep({ step, place }: { readonly step: Step; readonly place: number }) {
  const { title, help, danger, note } = stepText[step.id];
  return (
    <li data-step={step.id}>
      {step.drawing === undefined ? null : <Drawing id={step.drawing} decorative />}
      <div>
        <p class="place">{whereText(step)}</p>
        <h3>
          {place}. {title}
        </h3>
        {danger === undefined ? null : (
          <p class="danger">
            <strong>{words.attention}</strong> {danger}
          </p>
        )}
        <Help help={help} />
        {note === undefined ? null : (
          <p class="remark">
            {words.remark} {note}
          </p>
        )}
      </div>
    </li>
  );
}

/** Blank lines for a pen. */
const HandOver = () => (
  <section data-hand-over>
    <h2>{words.handOver.title}</h2>
    <ul class="blanks">
      {words.handOver.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);

const Stores = () => (
  <section>
    <h2>{words.stores}</h2>
    <StoreCodes />
    <p class="small">{panelText.stores.warning}</p>
  </section>
);

/** The trainer's own words: the organisation's, or typed here for this paper. Kept nowhere. */
function Note() {
  const own = useOrganisation()?.memoNote ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const note = typed ?? own ?? '';
  return (
    <section class="note">
      <h2 id="note">{words.note}</h2>
      <textarea
        class="no-print"
        rows={4}
        maxLength={600}
        aria-labelledby="note"
        aria-describedby="note-hint"
        value={note}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p id="note-hint" class="small soft no-print">
        {words.noteHint}
      </p>
      <p class="note-printed" aria-hidden="true" data-note>
        {note}
      </p>
    </section>
  );
}
