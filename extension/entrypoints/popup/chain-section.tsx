import { commonText } from '../../../shared/messages/fr/common.ts';
import { popupText } from '../../../shared/messages/fr/popup.ts';
import type { Chain } from '../../ui/chain.ts';
import { Notice } from '../../ui/notice.tsx';
import { StatusSymbol } from '../../ui/symbol.tsx';

const words = popupText.chain;

interface ChainSectionProps {
  readonly chain: Chain;
  /** Say here what to do about the broken link; false when the verdict already does. */
  readonly explain: boolean;
}

/** From browser to middleware: where it holds, where it breaks first. */
export function ChainSection({ chain, explain }: ChainSectionProps) {
  const { links, broken, remedy, others } = chain;
  return (
    <section class="stack-tight" aria-labelledby="chain-title">
      <h2 id="chain-title" class="eyebrow">
        {words.title}
      </h2>
      <ol class="chain">
        {links.map((link) => (
          <li
            key={link.id}
            data-link={link.id}
            data-tone={link.status}
            title={link.evidence}
            aria-current={link === broken ? 'step' : undefined}
          >
            <span class="chain-link">
              <StatusSymbol tone={link.status} />
              {words.links[link.id]}
              <span class="visually-hidden">: {commonText.tones[link.status]}</span>
            </span>
          </li>
        ))}
      </ol>
      {explain && broken !== null ? (
        <Notice tone={broken.status} title={`${words.attention} ${words.links[broken.id]}`}>
          <p class="small">{broken.evidence}</p>
          {remedy === null ? null : <p data-remedy>{remedy}</p>}
          {others.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      ) : null}
    </section>
  );
}
