/** What stands for a number in English and Chinese without digits. */
const WORDS: Readonly<Record<string, number>> = {
  no: 0,
  none: 0,
  nothing: 0,
  one: 1,
  once: 1,
  first: 1,
  two: 2,
  twice: 2,
  both: 2,
  second: 2,
  three: 3,
  third: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const NUMERALS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)*/g;

/** Numbers in digits, without their grouping. */
export function digitsIn(text: string): readonly string[] {
  return (text.match(DIGITS) ?? []).map((number) => number.replaceAll(',', ''));
}

/** Numbers in words, as digits. */
export function wordsIn(text: string): readonly string[] {
  const words = text.match(/[a-z]+|\p{Script=Han}/giu) ?? [];
  return words
    .map((word) => WORDS[word.toLowerCase()] ?? NUMERALS[word])
    .filter((number) => number !== undefined)
    .map(String);
}

/** Numbers in digits that the first text has more often than the second, which may have them in words. */
export function numbersLostBetween(from: string, to: string): readonly string[] {
  const left = [...digitsIn(to), ...wordsIn(to)];
  return digitsIn(from).filter((number) => {
    const place = left.indexOf(number);
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  });
}
