/**
 * How a public service of 2026 might look: generous type, one calm colour, cards, a stepper, light and dark. Our own drawing: no mark of
 * the State, no logo, no class and no colour of any design system.
 */
export const SERVICE_STYLE = `:root{color-scheme:light dark;--fond:#f6f5f1;--carte:#fff;--encre:#20242c;--doux:#5a6270;--trait:#dcd9d0;--vif:#3d4f9f;--surlevif:#fff;--voile:#e9ecf8;--orange:#e8811a}
@media(prefers-color-scheme:dark){:root{--fond:#14161c;--carte:#1d2029;--encre:#eceef3;--doux:#a9b0be;--trait:#343946;--vif:#9db0ff;--surlevif:#10131c;--voile:#252b45;--orange:#f09a3e}}
*{box-sizing:border-box}body{margin:0;font:17px/1.55 "Seravek","Gill Sans Nova","Ubuntu","Calibri",sans-serif;color:var(--encre);background:var(--fond)}
a{color:var(--vif);text-underline-offset:.2em}h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem;letter-spacing:-.01em}h2{font-size:1.2rem;margin:0}
.s-haut{display:flex;flex-wrap:wrap;gap:.5rem 1.75rem;align-items:center;padding:.9rem max(1.25rem,calc(50vw - 30rem));background:var(--carte);border-bottom:1px solid var(--trait)}
.s-marque{font-weight:700;display:inline-flex;gap:.6rem;align-items:center;margin-right:auto;color:inherit;text-decoration:none}
.s-marque::before{content:"";width:1.6rem;height:1.6rem;border-radius:.5rem .5rem .5rem 0;background:linear-gradient(135deg,var(--vif) 50%,var(--orange) 50%)}
.s-haut nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}.s-haut nav a{color:inherit;text-decoration:none;padding:.25rem 0;border-bottom:2px solid transparent}.s-haut nav a[aria-current]{border-color:var(--vif);font-weight:600}
main,.s-page{display:block;max-width:60rem;margin:0 auto;padding:2.5rem 1.25rem}.s-chapeau{color:var(--doux);font-size:1.1rem;max-width:42rem;margin:0 0 2rem}
.s-carte,.carte{background:var(--carte);border:1px solid var(--trait);border-radius:1rem;padding:1.5rem;margin:0 0 1.25rem;box-shadow:0 1px 2px #0001}
.carte{max-width:40rem;margin:0 auto}.s-tete{display:flex;gap:1rem;align-items:center;justify-content:space-between;margin-bottom:1rem}
.s-grille{list-style:none;padding:0;margin:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}.s-grille a{display:block;height:100%;padding:1.25rem;background:var(--carte);border:1px solid var(--trait);border-radius:1rem;color:inherit;text-decoration:none}.s-grille a:hover{border-color:var(--vif)}.s-grille b{display:block;color:var(--vif);font-size:1.1rem}
button,.s-bouton{font:inherit;font-weight:600;padding:.7rem 1.4rem;border:0;border-radius:.7rem;background:var(--vif);color:var(--surlevif);cursor:pointer;text-decoration:none;display:inline-block}button[disabled]{background:var(--trait);color:var(--doux);cursor:default}
.s-second{background:none;color:var(--vif);box-shadow:inset 0 0 0 1px var(--vif)}
.s-icone{display:inline-grid;place-items:center;width:2.6rem;height:2.6rem;border-radius:.7rem;color:var(--encre);background:var(--voile)}.s-orange{background:var(--orange);color:#1d1000}.s-icone svg{width:1.25rem;height:1.25rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
table{width:100%;border-collapse:collapse}th,td{text-align:left;padding:.75rem .5rem;border-bottom:1px solid var(--trait)}th{color:var(--doux);font-weight:600;font-size:.9rem}
dl{display:grid;grid-template-columns:11rem 1fr;gap:.5rem 1rem;margin:0}dt{color:var(--doux)}dd{margin:0}
label{display:block;margin:1rem 0 .25rem;font-weight:600}input[type=text],input[type=password],input[type=email],input[type=tel]{font:inherit;width:100%;max-width:24rem;padding:.65rem .75rem;border:1px solid var(--doux);border-radius:.6rem;background:var(--fond);color:inherit}
input[type=checkbox]{width:1.2rem;height:1.2rem;accent-color:var(--vif)}:focus-visible{outline:3px solid var(--orange);outline-offset:2px}
[role=tablist]{display:flex;gap:.25rem;background:var(--voile);border-radius:.8rem;padding:.25rem;margin:1rem 0}[role=tab]{flex:1;background:none;color:var(--encre)}[role=tab][aria-selected=true]{background:var(--carte);box-shadow:0 1px 3px #0003}
.erreur{border-left:4px solid #c2362b;padding:.25rem 1rem;margin:1rem 0}.s-actions{display:flex;gap:.75rem;margin-top:1.5rem}.qr{background:#fff;padding:1rem;border-radius:.6rem;width:fit-content;margin:1rem auto}
footer,.s-bas{max-width:60rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;color:var(--doux);font-size:.9rem}footer a{color:inherit;margin-right:1.25rem}`;

/** @param links the entries of the menu; @param notice says on every page whose drawing this is */
export const serviceFrame = (name: string, links: string, body: string): string =>
  `<header class="s-haut"><a class="s-marque" href="/">${name}</a><nav aria-label="Menu principal">${links}</nav></header>${body}<footer><a href="/mentions">Mentions légales</a><a href="/accessibilite">Accessibilité</a>Site d’entraînement : rien n’y est vrai.</footer>`;

/** Icons drawn here, on a square of 24. */
export const serviceIcon = {
  pen: '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20l1-5L16 4l4 4L9 19zM14 6l4 4"/></svg>',
  glass: '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="10" cy="10" r="6"/><path d="M15 15l6 6"/></svg>',
} as const;
