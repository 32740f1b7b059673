import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import { addressText } from '../../../shared/messages/fr/addresses.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { QrCode } from '../../ui/controls/qr-code.tsx';

const text = panelText.video;
const { url } = ADDRESSES['ans-video'];

/** The ANS's video of the application, for the phone that is in hand. Theirs: its address stands beside the code. */
export const AppVideo = () => (
  <Fold data-video title={text.title}>
    <div class="qr-beside">
      <QrCode text={url} label={text.qr} />
      <p class="small">{text.hint}</p>
    </div>
    <p class="small">
      <a href={url} target="_blank" rel="noreferrer">
        {addressText['ans-video']} <span class="visually-hidden">{panelText.newTab}</span>
      </a>
      <span class="address">{url}</span>
    </p>
  </Fold>
);
