import { render } from 'preact';
import { Privacy } from './privacy.tsx';

const app = document.getElementById('app');
if (app) render(<Privacy />, app);
