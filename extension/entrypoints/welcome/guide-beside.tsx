import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import type { Standing } from '../../guide/session/current-step.ts';
import { panelBeside } from '../../ui/controls/lead.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { StoreCodes } from '../../ui/controls/store-codes.tsx';

/** While the panel stands beside: where it is, and large what its step needs. Nothing more. Firefox has its sidebar at the left. */
export const GuideBeside = ({ standing: { step, site } }: { readonly standing: Standing }) => (
  <>
    <Notice tone="neutral" title={panelBeside()} heading="h2" isSpoken />
    {step.helper === 'stores' ? <StoreCodes /> : null}
    {step.place === 'portal' ? <p class="site-address">{URL.parse(ADDRESSES[site].url)?.host}</p> : null}
  </>
);
