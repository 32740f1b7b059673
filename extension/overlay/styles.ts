import { dark, light, ring } from './theme.ts';

const variables = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}!important;`)
    .join('');

/**
 * The style sheet of the shadow tree. Declarations of `:host` are important: between trees, the inner important one wins over
 * any rule of the page (CSS Cascade 5, 6.1). No @font-face, no @property: they would reach the page.
 * The host is a square of 100 px: measured, it gives the CSS zoom it inherits from the page.
 */
export const styles = `
:host{all:initial!important;display:block!important;position:fixed!important;left:0!important;top:0!important;
width:100px!important;height:100px!important;overflow:visible!important;background:none!important;
pointer-events:none!important;direction:ltr!important;unicode-bidi:isolate!important;z-index:2147483647!important;
color-scheme:light dark!important;${variables(light)}}
:host::backdrop{display:none!important}
*{box-sizing:border-box}
.ring,.area,.bubble,.frame{position:absolute;left:0;top:0}
.frame{width:100vw;height:100vh;visibility:hidden}
.ring,.area,.ring::after{border-radius:8px;pointer-events:none}
.ring{border:3px solid ${ring.core};box-shadow:0 0 0 2px ${ring.halo},inset 0 0 0 1px ${ring.halo}}
.ring.dim{box-shadow:0 0 0 2px ${ring.halo},inset 0 0 0 1px ${ring.halo},0 0 0 200vmax rgb(15 23 32/.3)}
.ring::after{content:"";position:absolute;inset:-5px;border:2px solid ${ring.core};opacity:0}
.area{border:3px dashed ${ring.core};box-shadow:0 0 0 1.5px ${ring.halo},inset 0 0 0 1.5px ${ring.halo}}
.bubble{pointer-events:auto;overflow:auto;padding:12px 16px;border:1px solid var(--line);border-radius:14px;
background:var(--paper);color:var(--ink);box-shadow:0 2px 6px rgb(15 23 32/.12),0 12px 32px rgb(15 23 32/.2);
font:15px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word;text-align:left}
.bubble.reduced{padding:0;border-radius:24px;border-color:var(--accent)}
.bubble:focus-visible,button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.bubble:focus-visible{outline-offset:-3px}
p{margin:0}
.unbroken{white-space:nowrap}
.head{display:flex;align-items:center;justify-content:space-between;gap:8px;margin:-4px -8px 0 0}
.progress{color:var(--accent);font-size:13px;font-weight:600}
.title{font-size:17px;line-height:1.35;font-weight:650;text-wrap:balance}
.body{margin-top:4px;white-space:pre-line}
.warning{display:flex;gap:10px;margin-top:10px;padding:8px 12px;border-radius:10px;background:var(--warningPaper);
color:var(--warning);font-weight:500;white-space:pre-line}
.warning svg{flex:none;width:20px;height:20px;margin-top:2px}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin-top:12px}
button{min-width:36px;min-height:36px;padding:6px 14px;border:1.5px solid var(--accent);border-radius:10px;
background:none;color:var(--accent);font:inherit;font-size:14px;font-weight:600;line-height:1.3;cursor:pointer}
button:hover{background:var(--hover)}
button.main{background:var(--accent);color:var(--onAccent)}
button.main:hover{filter:brightness(1.08)}
button.plain{display:inline-flex;align-items:center;justify-content:center;border-color:transparent;padding:6px}
button.plain svg{width:20px;height:20px}
.reduced button.plain{gap:8px;padding:8px 16px 8px 12px;min-height:44px;border-radius:24px}
.footer{margin-top:12px;padding-top:8px;border-top:1px solid var(--line);color:var(--quiet);font-size:12.5px;line-height:1.4}
.announcer{position:absolute;left:0;top:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
svg{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){:host{${variables(dark)}}}
@media (prefers-reduced-motion:no-preference){
.ring.new::after{animation:compagnon-notice .7s ease-out 2}
@keyframes compagnon-notice{from{opacity:.9;transform:scale(1)}to{opacity:0;transform:scale(1.06,1.16)}}}
@media (forced-colors:active){.ring,.area{border-color:Highlight;forced-color-adjust:none}
.bubble,button,.warning{border:1.5px solid CanvasText}.bubble:focus-visible,button:focus-visible{outline-color:Highlight}}
@media print{:host{display:none!important}}
`;
