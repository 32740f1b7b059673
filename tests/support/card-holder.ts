// Another program that keeps a card for itself: connects to the first reader EXCLUSIVE, prints "held" (or the error), and lets
// go, leaving the card as it is, when its standard input ends.
import pcsclite from 'pcsclite';

const pcsc = pcsclite();
pcsc.on('error', (error: Error) => console.log(error.message));
pcsc.once('reader', (reader) => {
  reader.on('error', (error: Error) => console.log(error.message));
  // After the reader's first status, so that the call does not wait behind the status thread.
  reader.once('status', () => {
    reader.connect({ share_mode: reader.SCARD_SHARE_EXCLUSIVE, protocol: 3 }, (error) =>
      console.log(error ? error.message : 'held'),
    );
  });
  process.stdin.resume();
  process.stdin.once('end', () => reader.disconnect(reader.SCARD_LEAVE_CARD, () => process.exit(0)));
});
