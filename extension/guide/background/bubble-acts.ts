import type { AddressId } from '../../../shared/guides/addresses.ts';
import type { BubbleAction, Help } from '../decision/acts.ts';
import type { Standing } from '../session/current-step.ts';
import { type TabView, tabShowing } from '../session/deciding-tab.ts';
import type { SessionEvent } from '../session/session.ts';

/** What a button of the bubble may set in motion in the browser. */
export interface BubbleEdges {
  now(): number;
  openSite(address: AddressId): void;
  goToTab(tab: number): void;
}

interface Acting extends BubbleEdges {
  dispatch(event: SessionEvent): void;
  tabs(): readonly TabView[];
}

/** Does what a button of the bubble says, at the step where it stands. @param tab where it was pressed */
export function carryOut(
  action: Exclude<BubbleAction, Help>,
  tab: number,
  { step, site, sent }: Standing,
  edges: Acting,
): void {
  const now = edges.now();
  switch (action) {
    case 'done':
      edges.dispatch({ type: 'confirm', now, from: step.id });
      break;
    case 'saved':
    case 'not-saved':
      edges.dispatch({ type: action, now, from: (sent?.step ?? step).id });
      break;
    case 'check':
      edges.openSite(site);
      edges.dispatch({ type: 'check', now });
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
