import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import type { Standing } from '../../guide/session/current-step.ts';
import { panelBeside } from '../../ui/controls/lead.tsx';
import { Notice } from '../../ui/controls/notice.tsx';
import { StoreCodes } from '../../ui/controls/store-codes.tsx';

interface GuideBesideProps {
  readonly standing: Standing;
  /** The step is not to be followed. */
  readonly isBarred: boolean;
}

/** While the panel stands beside: where it is, and large what its step needs. Nothing more. Firefox has its sidebar at the left. */
export const GuideBeside = ({ isBarred, standing: { step, site } }: GuideBesideProps) => (
  <>
    <Notice tone="neutral" title={panelBeside()} heading="h2" isSpoken />
    {step.helper === 'stores' && !isBarred ? <StoreCodes /> : null}
    {step.place === 'portal' && !isBarred ? <p class="site-address">{URL.parse(ADDRESSES[site].url)?.host}</p> : null}
  </>
);
