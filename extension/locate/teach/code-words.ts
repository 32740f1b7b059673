/**
 * Words of markup that say nothing of a person: names of elements, roles, types and states, and what design systems and icon sets call
 * their classes. Parts of ids, classes, names and addresses are compared with these and with the guides' vocabulary.
 */
export const CODE_WORDS = {
  elements:
    'a abbr address area article aside audio b base blockquote body br button canvas caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form frame frameset h h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track u ul var video wbr center font big tt svg g path use circle rect line polyline polygon ellipse text tspan defs symbol mask clippath image desc marquee',
  roles:
    'alert alertdialog application banner cell checkbox columnheader combobox complementary contentinfo definition directory document feed grid gridcell group heading list listbox listitem log math menubar menuitem menuitemcheckbox menuitemradio navigation none note presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar searchbox separator slider spinbutton status switch tab tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem',
  types:
    'color date datetime decimal email file hidden local month number numeric password range reset submit tel url week current new one off on bday given family additional name country postal street level level1 level2 tel national username polite assertive',
  parts:
    'accordion action actions active alert app arrow avatar badge bar block body bottom box breadcrumb breadcrumbs btn bubble card caret cell cells chevron chip close collapse collapsed column columns container content control controls core cta current default disabled divider drawer dropdown edge element elevated error external fab fade field fields first fixed flat float floating fluid foot full ghost glyph group half hero hidden horizontal hover icon icons ico ink inline inner invalid inverse item items js label large last layout leading left level link links list local logo md menu mini modal move navbar off outer outline outlined overlay pagination pane panel pill plain pop popover popup prefix primary pull push raised ready required right ripple root round rounded row rows secondary selected sep shadow shell show sidebar size skip slide sm space spacer spinner square stack start state step stepper sticky strip stroke style suffix tag tertiary text tile title toast toggle top touch trailing trigger typography underline unstyled user variant vertical visible visually wide widget wrap wrapper wrapped xl xs xxl zone',
  looks:
    'amber black blue bold brown color cyan danger dark gray green grey indigo info light lime muted orange pink purple red success teal warn warning white yellow solid regular thin filled sharp duotone',
  icons:
    'add arrow bell bars burger calendar cancel check cog copy cross delete download draw edit ellipsis envelope eye find folder gear glass hamburger home key lock magnify magnifying magnifier mail minus pen pencil person phone plus print qr qrcode question rotate save scan search settings star sync trash unlock upload view write zoom',
  systems:
    'ag ant bi bp bs bx carbon cdk chakra ds dsfr el ext fa fab fal far fas feather fi fr fui gwt hero ion jqx kc k lni la mat material mdc mdi mui mu ng ngx oi p pf pi pure q rf ri rmdi semantic slds ss t tabler tf ti tw ui uk us v va vaadin vcl x zmdi zi glyphicon glyphicons dashicons icofont linea lucide octicon primeicons remixicon typcn wa bootstrap primefaces richfaces',
} as const satisfies Readonly<Record<string, string>>;
