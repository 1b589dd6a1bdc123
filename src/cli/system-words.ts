/**
 * What the system says of a failure, without the files that it names: the one that was written to may be a draft,
 * whose name means nothing to the user.
 */
export function systemWords(error: Error): string {
  const { message } = error;
  const file = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  const at = file === undefined ? -1 : message.indexOf(` '${file}'`);
  return at === -1 ? message : message.slice(0, at);
}
