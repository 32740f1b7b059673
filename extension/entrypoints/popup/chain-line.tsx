import type { Tone } from '../../../shared/diagnosis/diagnosis.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import { StatusSymbol } from '../../ui/drawings/symbol.tsx';
import type { Chain } from '../../ui/facts/chain.ts';

const words = popupText.chain;

interface ChainLineProps {
  readonly chain: Chain;
  /** The headline's. */
  readonly tone: Tone;
}

/**
 * Under a headline of what is in order: that the whole chain was verified, or the link that nobody could look at. Any other headline says
 * by itself what is in the way.
 */
export function ChainLine({ chain: { links, broken }, tone }: ChainLineProps) {
  if (tone !== 'ok') return null;
  if (broken !== null)
    return (
      <p class="chain-line" data-broken={broken.id} data-tone={broken.status}>
        <StatusSymbol tone={broken.status} />
        {words.unverified(words.links[broken.id])}
      </p>
    );
  if (links.some(({ status }) => status !== 'ok')) return null;
  return (
    <p class="chain-line" data-verified data-tone="ok">
      <StatusSymbol tone="ok" />
      {words.verified}
    </p>
  );
}
