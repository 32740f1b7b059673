import QRCode from 'qrcode';

/** A QR code of the practice portals, never one of the real service: the content says so. */
const CONTENT = 'practice-portal:not-a-real-activation';

/** Modules of the code, dark ones true, row by row. */
function modules(): { readonly size: number; readonly dark: readonly boolean[] } {
  const { modules: made } = QRCode.create(CONTENT, { errorCorrectionLevel: 'M' });
  return { size: made.size, dark: Array.from(made.data, (bit) => bit === 1) };
}

/** As inline SVG, the way scripts draw it. */
export function qrSvg(attributes = ''): string {
  const { size, dark } = modules();
  const cells = dark.map((on, i) => (on ? `M${i % size} ${Math.floor(i / size)}h1v1h-1z` : '')).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${size + 4} ${size + 4}" width="200" height="200" ${attributes}><rect x="-2" y="-2" width="${size + 4}" height="${size + 4}" fill="#fff"/><path d="${cells}"/></svg>`;
}

/** As an image address, the way servers send it. */
export const qrImage = (): string => `data:image/svg+xml;base64,${Buffer.from(qrSvg()).toString('base64')}`;

/** As a script that draws it on the canvas of this selector. */
export function qrCanvasScript(selector: string): string {
  const { size, dark } = modules();
  return `{const c=document.querySelector('${selector}');if(c){const g=c.getContext('2d'),s=c.width/${size};g.fillStyle='#fff';g.fillRect(0,0,c.width,c.width);g.fillStyle='#000';[${dark.map((on) => (on ? 1 : 0)).join()}].forEach((on,i)=>{if(on)g.fillRect(i%${size}*s,Math.floor(i/${size})*s,s,s)})}}`;
}
