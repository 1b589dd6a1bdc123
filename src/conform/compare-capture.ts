import type { ProtocolDescription } from '../dissector/describe/description.js';
import { treeStyleOf } from '../dissector/show/tree-style.js';
import { type ComparedFrame, compareFrame, type FoundByPlugin } from './compare-frame.js';
import type { ConformSetting } from './conform-setting.js';
import { interpreterFrames } from './interpreter-side.js';
import { pluginSideFrames } from './plugin-side.js';

const NOTHING: FoundByPlugin = { protocols: [], column: '', info: '' };
type Names = Pick<ProtocolDescription, 'filterName' | 'shortName'>;

/**
 * Compares both sides over a capture, frame by frame; only two frames are in memory at a time. Frames that another
 * dissector owns are not compared: a plugin does not get their bytes, and the interpreter says so in its tree.
 */
export async function* compareCapture(
  file: string,
  protocol: Names,
  { tshark, home, descriptions, signal, reached, silenceMs, unknown }: ConformSetting,
): AsyncGenerator<ComparedFrame | 'of-another'> {
  const { filterName } = protocol;
  const style = treeStyleOf(tshark.version);
  const ours = interpreterFrames(file, tshark, descriptions, filterName, { signal, reached });
  const theirs = pluginSideFrames(file, home, filterName, signal, silenceMs);
  try {
    let one = await ours.next();
    let other = await theirs.next();
    while (one.done !== true || other.done !== true) {
      const ourFrame = one.done === true ? Infinity : one.value.frameNumber;
      const theirFrame = other.done === true ? Infinity : other.value.frameNumber;
      const frameNumber = Math.min(ourFrame, theirFrame);
      const pdus = one.done !== true && ourFrame === frameNumber ? one.value.pdus : [];
      const found = other.done !== true && theirFrame === frameNumber ? other.value : NOTHING;
      const isTheirs = isOf(found, protocol);
      if (!isTheirs && pdus.length > 0 && pdus.every(({ claimedBy }) => claimedBy !== undefined)) {
        yield 'of-another';
      } else if (isTheirs || pdus.length > 0) {
        yield compareFrame(filterName, frameNumber, pdus, found, { style, unknown });
      }
      if (ourFrame === frameNumber) one = await ours.next();
      if (theirFrame === frameNumber) other = await theirs.next();
    }
  } finally {
    await ours.return(undefined);
    await theirs.return(undefined);
  }
}

/** Other dissectors have malformed packets as well; of one of ours there need not be a tree. */
function isOf({ protocols, column }: FoundByPlugin, { filterName, shortName }: Names): boolean {
  return column === shortName || protocols.some(({ name }) => name === filterName);
}
