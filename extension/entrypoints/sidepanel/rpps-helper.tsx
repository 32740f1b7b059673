import { useId, useState } from 'preact/hooks';
import { nationalIdFromRpps } from '../../../shared/identity/national-id.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { CardIdentifier } from './card-identifier.tsx';
import { CopyButton } from './copy-button.tsx';

const text = panelText.rpps;

/**
 * From the 11 digits of an RPPS number to the 12 of the national identifier. The typed number lives in this page only. Folded: it is not
 * the field to be filled.
 */
export function RppsHelper() {
  const [typed, setTyped] = useState('');
  const id = useId();
  const digits = typed.replace(/[\s.]/g, '');
  const answer = nationalIdFromRpps(typed);
  const remark = remarkOn(digits);
  return (
    <div class="stack-tight">
      <Fold data-rpps title={text.title}>
        <label for={`${id}-field`}>{text.label}</label>
        <input
          id={`${id}-field`}
          class="field"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="small soft">
          {text.hint}
        </p>
        <div role="status" class="stack-tight">
          {remark === null ? null : <p class="small">{remark}</p>}
          {answer === null ? null : (
            <>
              <p>
                {text.result} <output class="identifier">{spaced(answer.nationalId)}</output>
              </p>
              {answer.check === 'invalid' ? <p class="small">{text.doubtful}</p> : null}
            </>
          )}
        </div>
        {answer === null ? null : <CopyButton text={answer.nationalId} />}
      </Fold>
      <CardIdentifier />
    </div>
  );
}

function remarkOn(digits: string): string | null {
  if (digits === '' || /^\d{11}$/.test(digits)) return null;
  if (!/^\d+$/.test(digits)) return text.onlyDigits;
  return /^8\d{11}$/.test(digits) ? text.alreadyNational : text.notEleven(digits.length);
}

/** "8 99700218896" reads and dictates better than 12 digits in a row. */
const spaced = (identifier: string): string => `${identifier.slice(0, 1)} ${identifier.slice(1)}`;
