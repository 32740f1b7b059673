import type { StepId } from '../../shared/guides/guide.ts';
import type { Drawing, EpopScreen, OrdreScreen, Truth, WalletScreen } from './drawing.ts';
import { closed } from './epop/closed.ts';
import { components as epopComponents } from './epop/components.ts';
import { font } from './epop/font.ts';
import { frames } from './epop/frames.ts';
import { service as epopService } from './epop/service.ts';
import { spriteInFrame } from './epop/sprite.ts';
import { table } from './epop/table.ts';
import { old } from './ordre/old.ts';
import { plain as ordrePlain } from './ordre/plain.ts';
import { service as ordreService } from './ordre/service.ts';
import { tiles } from './ordre/tiles.ts';
import { cards } from './wallet/cards.ts';
import { components as walletComponents } from './wallet/components.ts';
import { drawn } from './wallet/drawn.ts';
import { forms } from './wallet/forms.ts';
import { late } from './wallet/late.ts';
import { plain as walletPlain } from './wallet/plain.ts';
import { service as walletService } from './wallet/service.ts';

/** Every way the wallet's pages are drawn. */
export const WALLET = {
  late,
  forms,
  drawn,
  components: walletComponents,
  cards,
  plain: walletPlain,
  service: walletService,
} as const satisfies Record<string, Drawing<WalletScreen>>;
/** Every way the Ordre's pages are drawn. */
export const ORDRE = { plain: ordrePlain, tiles, old, service: ordreService } as const satisfies Record<
  string,
  Drawing<OrdreScreen>
>;
/** Every way E-POP's pages are drawn. */
export const EPOP = {
  table,
  font,
  sprite: spriteInFrame,
  frames,
  closed,
  components: epopComponents,
  service: epopService,
} as const satisfies Record<string, Drawing<EpopScreen>>;

export type WalletName = keyof typeof WALLET;
export type OrdreName = keyof typeof ORDRE;
export type EpopName = keyof typeof EPOP;

/** Where a step's control is on the drawing that holds it; throws for a step that no page shows. */
export function truthOf(step: StepId, drawing: { wallet: WalletName; ordre: OrdreName; epop: EpopName }): Truth {
  const truth = [WALLET[drawing.wallet], ORDRE[drawing.ordre], EPOP[drawing.epop]]
    .map((candidate: Drawing<string>) => candidate.truth[step])
    .find((found) => found !== undefined);
  if (truth === undefined) throw new Error(`no page shows step ${step}`);
  return truth;
}
