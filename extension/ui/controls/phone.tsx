import { PHONES, type PhoneId } from '../../../shared/guides/addresses.ts';
import { actText } from '../../../shared/messages/fr/acts.ts';
import { phoneText } from '../../../shared/messages/fr/phones.ts';

/** A number to call: its service, price and hours where known. */
export function Phone({ id }: { readonly id: PhoneId }) {
  const { number, tel, mail } = PHONES[id];
  return (
    <p data-phone={id}>
      {phoneText[id].name}
      {'\u00a0: '}
      <a class="unbroken" href={tel} aria-label={actText.call(number)}>
        {number}
      </a>
      {mail === undefined ? null : (
        <>
          {', '}
          <a href={`mailto:${mail}`}>{mail}</a>
        </>
      )}
      <br />
      <span class="small soft">{phoneText[id].hint}</span>
    </p>
  );
}
