import { usageError } from '../cli-error.js';

/** Endings of pictures that we do not draw. */
const OTHER_PICTURE = /\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|pdf|e?ps)$/iu;

/**
 * Refuses to write an SVG under the name of another picture, which nothing would open.
 *
 * @param endings - What can be written.
 */
export function requireSvg(
  output: string | undefined,
  endings: readonly string[] = ['.svg'],
): void {
  if (output === undefined || !OTHER_PICTURE.test(output)) return;
  throw usageError(({ otherPicture }) => otherPicture(output, endings));
}
