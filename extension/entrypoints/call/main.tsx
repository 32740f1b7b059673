import { render } from 'preact';
import { Call } from './call.tsx';

const app = document.getElementById('app');
if (app) render(<Call />, app);
