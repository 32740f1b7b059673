import { render } from 'preact';
import { Welcome } from './welcome.tsx';

const app = document.getElementById('app');
if (app) render(<Welcome />, app);
