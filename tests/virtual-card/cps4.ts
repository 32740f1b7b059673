import { type Answer, type Application, type Command, status, success } from './command.ts';
import { childOf, type DedicatedFile, findApplication, type Place, walk } from './files.ts';
import { pinOf } from './pin.ts';
import { AID } from './pkcs15.ts';
import type { CardProfile } from './profile.ts';
import { controlParameters, readBinary, selectedOf } from './reading.ts';

/**
 * The card edge of the CPS4: the ChipDoc applet on logical channel 1, the CPS2ter applet on channel 0.
 * Source: docs/sources/card-edge.md 1 and 4, docs/sources/card-and-readers.md 2.4. Invented: 6881 for a channel 1 that no SELECT has
 * opened, 6D00 and 6A86 for what nobody was seen to send, the contents of the FCI.
 */
export function cps4(profile: CardProfile, root: DedicatedFile): Application {
  const pin = pinOf(profile);
  let place: Place | undefined;
  /** Why channel 1 is refused: freed by the card manager on channel 1, then the CPS2ter applet on channel 0. */
  let held: 'held' | 'half-freed' | 'free' = profile.channelHeld ? 'held' : 'free';

  function selectApplication(channel: number, aid: string): Answer {
    if (channel === 0) {
      if (aid !== AID.cps2ter) return status(0x6a82);
      if (held === 'half-freed') held = 'free';
      return status(0x9000);
    }
    if (aid === AID.cardManager) {
      if (held === 'held') held = 'half-freed';
      place = undefined;
      return status(0x9000);
    }
    if (held !== 'free') return status(0x6985);
    const found = findApplication(root, aid);
    if (found === undefined) return status(0x6a82);
    place = found;
    return status(0x9000);
  }

  function select({ p1, p2, data }: Command, from: Place): Answer {
    const target = data.toString('hex').toUpperCase();
    const found = locate(p1, target, from);
    if (found === undefined) return status(p1 === 0x00 || p1 === 0x08 || p1 === 0x09 ? 0x6a82 : 0x6a86);
    place = found;
    const selected = selectedOf(found);
    return p2 === 0x0c || selected === undefined ? status(0x9000) : success(controlParameters(0x6f, selected));
  }

  function locate(p1: number, target: string, from: Place): Place | undefined {
    switch (p1) {
      case 0x00:
        if (target === '3F00' || target === '') return { folders: [root] };
        return byIdentifier(target, from) ?? byIdentifier(target, { folders: [root] });
      case 0x08:
        return walk([root], target);
      case 0x09:
        return walk(from.folders, target);
      default:
        return undefined;
    }
  }

  function byIdentifier(id: string, from: Place): Place | undefined {
    const folder = from.folders.at(-1);
    return folder && childOf(folder, id) ? walk(from.folders, id) : undefined;
  }

  /** VERIFY without data tells the tries left and uses none, or that the PIN has been given. With data it is a PIN. */
  function verify(command: Command): Answer {
    const { p1, p2, data, le } = command;
    if (le !== undefined || p1 !== 0) return status(0x6982);
    if (p2 !== 0x01 && p2 !== 0x02) return status(0x6a88);
    if (data.length > 0) return p2 === 0x01 ? pin.verify(command) : status(0x6982);
    if (p2 === 0x01 && pin.isVerified) return status(0x9000);
    const left = p2 === 0x01 ? pin.left : 3;
    return status(left === 0 ? 0x6983 : 0x63c0 | left);
  }

  return {
    reset() {
      place = undefined;
      pin.reset();
      held = profile.channelHeld ? 'held' : 'free';
    },
    handle(command) {
      if (command.cla !== 0x00 && command.cla !== 0x01) return status(0x6e00);
      if (command.ins === 0xa4 && command.p1 === 0x04)
        return selectApplication(command.cla, command.data.toString('hex').toUpperCase());
      if (command.cla === 0x00) return status(0x6d00);
      if (place === undefined) return status(0x6881);
      switch (command.ins) {
        case 0xa4:
          return select(command, place);
        case 0xb0: {
          const read = readBinary(command, place, { maximum: 256, contactless: false });
          place = read.place;
          return read.answer;
        }
        case 0x20:
          return verify(command);
        default:
          return status(0x6d00);
      }
    },
  };
}
