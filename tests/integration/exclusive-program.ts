import pcsclite from 'pcsclite';

/**
 * Another program that holds a reader's card for itself alone, as some pharmacy software does.
 * @returns a function that lets it go and leaves
 */
export function holdExclusively(readerName: string): Promise<() => Promise<void>> {
  const monitor = pcsclite();
  monitor.on('error', () => {});
  return new Promise((resolve, reject) => {
    monitor.on('reader', (reader) => {
      reader.on('error', () => {});
      if (reader.name !== readerName) return;
      reader.connect({ share_mode: reader.SCARD_SHARE_EXCLUSIVE }, (error) => {
        if (error) return reject(error);
        resolve(
          () =>
            new Promise((done) => {
              reader.disconnect(reader.SCARD_LEAVE_CARD, () => {
                // Not inside the callback, which may run under the lock that close() takes.
                setImmediate(() => {
                  monitor.close();
                  done();
                });
              });
            }),
        );
      });
    });
  });
}
