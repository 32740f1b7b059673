import { actText } from './acts.ts';
import { app } from './app-name.ts';

/** The side panel. */
export const panelText = {
  choose: {
    title: 'Que voulez-vous faire ?',
    /** After a guide that has just ended. */
    more: 'Autre chose ?',
    resume: (place: number, count: number): string => actText.resume(place, count),
    again: 'Terminé. Le refaire',
  },
  /** To popup and welcome while a guide runs, by the side of the window where the panel is. */
  beside: { start: 'Suivez le panneau, à gauche', end: 'Suivez le panneau, à droite' },
  replaced: {
    title: (guide: string): string => `Un autre guide était en cours : « ${guide} »`,
    body: 'Il est gardé là où il en était.',
    back: 'Y revenir',
  },
  /** One line: whose guide, and where. */
  progress: (guide: string, place: number, count: number): string => `${guide} · ${place}/${count}`,
  progressDone: (done: number, count: number): string => `Étapes faites : ${done} sur ${count}`,
  announce: (place: number, count: number, title: string): string => `Étape ${place} sur ${count} : ${title}`,
  done: actText.done,
  back: 'Retour',
  trouble: actText.trouble,
  access: {
    missing: 'Le navigateur ne laisse pas le Compagnon s’afficher sur les sites officiels.',
    ask: actText.allow,
  },
  /** In place of a step that leads nowhere, or costs the card; why stands beside it. */
  barred: 'Ne faites pas cette étape',
  note: 'À savoir',
  managedNote: 'Note de votre organisation',
  needs: 'Ce qu’il vous faut',
  report: 'Rapport pour le support',
  reportHint: 'Il dit ce que l’on sait du lecteur et de la carte. Il s’ouvre dans un onglet, sans votre identité.',
  restart: 'Recommencer ce guide',
  stop: actText.stop,
  more: 'Plus',
  steps: 'Toutes les étapes',
  stepsHint: 'Choisissez une étape pour y aller.',
  stepDone: 'fait',
  stepPassed: 'passée',
  stepCurrent: 'en cours',
  pageStatus: {
    sure: 'Suivez le cadre sur la page.',
    renewal: 'Suivez le cadre sur la page.',
    likely: 'Cherchez sur la page, dans la zone en pointillés.',
  },
  troubles: {
    title: 'Qu’est-ce qui ne va pas ?',
    back: 'Revenir à l’étape',
    /** Those that are not shown at once. */
    others: 'Autre chose : voir toute la liste',
    privateWindow:
      'Fenêtre privée ? Le Compagnon ne s’y affiche que si vous l’y autorisez, dans les réglages du navigateur.',
    goTo: (guide: string): string => `Suivre le guide « ${guide} »`,
  },
  support: {
    title: 'Parler à quelqu’un',
    call: (number: string): string => actText.call(number),
    qr: (number: string): string => `QR code pour appeler le ${number} avec votre téléphone`,
    cis: 'Vous pouvez aussi contacter votre CIS, le conseiller informatique de votre caisse, si vous en avez un.',
    scan: 'Avec l’appareil photo du téléphone, ce QR code prépare l’appel.',
  },
  countdown: {
    /** At most: the code may have been on the page before we saw it. */
    qr: (seconds: number): string => `Encore ${seconds} secondes au plus.`,
    qrOver: 'Demandez un nouveau QR code sur la page : celui-ci a sans doute expiré.',
  },
  wait: {
    /** @param when day and hour, e.g. "dimanche, vers 16 h" */
    ready: (when: string): string => `Réessayez ${when}.`,
    why: 'C’est le temps de traiter vos nouvelles coordonnées. Vous activerez ensuite votre e-CPS.',
    /** « Minuit » might be either end of the day. */
    when: (day: string, hour: number): string => (hour === 0 ? day : `${day}, vers ${hour} h`),
    readyNow: 'Les 48 heures sont passées. Vous pouvez reprendre.',
    remind: 'Me le rappeler',
    reminded: 'Une notification s’affichera sur cet ordinateur, navigateur ouvert.',
    remindRefused:
      'Le navigateur n’a pas donné son accord. Le décompte continue : notez la date, ou gardez-la dans votre agenda.',
    forget: 'Effacer ce rappel',
  },
  stores: {
    title: `Installer l’application ${app}`,
    hint: 'Scannez avec l’appareil photo de votre téléphone, ou ouvrez l’adresse.',
    warning: `N’installez pas « ${app} BAS » : elle sert aux essais.`,
    qr: (store: string): string => `QR code vers l’application ${app} sur ${store}`,
    /** Under each code: the QR code of step A8 wants the application instead. */
    withCamera: 'avec l’appareil photo',
    names: { 'google-play': 'Android', 'app-store': 'iPhone' },
  },
  /** Made by the ANS, for the phone that is in hand. */
  video: {
    title: 'La vidéo de l’ANS',
    hint: 'Elle est de l’ANS, sur YouTube : « Activer et utiliser la e-CPS ». Scannez avec l’appareil photo, ou ouvrez l’adresse.',
    qr: 'QR code vers la vidéo de l’ANS, sur YouTube',
  },
  rpps: {
    title: 'Trouver mes 12 chiffres',
    label: 'Votre numéro RPPS (11 chiffres)',
    hint: 'Il reste sur cet ordinateur : rien n’est enregistré ni envoyé.',
    result: 'À taper :',
    copy: 'Copier',
    copied: 'Copié',
    notEleven: (count: number): string => `Il faut 11 chiffres. Vous en avez tapé ${count}.`,
    alreadyNational: 'Ce sont déjà vos 12 chiffres : le 8 est devant.',
    onlyDigits: 'Tapez seulement des chiffres.',
    doubtful: 'Relisez ce numéro : il y a sans doute une faute de frappe. S’il est bien recopié, utilisez-le.',
    fromCard: 'Lu sur votre carte',
    readCard: 'Lire sur ma carte',
    hide: 'Masquer',
    masked: 'masqué',
    noCard: 'Insérez votre carte CPS pour lire le numéro, ou tapez-le.',
    noNumber: 'La carte n’a donné aucun numéro. Le vôtre est aussi dans l’Annuaire Santé.',
    notRpps: 'Le numéro de cette carte n’est pas un numéro RPPS.',
  },
  newTab: actText.newTab,
  copyFailed: 'La copie n’a pas marché. Sélectionnez le texte, puis copiez-le.',
} as const;
