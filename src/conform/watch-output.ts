/** Passes output on, and calls when none comes for so long; the time in which nobody asks for it does not count. */
export async function* watchOutput(
  output: AsyncIterable<Uint8Array>,
  mostMs: number,
  onSilence: () => void,
): AsyncGenerator<Uint8Array> {
  let timer = setTimeout(onSilence, mostMs);
  try {
    for await (const chunk of output) {
      clearTimeout(timer);
      yield chunk;
      timer = setTimeout(onSilence, mostMs);
    }
  } finally {
    clearTimeout(timer);
  }
}
