/** What is wrong with how a Chinese text is set, by rule. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'no space between Chinese and Latin': /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u,
  'a space beside Chinese punctuation': /[，。；：！？、（）“”] | [，。；：！？、（）“”]/u,
  'a space between Chinese characters': /\p{Script=Han} +\p{Script=Han}/u,
  'Western punctuation behind Chinese': /[\p{Script=Han}）”][,;:!?]|\p{Script=Han}[.(]/u,
  'punctuation twice': /[，。；：、]{2}/u,
  // CommonMark takes no `**` for the end of strong text between punctuation and a letter.
  'strong text that ends in punctuation': /\*\*[^*]*\p{P}\*\*(?=[\p{L}\p{N}])/u,
  'strong text that begins with punctuation': /[\p{L}\p{N}]\*\*(?!\*)\p{P}[^*]*\*\*/u,
};

/** The rules that a text breaks. */
export function chineseFaults(text: string): readonly string[] {
  return Object.entries(FAULTS)
    .filter(([, fault]) => fault.test(text))
    .map(([rule]) => rule);
}
