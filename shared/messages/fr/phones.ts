import type { PhoneId } from '../../guides/addresses.ts';
import { app } from './app-name.ts';

/** Service behind each number, its price and hours where known (docs/sources/field-2026-11.md 2 and 7). */
export const phoneText: Readonly<Record<PhoneId, { readonly name: string; readonly hint: string }>> = {
  ecps: {
    name: `Service ${app} de l’ANS`,
    hint: 'Prix d’un appel normal. Ses horaires ne sont pas connus.',
  },
  card: {
    name: 'Service des cartes CPS de l’ANS',
    hint: 'Numéro payant. Ayez le code de déblocage de la carte : sans lui, voyez « Vos démarches ».',
  },
  ordre: {
    name: 'Ordre des pharmaciens, E-POP',
    hint: 'Du lundi au vendredi, de 9 h à 17 h 30. Ligne du DPC : demandez si elle peut vous aider.',
  },
};
