import { render } from 'preact';

const app = document.getElementById('app');
if (app) render(<p>Compagnon e-CPS</p>, app);
