import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { isProgramOnline } from '../../ui/facts/headline.ts';

interface WithoutProgramProps {
  /** Opens the welcome page where it tells how to install the helper program. */
  readonly onInstall: () => void;
}

/** One grey line on the optional program: no fault, and no button where it has no address. */
export const WithoutProgram = ({ onInstall }: WithoutProgramProps) => (
  <p class="small soft" data-without-program>
    <span role="status">
      {hostLinkText.failures.not_installed.title} {hostLinkText.without}
    </span>{' '}
    {isProgramOnline() ? (
      <button type="button" class="plain-link" onClick={onInstall}>
        {hostLinkText.install}
      </button>
    ) : null}
  </p>
);
