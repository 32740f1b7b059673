import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { QrCode } from './qr-code.tsx';

const text = panelText.stores;
export const STORES = ['google-play', 'app-store'] as const;

/** The app in both stores, for the phone's camera. @param onUse called when one is opened here instead */
export const StoreCodes = ({ onUse }: { readonly onUse?: () => void }) => (
  <div class="qr-pair" data-codes>
    {STORES.map((store) => (
      <figure key={store}>
        <QrCode text={ADDRESSES[store].url} label={text.qr(text.names[store])} />
        <figcaption class="small">
          <a href={ADDRESSES[store].url} target="_blank" rel="noreferrer" onClick={onUse}>
            {text.names[store]} <span class="visually-hidden">{panelText.newTab}</span>
          </a>
          <div class="soft">{text.withCamera}</div>
        </figcaption>
      </figure>
    ))}
  </div>
);
