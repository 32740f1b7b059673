import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveOverlayTools } from '../guide/page/script-exchange/overlay.ts';
import { createOverlay } from '../overlay/overlay.ts';

/** Put into a frame of an official page when that frame is to draw, and only then (guide/background/frame-port.ts). */
export default defineUnlistedScript(() => leaveOverlayTools({ createOverlay }));
