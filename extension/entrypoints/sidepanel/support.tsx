import { PHONES } from '../../../shared/guides/addresses.ts';
import { phoneCardText } from '../../../shared/messages/fr/memo.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { Phone } from '../../ui/controls/phone.tsx';
import { QrCode } from '../../ui/controls/qr-code.tsx';
import { useOrganisation } from '../../ui/facts/use-organisation.ts';

const text = panelText.support;

/** Whom to call, for what, and what is known of price and hours. */
export function Support({ isEpop }: { readonly isEpop: boolean }) {
  const own = useOrganisation()?.support ?? null;
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
      <Phone id="ecps" />
      <div class="qr-beside">
        <QrCode text={PHONES.ecps.tel} label={text.qr(PHONES.ecps.number)} />
        <p class="small">{text.scan}</p>
      </div>
      <Phone id="card" />
      {isEpop ? <Phone id="ordre" /> : null}
      <p class="small">{text.cis}</p>
      <p class="small">
        <a href="/call.html" target="_blank" rel="noopener">
          {phoneCardText.title}
        </a>
      </p>
      <p class="small">
        <a href="/popup.html#rapport" target="_blank" rel="noopener">
          {panelText.report}
        </a>
        . {panelText.reportHint}
      </p>
    </section>
  );
}
