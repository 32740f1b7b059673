import { Help } from '../../extension/ui/controls/help.tsx';
import { OfficialLinks } from '../../extension/ui/controls/official-links.tsx';
import { Phone } from '../../extension/ui/controls/phone.tsx';
import { Quoted } from '../../extension/ui/controls/quoted.tsx';
import { Sentences } from '../../extension/ui/controls/sentences.tsx';
import { StoreCodes } from '../../extension/ui/controls/store-codes.tsx';
import { Drawing } from '../../extension/ui/drawings/drawing.tsx';
import type { Guide, GuideId, Step } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { caseName, type Trouble, troublesAt } from '../../shared/guides/troubles.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { memoText } from '../../shared/messages/fr/memo.ts';
import { pagesText } from '../../shared/messages/fr/pages.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { knownText } from '../../shared/messages/fr/rests-on.ts';
import { stepText, whereText } from '../../shared/messages/fr/steps.ts';
import type { TroubleWords } from '../../shared/messages/fr/trouble-words.ts';
import { troubleText } from '../../shared/messages/fr/troubles.ts';
import { CONTACTS, HOME, pageFile } from './frame.tsx';

export const stepFile = (guide: GuideId, place: number): string => `${guide}-${place}.html`;

/** Where a guide begins; contacts are corrected by each one elsewhere. */
export const startOf = (guide: GuideId): string => (guide === 'update-contact-details' ? CONTACTS : stepFile(guide, 1));

/** One step on a page of its own: where it happens, its danger, what to do, and what can go wrong. */
export function stepPage(guide: Guide, index: number): string {
  const step = guide.steps[index] as Step;
  const { title, help, danger, note, look } = stepText[step.id];
  const isLast = index === guide.steps.length - 1;
  return pageFile(
    title,
    <>
      <p class="eyebrow">{pagesText.progress(guideText[guide.id].short, index + 1, guide.steps.length)}</p>
      <p class="where">{whereText(step)}</p>
      {danger === undefined ? null : (
        <p class="danger" data-tone="warn">
          <strong>{memoText.attention}</strong> {danger}
        </p>
      )}
      <div class="lead">
        <Help help={help} />
      </div>
      {step.drawing === undefined ? null : <Drawing id={step.drawing} />}
      {note === undefined ? null : (
        <p>
          <strong>{memoText.remark}</strong> {note}
        </p>
      )}
      {look === undefined ? null : (
        <p>
          <strong>{pagesText.look}</strong> {look}
        </p>
      )}
      {step.helper === 'stores' ? (
        <section class="stack-tight" aria-labelledby="stores">
          <h2 id="stores">{memoText.stores}</h2>
          <StoreCodes />
          <OfficialLinks ids={['app-store', 'google-play']} />
          <p class="small">{panelText.stores.warning}</p>
        </section>
      ) : null}
      <OfficialLinks ids={step.addresses ?? []} />
      {isLast ? <Finished guide={guide} /> : <NextStep guide={guide} index={index} />}
      <section class="stack-tight" aria-labelledby="troubles">
        <h2 id="troubles">{pagesText.troubles}</h2>
        {troublesAt(guide.id, step.troubles).map((trouble, place) =>
          trouble.onScreen === true ? null : (
            <TroubleFold key={trouble.id} trouble={trouble} name={caseName(index + 1, place)} />
          ),
        )}
      </section>
      <section class="stack-tight" aria-labelledby="call">
        <h2 id="call">{pagesText.call}</h2>
        <Phone id="ecps" />
        <Phone id="card" />
        <p class="small">{panelText.support.cis}</p>
      </section>
      <p class="small soft">{knownText(guide, step.id)}</p>
    </>,
  );
}

const NextStep = ({ guide, index }: { readonly guide: Guide; readonly index: number }) => (
  <p class="row">
    <a class="button button-main next-step" href={stepFile(guide.id, index + 2)}>
      {pagesText.next}
    </a>
    <a class="button" href={index === 0 ? HOME : stepFile(guide.id, index)}>
      {index === 0 ? pagesText.home : pagesText.previous}
    </a>
  </p>
);

function Finished({ guide }: { readonly guide: Guide }) {
  const { title, body } = guideText[guide.id].finished;
  return (
    <section class="card stack-tight" aria-labelledby="finished">
      <h2 id="finished">{pagesText.finished}</h2>
      <p>
        {title}. {body}
      </p>
      <p class="row">
        <a class="button button-main" href={startOf(guide.next)}>
          {guideText[guide.next].title}
        </a>
        <a class="button" href={stepFile(guide.id, guide.steps.length - 1)}>
          {pagesText.previous}
        </a>
      </p>
    </section>
  );
}

/** A trouble whole, and where to go next. */
function TroubleFold({ trouble, name }: { readonly trouble: Trouble; readonly name: string }) {
  const { symptom, origin, remedies, unknown }: TroubleWords = troubleText[trouble.id];
  const next = trouble.goTo === undefined ? null : GUIDES[trouble.goTo];
  return (
    <details class="fold card" data-trouble={trouble.id}>
      <summary>
        <span>
          <span class="soft">{name}</span> {symptom}
        </span>
      </summary>
      <div class="stack-tight">
        {origin === undefined ? null : <p>{origin}</p>}
        <ol class="numbered">
          {remedies.map((remedy) => (
            <li key={remedy}>
              <Quoted text={remedy} />
            </li>
          ))}
        </ol>
        <OfficialLinks ids={trouble.addresses ?? []} />
        {next === null ? null : (
          <p>
            <a class="button" href={startOf(next.id)}>
              {guideText[next.id].title}
            </a>
          </p>
        )}
        {unknown === undefined ? null : <Sentences look="unknown" of={[`${pagesText.unknown} ${unknown}`]} />}
      </div>
    </details>
  );
}
