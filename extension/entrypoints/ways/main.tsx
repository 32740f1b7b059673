import { render } from 'preact';
import { isWayId } from '../../../shared/ways/ways.ts';
import { WayPage } from './way-page.tsx';

const app = document.getElementById('app');

/** `ways.html#pharmacy-staff` shows that way; an address that names none shows the first. */
function show(): void {
  const named = location.hash.slice(1);
  if (app) render(<WayPage id={isWayId(named) ? named : 'ecps-trouble'} />, app);
}

window.addEventListener('hashchange', () => {
  show();
  window.scrollTo(0, 0);
});
show();
