import { ADDRESSES, type AddressId } from '../../../shared/guides/addresses.ts';
import { addressText } from '../../../shared/messages/fr/addresses.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';

/** Official addresses, each opened in a new tab and only by the user's click. */
export function OfficialLinks({ ids }: { readonly ids: readonly AddressId[] }) {
  if (ids.length === 0) return null;
  return (
    <ul class="links">
      {ids.map((id) => (
        <li key={id}>
          <a href={ADDRESSES[id].url} target="_blank" rel="noreferrer">
            {addressText[id]} <span class="small unbroken long">{panelText.newTab}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
