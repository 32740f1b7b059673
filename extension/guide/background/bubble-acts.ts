import type { AddressId } from '../../../shared/guides/addresses.ts';
import type { BubbleAction } from '../decision/acts.ts';
import type { Standing } from '../session/current-step.ts';
import { type TabView, tabShowing } from '../session/deciding-tab.ts';
import type { SessionEvent } from '../session/session.ts';

/** Buttons of the bubble that lead to help, which is given to whoever asks. */
type Help = Extract<BubbleAction, 'trouble' | 'help' | 'not-saved'>;

export const isHelp = (action: BubbleAction): action is Help =>
  action === 'trouble' || action === 'help' || action === 'not-saved';

/** What a button of the bubble may set in motion. */
interface BubbleEdges {
  now(): number;
  dispatch(event: SessionEvent): void;
  tabs(): readonly TabView[];
  openSite(address: AddressId): void;
  goToTab(tab: number): void;
  /** The e-mail or mobile that the app shows is wrong: where it is corrected depends on who asks. */
  contactsWrong(): void;
}

/** Does what a button of the bubble says, at the step where it stands. @param tab where it was pressed */
export function carryOut(
  action: Exclude<BubbleAction, Help>,
  tab: number,
  { step, site }: Standing,
  edges: BubbleEdges,
): void {
  const now = edges.now();
  switch (action) {
    case 'done':
    case 'contacts-right':
      edges.dispatch({ type: 'confirm', now, from: step.id });
      break;
    case 'saved':
      edges.dispatch({ type: 'saved', now, from: step.id });
      break;
    case 'contacts-wrong':
      edges.contactsWrong();
      break;
    case 'begin-wait':
      if (step.waitHours !== undefined) edges.dispatch({ type: 'begin-wait', now });
      break;
    case 'test':
      if (step.place === 'other-site') edges.dispatch({ type: 'opened', step: step.id });
      edges.openSite(site);
      break;
    case 'right-page':
    case 'log-in-again':
      edges.openSite(site);
      break;
    case 'right-tab': {
      const tabs = edges.tabs();
      const showing = tabShowing(tabs, step.id) ?? tabs.find((one) => one.tab !== tab);
      if (showing !== undefined) edges.goToTab(showing.tab);
      break;
    }
  }
}
