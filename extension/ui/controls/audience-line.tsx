import { useRef } from 'preact/hooks';
import type { Answers } from '../../../shared/diagnosis/answers.ts';
import { AUDIENCES, type Audience } from '../../../shared/identity/audience.ts';
import { audienceText } from '../../../shared/messages/fr/audience.ts';

interface AudienceLineProps {
  readonly audience: Audience;
  readonly answer: (change: Partial<Answers>) => void;
}

/** Who asks, in one line that the usual case needs not touch; one press on another changes it. */
export function AudienceLine({ audience, answer }: AudienceLineProps) {
  const line = useRef<HTMLSpanElement>(null);
  const choose = (chosen: Audience): void => {
    answer({ audience: chosen });
    // What was pressed leaves the list.
    line.current?.focus();
  };
  return (
    <p class="small" data-audience={audience}>
      <span ref={line} tabIndex={-1}>
        {audienceText.you[audience]}
      </span>{' '}
      <span class="soft">{audienceText.change}</span>{' '}
      {AUDIENCES.filter((one) => one !== audience).map((one, index, others) => (
        <span key={one}>
          <button type="button" class="plain-link" value={one} onClick={() => choose(one)}>
            {audienceText.choices[one]}
          </button>
          {index === others.length - 1 ? '' : '\u00a0· '}
        </span>
      ))}
    </p>
  );
}
