import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * Text that means nothing but itself wherever it stands in Markdown: words and numbers, with dots, hyphens and slashes
 * only where they can begin neither a list nor a link, and spaces only between words. Most cells of tables are
 * no more than that.
 */
const HARMLESS =
  /^(?! )(?:[\p{L}\p{N},%/– ]|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])|(?<=[A-VX-Za-vx-z\d])\.(?=[A-Za-z\d]))*(?<! )$/u;

/** Writes text with all escaped that has a meaning in Markdown; what has none is not looked at any closer. */
export const textToMarkdown: Handle = (node: Text, parent, state, info) =>
  HARMLESS.test(node.value) ? node.value : defaultHandlers.text(node, parent, state, info);
