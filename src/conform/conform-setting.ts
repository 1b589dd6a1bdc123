import type { ProtocolDescription } from '../dissector/describe/description.js';
import type { PluginHome } from '../toolchain/plugin/plugin-home.js';
import type { Tshark } from '../tshark/find-tshark.js';

/** What both sides are run with. */
export interface ConformSetting {
  readonly tshark: Tshark;
  /** With the plugins of all the protocols. */
  readonly home: PluginHome;
  /** All protocols that take part in claiming packets. */
  readonly descriptions: readonly ProtocolDescription[];
  /** Dissectors that bytes are handed to, and that nobody seems to have. */
  readonly unknown?: ReadonlySet<string> | undefined;
  /** Is told of the branches that the interpreter takes. */
  readonly reached?: ((branch: object) => void) | undefined;
  /** How long tshark may be silent with the plugin, in milliseconds; 120 000 without. */
  readonly silenceMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}
