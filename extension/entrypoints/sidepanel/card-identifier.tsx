import { panelText } from '../../../shared/messages/fr/panel.ts';
import { useHost } from '../../host-link/use-host.ts';
import { Button } from '../../ui/controls/button.tsx';
import { IdentityAsked } from '../../ui/controls/identity-asked.tsx';
import { useIdentity } from '../../ui/facts/use-identity.ts';
import { CopyButton } from './copy-button.tsx';

const text = panelText.rpps;

/** The identifier read from the card, on demand: masked until asked for, kept in this page only, gone with the card. */
export function CardIdentifier() {
  const host = useHost();
  const identity = useIdentity(host);
  if (host.link.phase !== 'live' || !identity.allowed) return null;
  const holders = (host.withIdentity?.readers ?? []).flatMap((reader) => reader.card?.holder ?? []);
  const holder = holders.find((one) => one.idKind === 'rpps') ?? holders[0];
  const isRpps = holder?.idKind === 'rpps' && holder.nationalId !== undefined;
  return (
    <div class="stack-tight" data-card-identifier>
      <p class="row">
        <span>{text.fromCard}</span>
        {isRpps ? (
          <>
            <output class="identifier">{holder.nationalId}</output>
            <CopyButton text={holder.nationalId ?? ''} />
          </>
        ) : (
          <span class="soft">{text.masked}</span>
        )}
        <Button small disabled={identity.state === 'asking'} onClick={identity.toggle}>
          {identity.state === 'shown' ? text.hide : text.readCard}
        </Button>
      </p>
      <IdentityAsked />
      <p class="small" role="status">
        {remark(
          identity.state === 'shown',
          identity.absent,
          holder === undefined,
          isRpps,
          holder?.nationalId === undefined,
        )}
      </p>
    </div>
  );
}

function remark(
  isShown: boolean,
  isRefused: boolean,
  isAbsent: boolean,
  isRpps: boolean,
  isWithoutNumber: boolean,
): string {
  if (isRefused || (isShown && isAbsent)) return text.noCard;
  if (!isShown || isRpps) return '';
  return isWithoutNumber ? text.noNumber : text.notRpps;
}
