import type { RootContent } from 'mdast';
import type { Handshake, OfferedOptions, Side } from '../../tcp/conversation.js';
import { heading, paragraph, plain, tableOfFacts } from '../markdown/nodes.js';
import type { OpeningText } from '../text/report-text.js';

/** What timestamps take of each segment, padded (RFC 7323 §3.2, appendix A). */
const TIMESTAMPS_BYTES = 12;

const MULTIPATH = ['mptcp-capable', 'mptcp-join'] as const;
const CONGESTION = ['ecn-setup', 'accecn-setup'] as const;

/** The table of options: who offered what, and what takes effect. */
export function optionsBlock(
  handshake: Handshake,
  title: string,
  text: OpeningText,
  wasOpened: boolean,
): RootContent[] {
  const { client, server, effective } = handshake.options;
  if (client === undefined && server === undefined) return [];
  const { optionNames: names, optionColumns: columns } = text;
  const cell = (
    offer: OfferedOptions | undefined,
    show: (offered: OfferedOptions) => string,
  ): string => (offer === undefined ? text.notCaptured : show(offer));
  const row = (
    name: string,
    show: (offered: OfferedOptions) => string,
    effect: string,
  ): readonly string[] => [
    name,
    cell(client, show),
    cell(server, show),
    // Nothing takes effect in an attempt that came to nothing.
    wasOpened ? effect : text.notOffered,
  ];
  const hasFastOpen = [client, server].some((offer) => offer?.fastOpenCookie !== undefined);
  return [
    heading(3, [plain(text.optionsHeading(title))]),
    tableOfFacts(
      [columns.option, columns.client, columns.server, columns.effect],
      [
        row(
          names.mss,
          ({ mss }) => (mss === undefined ? text.notOffered : String(mss)),
          text.mssEffect(
            client?.mss,
            server?.mss,
            effective?.timestamps === true ? TIMESTAMPS_BYTES : 0,
          ),
        ),
        row(
          names.windowScale,
          ({ windowScale }) =>
            windowScale === undefined ? text.notOffered : text.windowScale(windowScale),
          text.effective(effective?.windowScaling),
        ),
        row(
          names.sack,
          ({ sackPermitted }) => text.offered(sackPermitted),
          text.effective(effective?.sackPermitted),
        ),
        row(
          names.timestamps,
          ({ timestamps }) => text.offered(timestamps),
          text.effective(effective?.timestamps),
        ),
        ...(hasFastOpen
          ? [
              row(
                names.fastOpen,
                ({ fastOpenCookie }) =>
                  fastOpenCookie === undefined ? text.notOffered : text.fastOpen[fastOpenCookie],
                text.fastOpenEffect(handshake.features.map(({ feature }) => feature)),
              ),
            ]
          : []),
        ...featureRows(names.multipath, handshake, MULTIPATH, text, wasOpened),
        ...featureRows(names.congestion, handshake, CONGESTION, text, wasOpened),
      ],
    ),
    paragraph(text.optionsNote),
  ];
}

/** The row of a feature that both ends must offer; none when neither does. */
function featureRows(
  name: string,
  { options: { client, server }, features }: Handshake,
  ids: readonly (keyof OpeningText['feature'])[],
  text: OpeningText,
  wasOpened: boolean,
): readonly (readonly string[])[] {
  const offeredBy = (side: Side): keyof OpeningText['feature'] | undefined =>
    ids.find((id) => features.some(({ from, feature }) => from === side && feature === id));
  const offers = { client: offeredBy('client'), server: offeredBy('server') };
  if (offers.client === undefined && offers.server === undefined) return [];
  const cell = (offer: OfferedOptions | undefined, side: Side): string => {
    if (offer === undefined) return text.notCaptured;
    const id = offers[side];
    return id === undefined ? text.offered(false) : text.feature[id];
  };
  const isKnown = client !== undefined && server !== undefined;
  const isAgreed = offers.client !== undefined && offers.server !== undefined;
  return [
    [
      name,
      cell(client, 'client'),
      cell(server, 'server'),
      wasOpened ? text.effective(isKnown ? isAgreed : undefined) : text.notOffered,
    ],
  ];
}
