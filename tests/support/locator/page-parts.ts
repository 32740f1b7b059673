/** Where pages drawn to mislead pretend to be. */
export const EPOP = 'https://e-pop.ordre.pharmacien.fr/loc_fr/default/';
export const ORDRE = 'https://www.ordre.pharmacien.fr/';
export const WALLET = 'https://wallet.esw.esante.gouv.fr/';

/** Parts that many of them are made of. */
export const PEN = '<svg width="16" height="16" class="icon-pencil"><path d="M1 15l2-5 8-8 3 3-8 8z"/></svg>';
export const BIN = '<i class="fa fa-trash" style="display:inline-block;width:16px;height:16px"></i>';
export const MAGNIFIER = '<i class="fa fa-search" style="display:inline-block;width:16px;height:16px"></i>';
export const ORANGE = 'style="background:#E69215;display:inline-block;padding:6px"';
export const BLUE = 'style="background:#0053b3;display:inline-block;padding:6px"';
export const CONTACT_FIELDS =
  '<label>Adresse électronique <input type=email></label><label>Téléphone mobile <input type=tel></label>';
