import { render } from 'preact';
import { OwnWalk } from './own-walk.tsx';
import { ReceivedWalk } from './received-walk.tsx';

// `#recu`: a file that came from somebody.
const app = document.getElementById('app');
if (app) render(location.hash === '#recu' ? <ReceivedWalk /> : <OwnWalk />, app);
