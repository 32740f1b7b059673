import { welcomeText } from '../../../shared/messages/fr/welcome.ts';

/** What the program does, in one picture: a page, the ring around its control, the bubble with an arrow to it. */
export const RingOnPage = () => (
  <svg class="drawing ring-on-page" viewBox="0 0 360 200" role="img" aria-label={welcomeText.picture.alt}>
    <rect class="d-paper" x="4" y="4" width="352" height="192" rx="10" />
    <path class="d-line" d="M4 34h352" />
    <path class="d-thin" d="M20 19h.1M34 19h.1M48 19h.1" stroke-width="7" />
    <rect class="d-box" x="70" y="11" width="200" height="16" rx="8" />
    <path class="d-thin" d="M28 60h90M28 84h150M28 102h120M28 120h140M28 152h150M28 170h96" />
    <rect class="d-orange" x="216" y="72" width="40" height="40" rx="7" />
    <path class="d-pen" d="M226 102l2-8 16-16 6 6-16 16zM240 82l6 6" />
    <rect class="d-ring" x="207" y="63" width="58" height="58" rx="12" />
    <path
      class="d-bubble"
      d="M196 138h148a7 7 0 0 1 7 7v38a7 7 0 0 1-7 7H196a7 7 0 0 1-7-7v-38a7 7 0 0 1 7-7h34l8-10 8 10z"
    />
    <text class="d-bubble-words" x="202" y="158">
      {welcomeText.picture.words}
    </text>
    <rect class="d-accent" x="202" y="166" width="58" height="15" rx="4" />
  </svg>
);
