import { PHONES, type PhoneId } from '../../../shared/guides/addresses.ts';
import type { Step } from '../../../shared/guides/guide.ts';
import { phoneCardText } from '../../../shared/messages/fr/memo.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { ordreDesk } from '../../../shared/messages/fr/phones.ts';
import { Phone } from '../../ui/controls/phone.tsx';
import { QrCode } from '../../ui/controls/qr-code.tsx';
import { useOrganisation } from '../../ui/facts/use-organisation.ts';
import type { AtStep } from './at-step.ts';

const text = panelText.support;

/** The numbers for a step, that of its own matter first: the card's where the card is used. */
const numbersFor = ({ helper }: Step): readonly [PhoneId, ...PhoneId[]] =>
  helper === 'card' ? ['card', 'ecps'] : ['ecps', 'card'];

/** Support lines, their subject, price and hours where known. */
export function Support({ guide, step }: Pick<AtStep, 'guide' | 'step'>) {
  const own = useOrganisation()?.support ?? null;
  const [first, ...others] = numbersFor(step);
  return (
    <section class="stack-tight" aria-labelledby="support">
      <h3 id="support">{text.title}</h3>
      {own === null ? null : (
        <p data-own-support>
          {own.name}
          {own.phone === null ? null : (
            <>
              {' : '}
              <a href={`tel:${own.phone.replace(/[^+\d]/g, '')}`} aria-label={text.call(own.phone)}>
                {own.phone}
              </a>
            </>
          )}
        </p>
      )}
      {guide.id === 'update-contact-details' ? <p>{ordreDesk}</p> : null}
      <Phone id={first} />
      <div class="qr-beside">
        <QrCode text={PHONES[first].tel} label={text.qr(PHONES[first].number)} />
        <p class="small">{text.scan}</p>
      </div>
      {others.map((id) => (
        <Phone id={id} key={id} />
      ))}
      <p class="small">{text.cis}</p>
      <p class="small">
        <a href="/call.html" target="_blank" rel="noopener">
          {phoneCardText.title}
        </a>
      </p>
      <ReportLink />
    </section>
  );
}

/** The way to the report, for who helps. */
export const ReportLink = () => (
  <p class="small">
    <a href="/popup.html#rapport" target="_blank" rel="noopener">
      {panelText.report}
    </a>
    . {panelText.reportHint}
  </p>
);
