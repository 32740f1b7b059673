import type { GuideId } from '../../guides/guide.ts';
import { app } from './app-name.ts';
import { whyNow } from './guides.ts';

interface GuideNeeds {
  readonly intro: string;
  /** What to have at hand. */
  readonly needs: readonly string[];
}

/** What a guide is about, and what it takes. */
export const guideNeedsText: Readonly<Record<GuideId, GuideNeeds>> = {
  'activate-with-card': {
    intro: `L’${app} est une application mobile : votre carte CPS, en version dématérialisée. ${whyNow}`,
    needs: [
      `un téléphone avec l’application ${app}`,
      'un ordinateur',
      'votre carte CPS et son code',
      'un lecteur de carte Vitale ou à puce',
    ],
  },
  'activate-without-card': {
    intro: `L’${app} vous identifie en ligne avec un téléphone, sans lecteur de carte. Tout passe par votre e-mail et votre mobile.`,
    needs: [
      `un téléphone avec l’application ${app}`,
      'un ordinateur pour lire vos courriels',
      'votre numéro RPPS',
      'un e-mail et un mobile connus de votre Ordre, ou de RPPS+',
    ],
  },
  'update-contact-details': {
    intro:
      'Les pharmaciens inscrits à l’Ordre changent leurs coordonnées dans E-POP. Il faut ensuite attendre 48 heures.',
    needs: ['vos identifiants du site de l’Ordre', 'un e-mail que vous lisez sur ordinateur', 'votre mobile'],
  },
  'staff-contact-details': {
    intro:
      'Les titulaires d’officine sont habilités automatiquement à changer l’e-mail et le mobile de leurs salariés, préparateurs compris (ANS).',
    needs: [
      'votre propre carte CPS, son code et un lecteur',
      'le numéro RPPS du salarié, déjà enregistré',
      'son e-mail et son mobile',
    ],
  },
  'sign-in': {
    intro: `Votre ${app} est déjà active. Elle remplace la carte et le lecteur pour vous identifier.`,
    needs: ['votre téléphone', 'votre identifiant national à 12 chiffres', `votre code ${app}`],
  },
};
