import { useState } from 'preact/hooks';
import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { QrCode } from '../../ui/controls/qr-code.tsx';

const text = panelText.stores;
const STORES = ['google-play', 'app-store'] as const;

/** The app in both stores: codes for the phone beside the instruction, folded once one was used; below, the addresses in clear. */
export function useStores(isDone: boolean) {
  const [wasUsed, setUsed] = useState(isDone);
  const codes = <StoreCodes onUse={() => setUsed(true)} />;
  return {
    beside: wasUsed ? null : codes,
    below: (
      <Fold data-stores title={text.title}>
        {wasUsed ? codes : null}
        <p class="small soft">{text.hint}</p>
        {STORES.map((store) => (
          <p class="small" key={store}>
            {text.names[store]}
            <span class="address">{ADDRESSES[store].url}</span>
          </p>
        ))}
        <p class="small soft">{text.warning}</p>
      </Fold>
    ),
  };
}

function StoreCodes({ onUse }: { readonly onUse: () => void }) {
  return (
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
}
