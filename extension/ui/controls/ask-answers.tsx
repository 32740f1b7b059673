import { useEffect, useRef } from 'preact/hooks';
import { type Entry, titleOf } from '../../../shared/ask/entries.ts';
import { sayingOf } from '../../../shared/ask/say.ts';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { askText } from '../../../shared/messages/fr/ask.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { GoToGuide } from './contacts-elsewhere.tsx';
import { OfficialLinks } from './official-links.tsx';
import { Phone } from './phone.tsx';
import { Sentences } from './sentences.tsx';

export { answersTo } from '../../../shared/ask/rank.ts';
export { sayingOf, titleOf };

interface AnsweredProps {
  readonly entry: Entry;
  readonly level: 'h2' | 'h3';
  readonly within?: GuideId;
  readonly onGuide: (guide: GuideId) => void;
}

/** What we say of what was chosen: its title is focused. */
export function Answered({ entry, level: Heading, within, onGuide }: AnsweredProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [entry]);
  const { place, origin, remedies, unknown, addresses, phones, guides } = sayingOf(entry, within);
  return (
    <section class="stack-tight" data-answered={entry.id}>
      <p class="place">{place}</p>
      <Heading tabIndex={-1} ref={heading}>
        {titleOf(entry)}
      </Heading>
      {origin === undefined ? null : <p>{origin}</p>}
      <Sentences look="numbered" of={remedies} />
      {unknown.length === 0 ? null : <Sentences look="unknown" of={unknown} />}
      <OfficialLinks ids={addresses} />
      {phones.map((id) => (
        <Phone id={id} key={id} />
      ))}
      {guides.map((guide) => (
        <GoToGuide
          key={guide}
          guide={guide}
          label={panelText.troubles.goTo(guideText[guide].title)}
          onGo={() => onGuide(guide)}
        />
      ))}
    </section>
  );
}

/** Whom to ask what we do not know, and with which words. */
export function NotKnown({ level: Heading }: Pick<AnsweredProps, 'level'>) {
  return (
    <section class="stack-tight" data-answered="none">
      <Heading>{askText.unknown.title}</Heading>
      <Phone id="ecps" />
      <p>{askText.unknown.tell}</p>
      <Sentences look="points" of={askText.unknown.points} />
    </section>
  );
}
