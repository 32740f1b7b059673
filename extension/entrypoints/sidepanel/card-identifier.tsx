import type { CardHolder } from '../../../shared/diagnosis/facts.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { useHost } from '../../host-link/use-host.ts';
import { Button } from '../../ui/controls/button.tsx';
import { IdentityAsked } from '../../ui/controls/identity-asked.tsx';
import { type Identity, useIdentity } from '../../ui/facts/use-identity.ts';
import { CopyButton } from './copy-button.tsx';

const text = panelText.rpps;

/** The identifier read from the card, on demand: masked until asked for, kept in this page only, gone with the card. */
export function CardIdentifier() {
  const host = useHost();
  const identity = useIdentity(host);
  if (host.link.phase !== 'live' || !identity.allowed) return null;
  const holders = (host.withIdentity?.readers ?? []).flatMap((reader) => reader.card?.holder ?? []);
  const holder = holders.find((one) => one.idKind === 'rpps') ?? holders[0];
  return (
    <div class="stack-tight" data-card-identifier>
      <p class="row">
        <span>{text.fromCard}</span>
        {isRpps(holder) ? (
          <>
            <output class="identifier">{holder.nationalId}</output>
            <CopyButton text={holder.nationalId} />
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
        {remarkOn(holder, identity)}
      </p>
    </div>
  );
}

const isRpps = (holder: CardHolder | undefined): holder is CardHolder & { readonly nationalId: string } =>
  holder?.idKind === 'rpps' && holder.nationalId !== undefined;

function remarkOn(holder: CardHolder | undefined, { state, absent }: Identity): string {
  if (absent || (state === 'shown' && holder === undefined)) return text.noCard;
  if (state !== 'shown' || isRpps(holder)) return '';
  return holder?.nationalId === undefined ? text.noNumber : text.notRpps;
}
