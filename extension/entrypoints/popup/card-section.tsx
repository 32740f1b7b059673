import type { CardCertificate, CardFacts } from '../../../shared/diagnosis/facts.ts';
import { frenchDate, frenchIsoDay } from '../../../shared/diagnosis/french-day.ts';
import { codeWords } from '../../../shared/identity/card-codes.ts';
import { calendarText } from '../../../shared/messages/fr/calendar.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import type { Host } from '../../host-link/use-host.ts';
import { Button } from '../../ui/controls/button.tsx';
import { CalendarButton } from '../../ui/controls/calendar-button.tsx';
import { IdentityAsked } from '../../ui/controls/identity-asked.tsx';
import { cpsOf } from '../../ui/facts/card-of.ts';
import { useIdentity } from '../../ui/facts/use-identity.ts';

const words = popupText.card;

/** Of a card that was not read nothing is shown, not even masked. */
const isRead = ({ holder, certificate, cardValidUntil, pinTriesLeft }: CardFacts): boolean =>
  [holder, certificate, cardValidUntil, pinTriesLeft ?? undefined].some((part) => part !== undefined);

/** Holder (masked until asked for), certificate and tries left. */
export function CardSection({ host }: { readonly host: Host }) {
  const identity = useIdentity(host);
  const card = cpsOf(host.facts, host.diagnosis?.reader);
  if (card === null || !isRead(card)) return null;
  const holder = cpsOf(host.withIdentity, host.diagnosis?.reader)?.holder;
  return (
    <section class="card stack-tight" aria-labelledby="card-title">
      <h2 id="card-title" class="eyebrow">
        {words.title}
      </h2>
      <dl class="facts">
        {card.holder === undefined ? null : (
          <>
            <dt>{words.holder}</dt>
            <dd class="row" data-holder aria-live="polite">
              {identity.state === 'shown' ? (
                <span>
                  {[holder?.title, holder?.givenName, holder?.name].filter(Boolean).join(' ') || words.unread}
                </span>
              ) : (
                <span>{words.masked}</span>
              )}
              {identity.allowed ? (
                <Button small disabled={identity.state === 'asking' || host.stale} onClick={identity.toggle}>
                  {{ hidden: words.show, asking: words.asking, shown: words.hide }[identity.state]}
                  <span class="visually-hidden">{`\u00a0: ${words.holder}`}</span>
                </Button>
              ) : null}
            </dd>
          </>
        )}
        {identity.state !== 'shown' ? null : (
          <>
            <dt>{words.nationalId}</dt>
            <dd data-national-id>{holder?.nationalId ?? words.noNumber}</dd>
          </>
        )}
        {card.holder?.cardType === undefined ? null : (
          <>
            <dt>{words.cardType}</dt>
            <dd data-card-type>{codeWords('cardType', card.holder.cardType)}</dd>
          </>
        )}
        {card.holder?.profession === undefined ? null : (
          <>
            <dt>{words.profession}</dt>
            <dd data-profession>{codeWords('profession', card.holder.profession)}</dd>
          </>
        )}
        {card.cardValidUntil === undefined ? null : (
          <>
            <dt>{words.cardUntil}</dt>
            <dd data-card-until>{words.cardUntilDate(frenchDate(card.cardValidUntil))}</dd>
          </>
        )}
        {card.certificate === undefined ? null : (
          <>
            <dt>{words.certificate}</dt>
            <CertificateEnd certificate={card.certificate} />
          </>
        )}
        {typeof card.pinTriesLeft === 'number' ? (
          <>
            <dt>{words.tries}</dt>
            <dd data-tries>{triesWords(card.pinTriesLeft, card.pinTriesMax ?? null)}</dd>
          </>
        ) : null}
      </dl>
      {identity.allowed ? <IdentityAsked /> : null}
      <p class="small soft">{words.notPin}</p>
    </section>
  );
}

function CertificateEnd({ certificate: { notAfter, expired, daysLeft } }: { readonly certificate: CardCertificate }) {
  if (expired) return <dd data-certificate>{words.expired(frenchDate(notAfter))}</dd>;
  return (
    <dd data-certificate>
      {words.until(frenchDate(notAfter), daysLeft)}{' '}
      <CalendarButton title={calendarText.card} day={frenchIsoDay(notAfter)} />
    </dd>
  );
}

function triesWords(left: number, max: number | null): string {
  if (left === 0) return words.triesNone;
  return left === 1 ? words.triesOne : words.triesLeft(left, max);
}
