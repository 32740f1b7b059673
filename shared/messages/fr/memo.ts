import { noScreen } from './phones.ts';

/** The memo on paper, and the card for a call. */
export const memoText = {
  title: (guide: string): string => `Mémo : ${guide}`,
  print: 'Imprimer',
  paper: 'Deux ou trois pages A4, lisibles en noir et blanc.',
  needs: 'Il vous faut',
  steps: 'Les étapes',
  attention: 'Attention :',
  remark: 'À savoir :',
  stores: 'Installer l’application',
  addresses: 'Les adresses',
  qr: (name: string): string => `QR code\u00a0: ${name}`,
  /** Name of the way. */
  troubles: (way: string): string => `En cas de blocage\u00a0: ${way}`,
  /** Under the title of the page of troubles. */
  sayTheCase:
    'Devant chaque cas : le numéro de l’étape et sa lettre. Le panneau montre les mêmes. Un collègue a ce mémo ? Dites-lui « le cas 5C ».',
  precautions: 'À lire d’abord',
  otherTroubles: 'Les autres cas',
  /** Title of the guide that gets around a trouble. */
  goOn: (guide: string): string => `Suite : « ${guide} ».`,
  call: 'Qui appeler',
  note: 'Le mot du formateur',
  noteHint: 'Écrivez ici, puis imprimez. Rien n’est gardé.',
  others: 'Autres mémos',
  /** To be filled in by hand by the member of the staff; nothing is typed. */
  handOver: {
    title: 'À remplir à la main, puis à remettre au titulaire',
    lines: ['Nom et prénom', 'Numéro RPPS', 'E-mail', 'Mobile'],
  },
  contacts: 'Où changer son e-mail et son mobile',
  contactsOf: {
    pharmacist: 'dans E-POP, sur le site de l’Ordre des pharmaciens.',
    staff: 'sur le portail RPPS+. Souvent le plus court : le titulaire le fait (mémo « Coordonnées d’un salarié »).',
    trainee: 'on ne sait pas qui les tient. Fausses ? Appelez le service e-CPS.',
    student: 'pas encore d’e-CPS\u00a0: vous l’aurez comme interne, ou une fois inscrit.',
    other: 'auprès de son Ordre, ou de l’autorité qui l’a inscrit.',
  },
} as const;

export const phoneCardText = {
  title: 'Que dire au téléphone',
  intro: 'Lisez cette fiche à la personne qui vous répond. Elle ne dit pas qui vous êtes.',
  about: {
    question: 'Qu’est-ce qui bloque ?',
    ecps: 'L’e-CPS, sur le téléphone',
    card: 'La carte CPS, ou son code',
  },
  call: 'Appelez',
  hand: {
    title: 'À avoir sous la main',
    ecps: [
      'votre téléphone, allumé',
      'votre identifiant national à 12 chiffres',
      'l’e-mail et le mobile enregistrés pour vous',
    ],
    card: [
      'la carte CPS',
      'le code de déblocage (8 chiffres), pour déclarer une perte ou débloquer',
      'votre identifiant national à 12 chiffres',
    ],
  },
  never: `Personne n’a besoin de vos codes : ne les dites jamais, ni celui de la carte, ni celui de l’e-CPS. ${noScreen} Votre informaticien le voit ? Seulement si c’est vous qui l’appelez.`,
  told: 'À lire',
  message: {
    label: 'Le message affiché, tel quel',
    hint: 'N’écrivez ni nom, ni numéro, ni code. Rien n’est gardé.',
  },
  tried: 'Déjà essayé',
  kinds: {
    cps3: 'CPS3',
    'cps3-contactless': 'CPS3, sans contact',
    cps4: 'CPS4',
    cps2ter: 'CPS2ter',
    vitale: 'carte Vitale',
    unknown: 'non reconnue',
  },
  lines: {
    step: 'Étape',
    noStep: 'aucun guide en cours',
    message: 'Message',
    noMessage: 'non noté',
    system: 'Ordinateur',
    browser: 'Navigateur',
    reader: 'Lecteur',
    noReader: 'aucun lecteur vu',
    card: 'Carte',
    noCard: 'aucune carte vue',
    cryptolib: 'Cryptolib',
    state: 'État observé',
    unknown: 'non connu : le programme d’aide ne répond pas',
    notSeen: 'non connu',
    noCryptolib: 'absente',
    noVersion: 'version non connue',
    tried: 'Déjà essayé',
    nothingTried: 'rien de noté',
  },
  copy: 'Copier la fiche',
  copied: 'Fiche copiée.',
  copyFailed: 'La copie a été refusée. Utilisez « Imprimer ».',
  print: 'Imprimer',
} as const;
