import { render } from 'preact';
import { Review } from './review.tsx';

const app = document.getElementById('app');
if (app) render(<Review />, app);
