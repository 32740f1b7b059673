import { render } from 'preact';
import { Practice } from './practice.tsx';

const app = document.getElementById('app');
// `practice.html#formateur` begins with the whole guide.
if (app) render(<Practice whole={location.hash === '#formateur'} />, app);
