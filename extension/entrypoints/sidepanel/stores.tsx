import { useState } from 'preact/hooks';
import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { STORES, StoreCodes } from '../../ui/controls/store-codes.tsx';

const text = panelText.stores;

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
