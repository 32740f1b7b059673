import { useEffect, useState } from 'preact/hooks';
import { ADDRESSES, PHONES } from '../../../shared/guides/addresses.ts';
import { GUIDE_IDS, type Guide, type GuideId, type Step } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { memoText as words } from '../../../shared/messages/fr/memo.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { product } from '../../../shared/messages/fr/product.ts';
import { restsOnText } from '../../../shared/messages/fr/rests-on.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { wayPageText } from '../../../shared/messages/fr/ways.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Help } from '../../ui/controls/help.tsx';
import { Phone } from '../../ui/controls/phone.tsx';
import { QrCode } from '../../ui/controls/qr-code.tsx';
import { Drawing } from '../../ui/drawings/drawing.tsx';
import { useOrganisation } from '../../ui/facts/use-organisation.ts';

const asksForApp = ({ steps }: Guide): boolean => steps.some(({ helper }) => helper === 'stores');

/** A guide on paper: the sentences and drawings of the panel, two pages at most, legible without colours. */
export function Memo({ id }: { readonly id: GuideId }) {
  const guide = GUIDES[id];
  const { title, intro, needs } = guideText[id];
  useEffect(() => {
    document.title = `${words.title(title)} – ${product.name}`;
  }, [title]);
  return (
    <div class="memo">
      <header class="row no-print memo-tools">
        <Button kind="main" onClick={() => window.print()}>
          {words.print}
        </Button>
        <span class="small soft">{words.paper}</span>
      </header>
      <main class="sheet">
        <header>
          <p class="small">{product.name}</p>
          <h1>{title}</h1>
          <p>{intro}</p>
        </header>
        <div class="memo-head">
          <section>
            <h2>{words.needs}</h2>
            <ul class="needs">
              {needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </section>
          {asksForApp(guide) ? <Stores /> : null}
        </div>
        <section>
          <h2>{words.steps}</h2>
          <ol class="memo-steps">
            {guide.steps.map((step, index) => (
              <MemoStep key={step.id} step={step} place={index + 1} />
            ))}
          </ol>
        </section>
        <div class="memo-foot">
          <section>
            <h2>{words.call}</h2>
            <div class="qr-beside">
              <figure>
                <QrCode text={PHONES.ecps.tel} label={panelText.support.qr(PHONES.ecps.number)} />
                <figcaption>{words.scanToCall}</figcaption>
              </figure>
              <div>
                <Phone id="ecps" />
                <Phone id={id === 'update-contact-details' ? 'ordre' : 'card'} />
              </div>
            </div>
          </section>
          <Note />
        </div>
        <footer class="small" data-rests-on={guide.restsOn[0].source}>
          {restsOnText(guide.restsOn[0])} {wayPageText.looksDifferent.paper} {product.unofficial}
        </footer>
      </main>
      <nav class="no-print stack-tight memo-tools" aria-labelledby="other-memos">
        <h2 id="other-memos">{words.others}</h2>
        <ul class="links">
          {GUIDE_IDS.filter((other) => other !== id).map((other) => (
            <li key={other}>
              <a href={`#${other}`}>{guideText[other].title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function MemoStep({ step, place }: { readonly step: Step; readonly place: number }) {
  const { title, help, danger, note } = stepText[step.id];
  return (
    <li data-step={step.id}>
      {step.drawing === undefined ? null : <Drawing id={step.drawing} decorative />}
      <div>
        <p class="place">{panelText.places[step.place]}</p>
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

function Stores() {
  return (
    <section>
      <h2>{words.stores}</h2>
      <div class="qr-pair">
        {(['google-play', 'app-store'] as const).map((store) => (
          <figure key={store}>
            <QrCode text={ADDRESSES[store].url} label={panelText.stores.qr(panelText.stores.names[store])} />
            <figcaption>{panelText.stores.names[store]}</figcaption>
          </figure>
        ))}
      </div>
      <p class="small">{panelText.stores.warning}</p>
    </section>
  );
}

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
