import { XMLValidator } from 'fast-xml-parser';

/** Is this a well-formed XML document? */
export function isValidXml(text: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is one more package.
  return XMLValidator.validate(text) === true;
}
