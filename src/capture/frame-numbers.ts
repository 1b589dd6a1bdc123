/** Tells which frame the next packet of an output is; to be asked once a packet, in order. */
export interface FrameNumbers {
  /** `undefined` when that cannot be told. */
  of(packet: string): Promise<number | undefined>;
  /** Ends what this rests on. */
  dispose(): Promise<void>;
}

/** For formats whose packets say it themselves. */
export function numbersInText(read: (packet: string) => number | undefined): FrameNumbers {
  return {
    of: (packet) => Promise.resolve(read(packet)),
    dispose: () => Promise.resolve(),
  };
}

/** For an output whose frames are known: all of them, those asked for, or those that a run lists. */
export function numbersInOrder(frames: Iterable<number> | AsyncIterable<number>): FrameNumbers {
  const numbers = iterate(frames);
  return {
    of: async () => {
      const result = await numbers.next();
      return result.done === true ? undefined : result.value;
    },
    dispose: async () => {
      await numbers.return(undefined);
    },
  };
}

async function* iterate(
  frames: Iterable<number> | AsyncIterable<number>,
): AsyncGenerator<number, undefined> {
  yield* frames;
  return undefined;
}

/** All frames of a capture. */
export function* everyFrame(): Generator<number> {
  for (let frameNumber = 1; ; frameNumber += 1) yield frameNumber;
}
