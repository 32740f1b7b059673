import { type Colours, dark, light, motion, radius, ring, space, type } from '../design/tokens.ts';

const colours = (theme: Colours): string => `
.bubble{border-color:${theme.accent};background:${theme.paper};color:${theme.ink}}
.progress{color:${theme.accent}}
.title svg{color:${theme.ok}}.note{color:${theme.inkSoft}}.bar{background:${theme.line}}.left{background:${theme.accent}}
.arrow div{background:${theme.accent};border-color:${theme.accent} transparent transparent ${theme.accent}}
.warning{background:${theme.warnSoft};color:${theme.warn}}
.unofficial{color:${theme.inkSoft}}
button{border-color:${theme.accent};color:${theme.accent}}
button:hover{background:${theme.accentSoft}}
button.main{background:${theme.accent};color:${theme.accentInk}}
button.plain{border-color:transparent}
.flat .main{box-shadow:0 ${space.hair}px ${theme.paper}}
.bubble:focus-visible,button:focus-visible{outline-color:${theme.accent}}
`;

export const styles = `
.ring,.area,.bubble,.frame{position:absolute;left:0;top:0}
.frame{width:100vw;height:100vh;visibility:hidden}
.ring,.area{border-radius:${radius.control}px;pointer-events:none}
.ring{border:3px solid ${ring.core};box-shadow:0 0 0 2px ${ring.halo},inset 0 0 0 1px ${ring.halo}}
.area{border:3px dashed ${ring.core};box-shadow:0 0 0 1.5px ${ring.halo},inset 0 0 0 1.5px ${ring.halo}}
.bubble{pointer-events:auto;overflow:auto;padding:${space.inside}px ${space.apart}px;border:2px solid;border-radius:${radius.bubble}px;
box-shadow:0 2px 6px rgb(15 23 32/.12),0 12px 32px rgb(15 23 32/.2);
font:${type.body}px/1.5 system-ui,sans-serif;overflow-wrap:break-word;text-align:left}
.bubble.folded{padding:0;border-radius:24px}
.bubble:focus-visible,button:focus-visible{outline:3px solid;outline-offset:2px}
.bubble:focus-visible{outline-offset:-3px}
.unbroken{white-space:nowrap}
.carried,[data-key=move]{cursor:grab;touch-action:none;user-select:none}
.carried:active,[data-key=move]:active{cursor:grabbing}
.head{display:flex;align-items:center;margin:-6px -10px 0;padding-left:10px}
.carried{padding-left:40px}
button[data-key=move]{position:absolute;left:${space.apart - 10}px;top:${space.inside - 6}px}
.whose{flex:1;display:flex;flex-wrap:wrap;column-gap:${space.near}px;font-size:${type.fine}px;line-height:1.4}
.progress{font-weight:600}
.title svg{float:right;width:32px;height:32px;stroke-width:3;stroke-dasharray:30}
@keyframes drawn{from{stroke-dashoffset:30}}
@media (prefers-reduced-motion:no-preference){.title svg{animation:drawn ${motion.calm}ms}}
.title{font-size:${type.lead}px;line-height:1.35;font-weight:650;text-wrap:balance}
.body{margin-top:${space.hair}px;white-space:pre-line}
.note{margin-top:${space.near}px;font-size:${type.small}px;line-height:1.4}
.countdown{margin-top:${space.near}px;font-size:${type.small}px;font-weight:600}
.bar{height:6px;margin-bottom:${space.hair}px;border-radius:3px;overflow:hidden}
.left{height:6px}
.arrow{position:absolute;left:0;top:0;width:0;height:0;pointer-events:none}
.arrow div{position:absolute;left:-7px;top:-7px;width:14px;height:14px;border:1px solid;clip-path:polygon(0 0,100% 0,0 100%)}
.arrow.top div{rotate:45deg}
.arrow.bottom div{rotate:225deg}
.arrow.left div{rotate:-45deg}
.arrow.right div{rotate:135deg}
.warning{display:flex;gap:10px;margin-top:${space.near}px;padding:8px 12px;border-radius:${radius.control}px;font-weight:600;line-height:1.4;white-space:pre-line}
.warning svg{flex:none;width:20px;height:20px;margin-top:2px}
.actions{display:flex;flex-wrap:wrap;gap:${space.near}px;margin-top:${space.inside}px}
button{min-width:36px;min-height:36px;padding:6px 14px;border:1.5px solid;border-radius:10px;background:none;
font:inherit;font-size:${type.small}px;font-weight:600;line-height:1.3}
button.main:hover{filter:brightness(1.08)}
button.plain{display:inline-flex;align-items:center;justify-content:center;padding:6px}
button.plain svg{width:20px;height:20px}
.folded button.plain{gap:8px;padding:4px 16px 4px 12px;min-height:44px;border-radius:24px;text-align:left}
.folded span{display:block;line-height:1.25}
.folded small{font-size:${type.fine}px;font-weight:400}
.short{padding:${space.near}px ${space.inside}px}
.short .spare{display:none}
.short .title{font-size:${type.body}px}
.short .warning{margin-top:${space.hair}px;padding:4px 8px}
.short .actions,.short .countdown{margin-top:${space.hair}px}
.short button{min-height:32px;padding:4px ${space.inside}px}
.short .plain{min-width:28px;min-height:28px;padding:${space.hair}px}
.short .carried{padding-left:32px}
.short [data-key=move]{left:${space.inside - 10}px;top:${space.near - 6}px}
.flat{font-size:${type.small}px;line-height:1.4;display:flex;flex-wrap:wrap;align-items:center;column-gap:${space.hair}px}
.flat>*{flex:0 0 100%}
.flat .head{flex-basis:calc(100% + 20px)}
.flat .actions{display:contents}
.flat .actions button{margin-top:${space.hair}px;padding:4px 8px}
.flat .actions .main{flex:0 0 100%;position:sticky;bottom:0}
@media (min-width:401px){.flat .actions .main{flex:none}}
.announcer{left:0;top:0}
.announcer,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
svg{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
${colours(light)}@media (prefers-color-scheme:dark){${colours(dark)}}
@media (forced-colors:active){.ring,.area{border-color:Highlight;forced-color-adjust:none}
.left{background:Highlight;forced-color-adjust:none}
.bubble,button,.warning{border:1.5px solid CanvasText}.bubble:focus-visible,button:focus-visible{outline-color:Highlight}
button.main{forced-color-adjust:none;border-color:Highlight;background:Highlight;color:HighlightText}
button.main:focus-visible{outline-color:CanvasText}}
`;
