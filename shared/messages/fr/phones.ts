import type { PhoneId } from '../../guides/addresses.ts';
import { app } from './app-name.ts';

/** The ANS's rule, relayed by the Ordre in October 2025 (docs/sources/field-2026-12.md 3). */
export const noScreen = 'Ne partagez jamais votre écran.';

/** Whom to ask of E-POP: no number of the Ordre's is known for it. */
export const ordreDesk = `Pour E-POP : le standard de l’Ordre, par son site www.ordre.pharmacien.fr. ${noScreen}`;

/** Service behind each number, its price and hours where known (docs/sources/field-2026-11.md 2 and 7). */
export const phoneText: Readonly<Record<PhoneId, { readonly name: string; readonly hint: string }>> = {
  ecps: {
    name: `Service ${app} de l’ANS`,
    hint: `Prix d’un appel normal. Ses horaires ne sont pas connus. ${noScreen}`,
  },
  card: {
    name: 'Service des cartes CPS de l’ANS',
    hint: `Numéro payant. Pour déclarer une perte, ayez le code de déblocage de la carte. ${noScreen}`,
  },
};
