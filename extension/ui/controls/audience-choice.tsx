import type { Answers } from '../../../shared/diagnosis/answers.ts';
import { AUDIENCES, type Audience } from '../../../shared/identity/audience.ts';
import { audienceText } from '../../../shared/messages/fr/audience.ts';

interface AudienceChoiceProps {
  readonly audience: Audience;
  readonly answer: (change: Partial<Answers>) => void;
}

/** Who asks, in one line that the usual case needs not touch. */
export const AudienceChoice = ({ audience, answer }: AudienceChoiceProps) => (
  <label class="row small" data-audience={audience}>
    {audienceText.you}
    <select
      class="button-small"
      value={audience}
      onChange={({ currentTarget }) => {
        const chosen = AUDIENCES.find((one) => one === currentTarget.value);
        if (chosen !== undefined) answer({ audience: chosen });
      }}
    >
      {AUDIENCES.map((one) => (
        <option key={one} value={one} selected={one === audience}>
          {audienceText.choices[one]}
        </option>
      ))}
    </select>
  </label>
);
