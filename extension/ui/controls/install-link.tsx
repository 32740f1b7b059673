import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { PROJECT_ADDRESSES } from '../../../shared/project-addresses.ts';

/** To the place on the welcome page that tells how to come by the helper program; nothing while it has no address. */
export const InstallLink = ({ look }: { readonly look?: string }) =>
  PROJECT_ADDRESSES.downloads === '' ? null : (
    <a class={look} href="/welcome.html#programme" target="_blank" rel="noreferrer">
      {hostLinkText.install}
    </a>
  );
