import { useState } from 'preact/hooks';
import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { QrCode } from '../../ui/qr-code.tsx';

const text = panelText.stores;

/** The app in both stores, as QR codes for the phone, with the addresses in clear; folded once one was used. */
export function Stores({ isDone }: { readonly isDone: boolean }) {
  const [wasUsed, setUsed] = useState(isDone);
  return (
    <details
      class="fold"
      data-stores
      open={!wasUsed}
      onToggle={(event) => {
        if (event.currentTarget.open === wasUsed) setUsed(!wasUsed);
      }}
    >
      <summary>{text.title}</summary>
      <p class="small soft">{text.hint}</p>
      <div class="qr-pair">
        {(['google-play', 'app-store'] as const).map((store) => (
          <figure class="stack-tight" key={store}>
            <QrCode text={ADDRESSES[store].url} label={text.qr(text.names[store])} />
            <figcaption class="small">
              <a href={ADDRESSES[store].url} target="_blank" rel="noreferrer" onClick={() => setUsed(true)}>
                {text.names[store]} <span class="visually-hidden">{panelText.newTab}</span>
              </a>
              <span class="address">{ADDRESSES[store].url}</span>
            </figcaption>
          </figure>
        ))}
      </div>
    </details>
  );
}
