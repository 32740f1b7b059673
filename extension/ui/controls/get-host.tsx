import { DOWNLOADS, offersFor, userSystem, WINDOWS_IS_SIGNED } from '../../../shared/downloads.ts';
import { getHostText as words } from '../../../shared/messages/fr/get-host.ts';
import { useOrganisation } from '../facts/use-organisation.ts';
import { Fold } from './fold.tsx';

/** The file of the helper program for this system, or whom to ask for it while it is not online. */
export function GetHost() {
  const organisation = useOrganisation();
  const system = userSystem(navigator.userAgent);
  const offers = offersFor(system);
  if (system === 'other') return <p data-get-host="none">{words.noFile}</p>;
  if (offers.length === 0) return <p data-get-host="ask">{words.noAddress(organisation?.support?.name ?? null)}</p>;
  return (
    <div class="stack-tight" data-get-host="files">
      <ul class="needs">
        {offers.map(({ id, url, megabytes, admin }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noreferrer">
              {words.files[id]}
            </a>{' '}
            ({words.size(megabytes)}, {admin ? words.withAdmin : words.withoutAdmin})
          </li>
        ))}
      </ul>
      <p>{words.afterwards}</p>
      {system === 'win' && !WINDOWS_IS_SIGNED ? <Unsigned /> : null}
      {system === 'win' ? <p class="soft">{words.arm}</p> : null}
    </div>
  );
}

/** What Windows says of a file without a signature; how to check it is folded. */
const Unsigned = () => (
  <>
    <p class="soft">{words.smartScreen}</p>
    <Fold title={words.toCheck.title}>
      <p class="soft">{words.toCheck.body(DOWNLOADS.windows.file)}</p>
    </Fold>
  </>
);
