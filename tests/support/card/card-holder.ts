// Another program that keeps a card for itself: connects EXCLUSIVE to the reader it is told, or to the first, prints "held" (or the error),
// and lets go, leaving the card as it is, when its standard input ends.
import pcsclite from 'pcsclite';

const [, , wanted] = process.argv;
const pcsc = pcsclite();
let isFound = false;
pcsc.on('error', (error: Error) => console.log(error.message));
pcsc.on('reader', (reader) => {
  reader.on('error', (error: Error) => console.log(error.message));
  if (isFound || (wanted !== undefined && reader.name !== wanted)) return;
  isFound = true;
  // After the reader's first status, so that the call does not wait behind the status thread.
  reader.once('status', () => {
    reader.connect({ share_mode: reader.SCARD_SHARE_EXCLUSIVE, protocol: 3 }, (error) =>
      console.log(error ? error.message : 'held'),
    );
  });
  process.stdin.resume();
  process.stdin.once('end', () => reader.disconnect(reader.SCARD_LEAVE_CARD, () => process.exit(0)));
});
