import { render } from 'preact';
import { guideOfHash } from '../../guide/address.ts';
import { startGuide } from '../../guide/commands.ts';
import { Panel } from './panel.tsx';

const startFromAddress = (): void => {
  const guide = guideOfHash(location.hash);
  if (guide !== null) void startGuide(guide);
};

window.addEventListener('hashchange', startFromAddress);
startFromAddress();
const app = document.getElementById('app');
if (app !== null) render(<Panel />, app);
