import { type ComponentChildren, Fragment } from 'preact';
import type { CardCertificate, CardFacts } from '../../../shared/diagnosis/facts.ts';
import { frenchDate, frenchIsoDay } from '../../../shared/french-day.ts';
import { codeWords } from '../../../shared/identity/card-codes.ts';
import { calendarText } from '../../../shared/messages/fr/calendar.ts';
import { detailsText } from '../../../shared/messages/fr/details.ts';
import type { Host } from '../../host-link/use-host.ts';
import { Button } from '../../ui/controls/button.tsx';
import { CalendarButton } from '../../ui/controls/calendar-button.tsx';
import { IdentityAsked } from '../../ui/controls/identity-asked.tsx';
import { cpsOf } from '../../ui/facts/card-of.ts';
import { useIdentity } from '../../ui/facts/use-identity.ts';

const words = detailsText.card;

/** Of a card that was not read nothing is shown, not even masked. */
const isRead = ({ holder, certificate, cardValidUntil, pinTriesLeft }: CardFacts): boolean =>
  [holder, certificate, cardValidUntil, pinTriesLeft ?? undefined].some((part) => part !== undefined);

/** Holder (masked until asked for), certificate and tries left. */
export function CardSection({ host }: { readonly host: Host }) {
  const identity = useIdentity(host);
  const card = cpsOf(host.facts, host.diagnosis);
  if (card === null || !isRead(card)) return null;
  const holder = cpsOf(host.withIdentity, host.diagnosis)?.holder;
  const { certificate, cardValidUntil, pinTriesLeft, pinTriesMax = null } = card;
  const { cardType, profession } = card.holder ?? {};
  const known: readonly [mark: string, name: string, value: ComponentChildren][] = [
    [
      'data-national-id',
      words.nationalId,
      identity.state === 'shown' ? (holder?.nationalId ?? words.noNumber) : undefined,
    ],
    ['data-card-type', words.cardType, cardType && codeWords('cardType', cardType)],
    ['data-profession', words.profession, profession && codeWords('profession', profession)],
    ['data-card-until', words.cardUntil, cardValidUntil && words.cardUntilDate(frenchDate(cardValidUntil))],
    ['data-certificate', words.certificate, certificate && certificateEnd(certificate)],
    [
      'data-tries',
      words.tries,
      typeof pinTriesLeft === 'number' ? words.triesLeft(pinTriesLeft, pinTriesMax) : undefined,
    ],
  ];
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
        {known.map(([mark, name, value]) =>
          value === undefined ? null : (
            <Fragment key={mark}>
              <dt>{name}</dt>
              <dd {...{ [mark]: true }}>{value}</dd>
            </Fragment>
          ),
        )}
      </dl>
      {identity.allowed ? <IdentityAsked /> : null}
      <p class="small soft">{words.notPin}</p>
    </section>
  );
}

function certificateEnd({ notAfter, expired, daysLeft }: CardCertificate): ComponentChildren {
  if (expired) return words.expired(frenchDate(notAfter));
  return (
    <>
      {words.until(frenchDate(notAfter), daysLeft)}{' '}
      <CalendarButton title={calendarText.card} day={frenchIsoDay(notAfter)} />
    </>
  );
}
