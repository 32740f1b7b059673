import { PHONES } from '../../../shared/guides/addresses.ts';
import type { Guide } from '../../../shared/guides/guide.ts';
import { caseName, type Trouble, type TroubleId, troublesAt } from '../../../shared/guides/troubles.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { memoText as words } from '../../../shared/messages/fr/memo.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { ordreDesk } from '../../../shared/messages/fr/phones.ts';
import { troubleText } from '../../../shared/messages/fr/troubles.ts';
import { Phone } from '../../ui/controls/phone.tsx';
import { QrCode } from '../../ui/controls/qr-code.tsx';
import { Quoted } from '../../ui/controls/quoted.tsx';

/** Each trouble of a guide once, in the order of its steps; whom to call stands above them (`support`). */
export const troublesOf = ({ id, steps }: Guide): readonly Trouble[] =>
  troublesAt(
    id,
    [...new Set(steps.flatMap(({ troubles }) => troubles))].filter((trouble) => trouble !== 'support'),
  ).filter(({ onScreen }) => onScreen === undefined);

/** Its names at the steps where it is met, as the panel shows them: "4B, 5C". */
const namesOf = (guide: Guide, id: TroubleId): string =>
  guide.steps
    .flatMap(({ troubles }, index) => (troubles.includes(id) ? caseName(index + 1, troubles.indexOf(id)) : []))
    .join(', ');

/** The lines of the paper memo that warn (M19 to M25). */
export const isPrecaution = ({ memo = [] }: Trouble): boolean => memo.some((line) => line >= 'M19' && line <= 'M25');

/** The troubles: whom to call, the precautions, and all others; each whole, for on paper nothing unfolds. */
export function TroublesSheet({ guide }: { readonly guide: Guide }) {
  const troubles = troublesOf(guide);
  const precautions = troubles.filter(isPrecaution);
  return (
    <article class="sheet" aria-labelledby="troubles">
      <h2 id="troubles" class="sheet-title">
        {words.troubles(guideText[guide.id].short)}
      </h2>
      <p>{words.sayTheCase}</p>
      <section>
        <h3>{words.call}</h3>
        <div class="qr-beside">
          <QrCode text={PHONES.ecps.tel} label={panelText.support.qr(PHONES.ecps.number)} />
          <Phone id="ecps" />
          {guide.id === 'update-contact-details' ? <p>{ordreDesk}</p> : <Phone id="card" />}
        </div>
      </section>
      {precautions.length === 0 ? null : (
        <section>
          <h3>{words.precautions}</h3>
          <dl class="memo-troubles">
            {precautions.map((trouble) => (
              <PaperTrouble key={trouble.id} trouble={trouble} names={namesOf(guide, trouble.id)} />
            ))}
          </dl>
        </section>
      )}
      <section>
        <h3>{words.otherTroubles}</h3>
        <dl class="memo-troubles">
          {troubles
            .filter((trouble) => !isPrecaution(trouble))
            .map((trouble) => (
              <PaperTrouble key={trouble.id} trouble={trouble} names={namesOf(guide, trouble.id)} />
            ))}
        </dl>
      </section>
    </article>
  );
}

interface PaperTroubleProps {
  readonly trouble: Trouble;
  readonly names: string;
}

function PaperTrouble({ trouble: { id, goTo }, names }: PaperTroubleProps) {
  const { symptom, remedies } = troubleText[id];
  const next = goTo === undefined ? [] : [words.goOn(guideText[goTo].title)];
  return (
    <div data-trouble={id}>
      <dt>
        <span class="case-names">{names}</span> {symptom}
      </dt>
      <dd>
        <Quoted text={[...remedies, ...next].join(' ')} />
      </dd>
    </div>
  );
}
