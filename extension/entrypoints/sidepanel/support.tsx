import { PHONES } from '../../../shared/guides/addresses.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { useOrganisation } from '../../ui/use-organisation.ts';
import { QrCode } from './qr-code.tsx';

const text = panelText.support;

/** Whom to call. What is not known (hours, price) is said to be unknown. */
export function Support() {
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
      <p>
        {text.ecps}
        {' : '}
        <a href={PHONES.ecps.tel} aria-label={text.call(PHONES.ecps.number)}>
          {PHONES.ecps.number}
        </a>
      </p>
      <p class="small soft">{text.hours}</p>
      <div class="qr-beside">
        <QrCode text={PHONES.ecps.tel} label={text.qr(PHONES.ecps.number)} />
        <p class="small">{text.scan}</p>
      </div>
      <p class="small">{text.cis}</p>
      <p class="small">
        {text.older}
        {' : '}
        <a href={PHONES.older.tel} aria-label={text.call(PHONES.older.number)}>
          {PHONES.older.number}
        </a>
        . {text.olderHint}
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
