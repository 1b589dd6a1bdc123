/** Why a plugin brought tshark down: it crashed, or said nothing for so many seconds. */
export type TroubleReason =
  | { readonly kind: 'crash'; readonly how: string }
  | { readonly kind: 'silence'; readonly seconds: number };

/** tshark came to no good end with the plugin; the capture is there to be looked at. */
export class PluginTrouble extends Error {
  constructor(
    readonly capture: string,
    readonly reason: TroubleReason,
  ) {
    super(reason.kind === 'crash' ? reason.how : `no output for ${reason.seconds} s`);
  }
}
