import type { Drawing, WalletScreen } from '../drawing.ts';
import { SERVICE_STYLE, serviceFrame } from '../service-look.ts';
import { late } from './late.ts';

// The same application as `late`, dressed as a public service of today: what pictures and `npm start` show.
export const service: Drawing<WalletScreen> = {
  ...late,
  style: SERVICE_STYLE,
  around: (inner) => serviceFrame('Portail e-CPS (entraînement)', '<a href="/aide">Aide</a>', inner),
};
