/** Colours of Okabe and Ito, which colour-blind readers tell apart; each means something only together with a form. */
export const COLOR = {
  ink: '#1a1a1a',
  faint: '#5a5a5a',
  line: '#8a8a8a',
  blue: '#0072b2',
  vermillion: '#d55e00',
  handshake: '#e3eff9',
  teardown: '#fdefd9',
  run: '#eef5fb',
  omitted: '#f2f2f2',
  paper: '#ffffff',
} as const;

export const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif";

/** Sizes of text, in pixels. */
export const SIZE = { title: 16, label: 12, small: 11 } as const;

/** Places from left to right, in pixels. */
export const PLACE = {
  width: 960,
  margin: 8,
  strip: 6,
  /** Right ends of the columns. */
  time: 106,
  frame: 164,
  client: 300,
  server: 790,
  /** Between a lifeline and the state beside it. */
  pillGap: 10,
} as const;

/** Pixels between lines of text. */
export const LINE = 15;
