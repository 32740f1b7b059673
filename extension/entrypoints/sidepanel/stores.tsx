import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { QrCode } from './qr-code.tsx';

const text = panelText.stores;

/** The app in both stores, as QR codes for the phone, with the addresses in clear. */
export function Stores() {
  return (
    <section class="stack-tight" aria-labelledby="stores">
      <h3 id="stores">{text.title}</h3>
      <p class="small">{text.hint}</p>
      <div class="qr-pair">
        {(['google-play', 'app-store'] as const).map((store) => (
          <figure class="stack-tight" key={store}>
            <QrCode text={ADDRESSES[store].url} label={text.qr(text.names[store])} />
            <figcaption class="small">
              <a href={ADDRESSES[store].url} target="_blank" rel="noreferrer">
                {text.names[store]} <span class="visually-hidden">{panelText.newTab}</span>
              </a>
              <span class="address">{ADDRESSES[store].url}</span>
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
