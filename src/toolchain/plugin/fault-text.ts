import type { Advised, FailureText } from '../../errors/failure-text.js';
import type { PluginFault, StartFault } from './plugin-faults.js';

/** What a fault of a plugin means for the user of this tshark. */
export function faultText(fault: PluginFault, tshark: string, text: FailureText): Advised {
  switch (fault.kind) {
    case 'other-release':
      return text.pluginOfOtherRelease(fault.file, fault.release, tshark);
    case 'other-api':
      return text.pluginOfOtherApi(fault.file, fault.symbol, tshark);
    case 'unread':
      return text.pluginUnread(fault.file, fault.words);
  }
}

/**
 * Why Wireshark does not start.
 *
 * @param files - Plugins that may be the reason.
 */
export function stopText(stop: StartFault, files: readonly string[], text: FailureText): Advised {
  return stop.kind === 'duplicate'
    ? text.wiresharkHasNameTwice(stop.what, stop.name, files)
    : text.wiresharkDoesNotStart(stop.words, files);
}
