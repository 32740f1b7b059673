import { useState } from 'preact/hooks';
import type { Answers } from '../../../shared/diagnosis/answers.ts';
import { AUDIENCES, type Audience } from '../../../shared/identity/audience.ts';
import { audienceText } from '../../../shared/messages/fr/audience.ts';
import { Button } from './button.tsx';
import { Choices } from './choices.tsx';

interface AudienceLineProps {
  readonly audience: Audience;
  readonly answer: (change: Partial<Answers>) => void;
}

/** Who asks, in one line that the usual case needs not touch; one press opens the others. */
export function AudienceLine({ audience, answer }: AudienceLineProps) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <p class="row small" data-audience={audience}>
        <span>{audienceText.you[audience]}</span>
        <Button small onClick={() => setOpen(true)}>
          {audienceText.change}
        </Button>
      </p>
    );
  return (
    <div data-audience={audience}>
      <Choices
        name="audience"
        legend={audienceText.question}
        options={AUDIENCES.map((value) => ({ value, label: audienceText.choices[value] }))}
        value={audience}
        onChoose={(chosen) => answer({ audience: chosen })}
      />
    </div>
  );
}
