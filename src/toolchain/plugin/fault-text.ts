import type { Advised, FailureText } from '../../errors/failure-text.js';
import type { PluginFault, StartFault } from './plugin-faults.js';
import { protocolOfFile } from './plugin-file-name.js';

/** What a fault of a plugin means for the user of this tshark. */
export function faultText(fault: PluginFault, tshark: string, text: FailureText): Advised {
  const protocol = protocolOfFile(fault.file);
  switch (fault.kind) {
    case 'other-release':
      return text.pluginOfOtherRelease(fault.file, fault.release, tshark, protocol);
    case 'other-api':
      return text.pluginOfOtherApi(fault.file, fault.symbol, tshark, protocol);
    case 'unread':
      return text.pluginUnread(fault.file, fault.words, protocol);
  }
}

/**
 * Why Wireshark does not start.
 *
 * @param files - Plugins that may be the reason.
 */
export function stopText(stop: StartFault, files: readonly string[], text: FailureText): Advised {
  if (stop.kind === 'duplicate') return text.wiresharkHasNameTwice(stop.what, stop.name, files);
  return stop.words.includes('register_dissector')
    ? text.dissectorTwice(stop.words, files)
    : text.wiresharkDoesNotStart(stop.words, files);
}
