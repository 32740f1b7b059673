import { type Answer, type Application, type Command, status, success } from './command.ts';
import { childOf, type DedicatedFile, findApplication, type Place, walk } from './files.ts';
import { pinOf } from './pin.ts';
import { AID } from './pkcs15.ts';
import type { CardProfile } from './profile.ts';
import { controlParameters, readBinary, selectedOf } from './reading.ts';
import { hex, tlv } from './tlv.ts';

/** Longest READ BINARY answer of a CPS3 (docs/sources/card-edge.md 1). */
const READ_MAXIMUM = 0xe7;

/**
 * The card edge of the CPS3, contact and contactless: selection rules, READ BINARY, the PIN and its data object, a signature of zeros.
 * Source: docs/sources/card-and-readers.md 2.3, docs/sources/card-edge.md 1 to 4. Statuses for what nobody was seen to send are
 * invented: 6A86 for other selections, 6A88 for other data objects, 6D00 for other instructions, 6E00 for other classes.
 */
export function cps3(profile: CardProfile, root: DedicatedFile): Application {
  const contactless = profile.generation === 'cps3-contactless';
  const pin = pinOf(profile);
  let place: Place = { folders: [root] };
  /** MANAGE SECURITY ENVIRONMENT has named a key since the last SELECT. */
  let isKeySet = false;

  function select({ p1, p2, data }: Command): Answer {
    const target = data.toString('hex').toUpperCase();
    const found = locate(p1, p2, target);
    if (typeof found === 'number') return status(found);
    place = found;
    isKeySet = false;
    const selected = selectedOf(place);
    return p2 === 0x0c || selected === undefined ? status(0x9000) : success(controlParameters(0x62, selected));
  }

  function locate(p1: number, p2: number, target: string): Place | number {
    const wantsAnswer = p2 === 0x04 || p2 === 0x0c;
    switch (p1) {
      case 0x00:
        return target === '3F00' || target === '' ? { folders: [root] } : 0x6a82;
      case 0x02: {
        if (!wantsAnswer) return 0x6a86;
        if (target === '3F00') return { folders: [root] };
        const folder = place.folders.at(-1);
        const child = folder && target.length === 4 ? childOf(folder, target) : undefined;
        return child?.kind === 'ef' ? { folders: place.folders, file: child } : 0x6a82;
      }
      case 0x04:
        if (!wantsAnswer && target !== AID.root) return 0x6a86;
        return findApplication(root, target) ?? 0x6a82;
      case 0x09:
        if (!wantsAnswer) return 0x6a86;
        if (!target.startsWith('3F00')) return 0x6a82;
        return walk([root], target.slice(4)) ?? 0x6a82;
      default:
        return 0x6a86;
    }
  }

  /** The PIN's counters, asked for with an extended header list from the root (docs/sources/card-edge.md 4). */
  function getData({ p1, p2, data }: Command): Answer {
    const asked = /^4D087006BF81(01|02)02A080$/.exec(data.toString('hex').toUpperCase());
    if (p1 !== 0x3f || p2 !== 0xff || asked === null || place.folders.length !== 1 || contactless)
      return status(0x6a88);
    const reference = asked[1] ?? '';
    const [maximum, left] = reference === '01' ? [profile.pinTriesMax, pin.left] : [10, 10];
    const uses = profile.pinUsesLeft === undefined ? [] : [tlv(0x9d, Buffer.of(profile.pinUsesLeft))];
    const counters = tlv(
      0xa0,
      tlv(0x9a, Buffer.of(maximum)),
      tlv(0x9b, Buffer.of(left)),
      ...uses,
      tlv(0xa1, tlv(0x8c, hex('F3000013FF00'))),
    );
    return success(tlv(0x70, tlv(Number(`0xBF81${reference}`), counters)));
  }

  return {
    reset() {
      place = { folders: [root] };
      isKeySet = false;
      pin.reset();
    },
    handle(command) {
      if (command.cla !== 0x00) return status(0x6e00);
      switch (command.ins) {
        case 0xa4:
          return select(command);
        case 0xb0: {
          const inContactApplication = place.folders.at(-1)?.aid === AID.contact;
          if (contactless && inContactApplication) return status(0x6982);
          const read = readBinary(command, place, { maximum: READ_MAXIMUM, contactless });
          place = read.place;
          return read.answer;
        }
        case 0xcb:
          return getData(command);
        case 0x20:
          return command.data.length > 0 && !contactless ? pin.verify(command) : status(0x6d00);
        // MANAGE SECURITY ENVIRONMENT and INTERNAL AUTHENTICATE, as the official module signs with them (docs/sources/card-edge.md 5).
        case 0x22:
          isKeySet = place.folders.at(-1)?.aid === AID.contact;
          return status(isKeySet ? 0x9000 : 0x6a88);
        case 0x88:
          return isKeySet && pin.isVerified ? success(Buffer.alloc(128)) : status(0x6982);
        default:
          return status(0x6d00);
      }
    },
  };
}
