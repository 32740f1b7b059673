import type { Tone } from '../../../shared/diagnosis/diagnosis.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import type { Chain } from '../../ui/chain.ts';
import { StatusSymbol } from '../../ui/symbol.tsx';

const words = popupText.chain;

interface ChainLineProps {
  readonly chain: Chain;
  /** The headline's: the link that it is about has no other colour. */
  readonly tone: Tone;
}

/** The chain in one line: that all of it was verified, or only the link where it breaks. Where neither is known it says nothing. */
export function ChainLine({ chain: { links, broken }, tone }: ChainLineProps) {
  if (broken !== null) {
    // Under a headline of what is in order stands what nobody could look at: no tick for that.
    const shown = tone === 'ok' ? broken.status : tone;
    return (
      <p class="chain-line" data-broken={broken.id} data-tone={shown}>
        <StatusSymbol tone={shown} />
        {shown === 'unknown' && tone === 'ok' ? words.unverified(words.links[broken.id]) : words.links[broken.id]}
      </p>
    );
  }
  if (links.some(({ status }) => status !== 'ok')) return null;
  return (
    <p class="chain-line" data-verified data-tone="ok">
      <StatusSymbol tone="ok" />
      {words.verified}
    </p>
  );
}
