/**
 * Style sheet of every host of ours. It draws nothing of its own, neither do the pseudo-elements that the page could fill with words.
 * A square of 100 px: measured, it gives the CSS zoom it inherits from the page.
 * No custom property in what follows it: a page may register one for the whole document (@property). Generic fonts alone: any other
 * name could be a font of the page. No @font-face of ours either, it would reach the page. Not on the pictures that a view transition takes of the page, which may lay them over whatever comes
 * after: in Chromium, which alone paints the top layer on them, and alone knows `:host-context`. That it lasts
 * for 5 s, and its end, are told by the start of animations (mount.ts).
 */
export const hostStyles = `
:host{all:initial!important;display:block!important;position:fixed!important;left:0!important;top:0!important;
width:100px!important;height:100px!important;overflow:visible!important;
pointer-events:none!important;direction:ltr!important;unicode-bidi:isolate!important;z-index:2147483647!important;
color-scheme:light dark!important}
:host::before,:host::after,:host::backdrop{all:initial!important;content:none!important;display:none!important}
*{box-sizing:border-box}
::selection{background:Highlight;color:HighlightText}
p,h2{margin:0}
button{cursor:pointer}
@media print{:host{visibility:hidden!important}}
:host-context(:active-view-transition){visibility:hidden!important}
:host>.frame{animation:shown 1ms}
:host-context(:active-view-transition)>.frame{animation:withheld 1ms 5s}
@keyframes shown{}@keyframes withheld{}
`;
