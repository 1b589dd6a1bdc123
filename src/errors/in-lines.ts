/** A message with the words of a program, whose lines stay lines. */
export function inLines(message: string): {
  readonly message: string;
  readonly lines: readonly string[];
} {
  return { message, lines: message.split(/\r?\n/) };
}
