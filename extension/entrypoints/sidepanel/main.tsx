import { render } from 'preact';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { startGuide } from '../../guide/messages/commands.ts';
import { guideOfHash } from '../../guide/messages/guide-address.ts';
import { loadSession } from '../../guide/storage/store.ts';
import { Panel } from './panel.tsx';
import { standBeside } from './stand-beside.ts';

const app = document.getElementById('app');

const show = (replaced: GuideId | null): void => {
  if (app !== null) render(<Panel replaced={replaced} />, app);
};

/**
 * A guide starts at once by this address, for people type and keep it. Another extension can open it too, and nothing tells the two
 * apart (docs/extension.md): so no tab opens by it, nothing is lost, and a guide that ran is named, one press away.
 */
async function startFromAddress(): Promise<void> {
  const guide = guideOfHash(location.hash);
  if (guide === null) return;
  const { running } = await loadSession();
  await startGuide(guide);
  if (running !== null && running !== guide) show(running);
}

window.addEventListener('hashchange', () => void startFromAddress());
void startFromAddress();
void standBeside();
show(null);
