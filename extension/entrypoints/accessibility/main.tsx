import { render } from 'preact';
import { Accessibility } from './accessibility.tsx';

const app = document.getElementById('app');
if (app) render(<Accessibility />, app);
