/**
 * Words that people use for one thing, by the thing: small letters without accents, one form of each, for sound.ts brings the others and
 * what is misspelt to it. A word stands once.
 */
export const THINGS = {
  card: 'carte cps cpf cpe cpa badge',
  vitale: 'vitale',
  reader: 'lecteur boitier terminal fente galss ingenico sesam cle',
  device: 'appareil',
  computer: 'ordinateur ordi pc poste machine windows ecran',
  mac: 'mac macos macbook imac apple safari',
  linux: 'linux ubuntu debian redhat fedora',
  phone:
    'telephone tel portable mobile smartphone iphone android samsung gsm phone ios galaxy nokia xperia oppo ipad tablette',
  huawei: 'huawei xiaomi',
  app: 'application appli app',
  ecps: 'ecps',
  store: 'store playstore appstore magasin play telecharger',
  install: 'installer',
  mail: 'mail email courriel mel miel messagerie gmail message',
  spam: 'spam indesirable pourriel',
  address: 'adresse coordonnees',
  number: 'numero num',
  letter: 'courrier lettre papier enveloppe',
  sms: 'sms texto',
  sim: 'sim',
  qr: 'qr qrcode flashcode carre pixel damier',
  scan: 'scanner flasher photographier viser',
  camera: 'camera',
  code: 'code pin chiffre porteur',
  unblock: 'deblocage debloquer puk',
  password: 'motdepasse mdp password',
  activation: 'activation activer reactiver',
  certificate: 'certificat cert',
  window: 'fenetre popup',
  page: 'page onglet',
  site: 'site portail web esante wallet psc prosanteconnect connexion',
  button: 'bouton',
  network: 'reseau wifi 4g 5g internet',
  filter: 'proxy vpn firewall antivirus filtre dns fortinet zscaler nxdomain',
  ordre: 'ordre cnop onp',
  epop: 'epop',
  rpps: 'rpps identifiant matricule adeli finess',
  account: 'compte',
  name: 'nom identite',
  software:
    'lgo lgpi winpharma pharmagest smartrx pharmaland leo logiciel caduciel isipharm periphar id. opusse everys pharmavitale crystal',
  middleware: 'atsam cryptolib composant middleware',
  administrator: 'administrateur admin',
  driver: 'pilote driver peripherique usb',
  service: 'scardsvr pcscd pcsc',
  chip: 'puce',
  remote: 'distance tse rdp citrix rds vdi',
  browser: 'navigateur chrome edge firefox',
  extension: 'extension module',
  program: 'compagnon native host bulle panneau',
  terms: 'cgu condition',
  box: 'case cocher',
  test: 'test bravo essaietaecps',
  right: '403 forbidden droit acces habilite autorise dmp',
  notification: 'notification notif push alerte bip sonne',
  request: 'demande connexion',
  clock: 'heure horloge date',
  lock: 'verrouillage empreinte faceid biometrie',
  cookies: 'cookie boucle',
  magnifier: 'loupe',
  pen: 'stylo crayon',
  details: 'professionnelles',
  student: 'etudiant interne externe fac',
  staff: 'preparateur preparatrice prepa salarie employe',
  locum: 'remplacant remplacement remplacer',
  somebody: 'titulaire collegue patron quelquun confrere adjoint autrui',
  waiting: '48h 48',
  caller: 'arnaque escroc fraude phishing hameconnage pirate usurpation suspect technicien bizarre louche etrange',
  takeover: 'teamviewer anydesk',
  mssante: 'mssante mailiz apicrypt',
  abroad: 'etranger belge suisse belgique luxembourg allemagne espagne italie maroc',
  birth: 'naissance',
  two: 'deux plusieurs 2',
  three: 'trois 3 troisieme',
  again: 'encore toujours redemande',
  new: 'nouveau nouvelle neuf nouvel',
  old: 'vieux ancien ancienne vieille obsolete',
  other: 'autre',
  blocked: 'bloquer locked verrouille',
  expired: 'expire perime caduc',
  lost: 'perdu egare paume jete disparu',
  stolen: 'vole derobe pique',
  broken: 'casse abime raye fendu tombe eau noye fissure',
  forgot: 'oublie zappe',
  wrong: 'faux travers plante mauvais errone incorrect tromper fausse invalide gourer',
  error: 'erreur error',
  refused: 'refuse rejette interdit',
  down: 'panne indisponible maintenance 503 502 500 504 unavailable surcharge bug rade crash serveur general',
  silent: 'muet echoue rate echec ferme fige rame hs mort eteint inerte',
  blank: 'blanche blanc vide',
  grey: 'gris inactif',
  red: 'rouge clignote',
  change: 'change quitte modifier changement modification corriger declarer',
  removed: 'efface supprime desinstaller',
  hold: 'garde squatte occupe accapare monopolise retient',
  upside: 'envers sens',
  rooted: 'roote jailbreak debride securise',
  registered: 'inscrit inscription',
  support: 'aide assistance hotline support',
  accident: 'accident accidentellement vite',
  step: 'etape',
  laid: 'pose',
  battery: 'batterie decharge',
  human: 'humain conseiller',
  pharmacy: 'pharmacie officine pharma',
  tries: 'essai tentative',
} as const satisfies Readonly<Record<string, string>>;

/** What somebody or something does, or does not: a negation beside one of these is meant for it. */
export const DOINGS = {
  works: 'marche fonctionne demarre',
  come: 'arrive recu ressu recois recevoir reception venu parvenu',
  see: 'montre remonte voir voit vois vu trouve apparaitre apparait affiche existe propose connait connu repere visible',
  read: 'lit lire lis lu detecter reconnu reconnaitre reconnait identifie capte',
  call: 'appeler parler telephoner contacter joindre',
  answer: 'repond reagit bouge',
  open: 'ouvre ouvrir ouvert lance charge',
  know: 'sais savoir comprends connais',
  remember: 'souviens souvenir rappelle retrouve',
  accept: 'accepte passe valide convient',
  match: 'correspond identique pareil',
  ask: 'reclame exige demandent',
  give: 'donner donnez communiquer dicter',
  type: 'tape saisi entrer rentrer compose',
  retry: 'retaper retenter reessayer ressayer recommencer',
  begin: 'commence debut',
  choose: 'choisir choix',
  connect: 'connecter connecte login authentifier',
  disconnected: 'deconnecte ejecte',
  insert: 'inserer mis glisse introduire',
  click: 'cliquer appuyer',
  order: 'commander obtenir renouveler',
  wait: 'attendre attends patienter',
} as const satisfies Readonly<Record<string, string>>;

/** What a negated doing is, where it has a name of its own. */
export const NOT_DONE: Readonly<Record<string, string>> = {
  'not works': 'silent',
  'not open': 'silent',
  'not answer': 'silent',
  'not accept': 'refused',
  'not remember': 'forgot',
  'not know': 'forgot',
};

/** Several words that mean one of the above, or hide what they do not mean. */
export const EXPRESSIONS: readonly (readonly [RegExp, string])[] = [
  [/\bscard e no service\b/g, 'scardsvr'],
  [/\bscard \w (no smartcard|removed card)\b/g, 'pas lu carte'],
  [/\b(scard \w )?sharing violation\b/g, 'carte logiciel occupe'],
  [/\bscard \w (un\w+|not ready|comm\w*)( card)?\b/g, 'carte muet'],
  [
    /\b(err (connection|name|internet|address|network|proxy|timed|tunnel)|dns probe|pr connect|timed? ?out|nxdomain)( \w+)*/g,
    'site inaccessible',
  ],
  [/\berr ssl client auth( \w+)*/g, 'certificat pas vu'],
  [/\bssl( error)?( \w+)*/g, 'certificat erreur'],
  [/\be cps\b/g, 'ecps'],
  [/\bapres (le |mon |avoir tape (le |mon )?)?(code|pin)\b/g, 'code etape'],
  [/\bsans (le )?(faire )?(expres|attention)\b|\bpar inadvertance\b/g, 'accident'],
  [/\bpas (les|le|la) memes?\b/g, 'pas identique'],
  [/\ba qui (m |s |nous )?adresser\b/g, 'appeler'],
  [/\b(vient de )?(moi|nous|mon poste|mon ordi\w*) ou (de |c est )?(vous|eux|le (site|service|serveur))\b/g, 'panne'],
  [/\b(vient de )?(vous|eux|le (site|service|serveur)) ou (de |c est )?(moi|nous|mon poste|mon ordi\w*)\b/g, 'panne'],
  [/\be pop\b/g, 'epop'],
  [/\be ?mails?\b/g, 'mail'],
  [/\bmots? de passe?\b/g, 'motdepasse'],
  [/\b(qr|cure|kuer) ?(code?|kode?)\b/g, 'qr'],
  [/\bcode (a )?barr?es?\b|\bk(u|e)?r (code|kode)\b/g, 'qr'],
  [/\b(11|12|onze|douze) chiffres?\b/g, 'rpps'],
  [/\bface id\b/g, 'faceid'],
  [/\bappareil photo\b/g, 'camera'],
  [/\bboite (aux lettres|mail|de reception)\b/g, 'mail'],
  [/\bpas (moi|le mien|la mienne|mon nom|a moi)\b/g, 'collegue'],
  [/\btout le monde\b/g, 'general'],
  [/\b(depuis|fait|apres|y a|attends?) (\w+) (jours?|semaines?)\b/g, '48h'],
  [/\bplay store\b|\bapp store\b/g, 'store'],
  [/\bpro sante connect\b/g, 'psc'],
  [/\bpare feu\b/g, 'firewall'],
  [/\bcarte sim\b/g, 'sim'],
  [/\bcarte vitale\b/g, 'vitale'],
  [/\b(d |du )?(quelqu un|qqn)( d autre)?\b/g, 'collegue'],
  [/\b(au nom|la carte|le compte|code) (du|de la|de l|de mon|de ma|d un) (autre)\b/g, '$1 $3 collegue'],
  [/\b(bureau|session) a distance\b/g, 'distance'],
  [/\b(prend|prendre|pris) la main\b/g, 'anydesk'],
  [
    /\b(on|il|elle|ils|anssi|ans|cpam|secu|personne) (m|me|nous) (a |ont )?(telephon\w*|appel\w*|contact\w*)/g,
    'arnaque',
  ],
  [/\b(coup de (fil|tel|telephone)|(au|par) (tel|telephone))\b/g, 'arnaque'],
  [/\bappels?\b( telephoniques?)?|\b(m|me|nous) (a |ont )?appel(e|es|ee|ees|le|lent)\b/g, 'arnaque'],
  [/\b(absent|introuvable)(e|s|es)?\b/g, 'pas vu'],
  [/\billisibles?\b/g, 'pas lu'],
  [/\bpas possible\b/g, ' '],
  [/\bplus (le bon|la bonne)\b/g, 'faux'],
  [/\binconnu(e|s|es)?\b/g, 'pas connu'],
  [/\b(\d|deuxieme|troisieme|quatrieme|cinquieme|sixieme) ?e? annee\b/g, 'etudiant'],
  [/\b(8|huit) chiffres?\b/g, 'deblocage'],
  [/\bquelle heure\b/g, 'meteo'],
  [/\b(plus tard|trop tard|non plus|en plus|de plus|au plus|plus de temps|n est ce pas|ou pas)\b/g, ' '],
  [/\b(veu[xt]|veulent|voudrait) (pas|plus) (de|d|du)\b/g, 'refuse'],
  [
    /\b(j?arriv\w*|parvien\w*) (pas|plus) a\b|\bimpossible (de|d)\b|\b(peu[xt]|veu[xt]|veulent|voudrait|sait) (pas|plus)\b/g,
    'impossible',
  ],
  [/\brien (ne )?se passe\b|\bpasse (\w+ )?rien\b|\bfait rien\b|\baucune reaction\b/g, 'muet'],
  [/\b(dans|en) le vide\b/g, 'muet'],
  [/\bpas (bon|le bon|la bonne|valable|correct)\b/g, 'faux'],
  [/\bplus (valable|valide|bon)\b/g, 'expire'],
  [/\bpas (du tout )?sur $/g, 'roote'],
  [/\bsans (arret|cesse)\b/g, 'encore'],
];

/** Words that say nothing of what is asked. */
export const SILENT = `
  a ai as au aussi aux avec avez avoir avais avait alors apres absolument beaucoup ben bien bon bonne bonjour bonsoir bref c ca car ce
  ceci cela ces cet cette chez ci coi comme comment comen d dans de deja depuis des dit doi dois doit donc dont du e elle elles en
  lequel laquelle entre es est et etait etre eu euh faire fais fait faut fois hier il ils j jai je jusque juste k kel kom koi l la le
  les leur lui m ma madame mais marque matin me meme merci mes moi mon monsieur n ne nos notre nous on ont ou par parce pendant peu
  peut peux point pour pourquoi pouvez pouvoir q qu quand quel quelle quelles quels qui quoi s sa saluts salut se sera ses si sil sont
  sui suis sur svp utiliser prendre prends pris sert servir oblige obligatoire besoin probleme soucis truc machin bidule normal oui
  non ok petit petite gros grand maison soir seulement simplement vraiment peur t ta te tes toi ton tout toute tres trop tu u un une
  urgent v va vais veut veux veuillez virgule voici voila vos votre voudrais vous y ya ici quelque possible possede pretend premier
  premiere grave endroit ensuite avant longtemps temps tps mtn ac marre franchement stp plz help bcp dessus dedans cote gauche droite
  haut bas attention simple complique clair expliquer cherche chercher essaie regarde dites semble parait devient reste rester
  continuer finir fini termine suite lieu cas facon maniere genre sorte parfois souvent propre chaque celui celle notamment
  actuellement sauf sinon pouvais voulais etais avions sommes etes soit serait matinee nuit compris solution question raison chose
  semaine jour jours mois an ans maintenant aujourd hui moment lors faudrait demain`;

/** Of the day of a pharmacy or of anybody, and never of what is asked here: a sentence with one of these is about something else. */
export const OTHER_MATTERS = `
  facture facturation caisse ticket prix tarif promo tva livraison grossiste stock inventaire rayon parapharmacie rupture generique
  medicament ordonnance posologie doliprane antibiotique vaccin vacciner grippe covid peremption lot frigo toxique preparation
  pansement salaire paie conge planning emploi retraite urssaf impot banque bancaire distributeur loyer embauche contrat horaire
  formation imprimante imprimer etiquette toner clavier souris excel word office outlook pdf sauvegarde sql vlan dvd tray jam logement
  pizza recette gateau pain meteo chien chat match film anniversaire dentiste douchette robot paiement fidelite permis forfait clim
  doctolib netflix facebook amazon whatsapp telegram teletransmission fse arl noemie mutuelle payant ordonnancier vendre reserver
  rendezvous rdv remboursement directeur divorce notaire avocat porte traduire`;
