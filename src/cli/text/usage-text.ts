import type { AutostopKind } from '../../tshark/dumpcap-arguments.js';
import type { Said } from './said.js';

/** What is wrong with the arguments. */
export interface UsageText {
  readonly noCommand: string;
  readonly noCapture: string;
  readonly noProtocol: string;
  readonly noDissectorCommand: string;
  /** Where to read on. */
  readonly seeHelp: string;
  readonly seeHelpOf: (command: string) => string;
  readonly unknownOption: (name: string) => Said;
  readonly givenTwice: (option: string) => Said;
  readonly needsValue: (option: string) => Said;
  readonly emptyFileName: Said;
  readonly notOneOf: (
    option: string,
    value: string,
    choice: 'rules' | 'lane' | 'lang' | 'kind' | 'from' | 'format' | 'rowFormat' | 'report',
    choices: readonly string[],
  ) => Said;
  readonly jsonAndZeek: Said;
  readonly htmlAndJson: Said;
  readonly onePage: (captures: number) => Said;
  readonly oneOutput: (captures: number) => Said;
  readonly oneGraph: (isPicture: boolean, captures: number) => Said;
  readonly jsonAndFormat: Said;
  readonly notACount: (option: string, text: string, least: number) => Said;
  readonly noKind: (choices: readonly string[]) => Said;
  readonly onlyOneStream: (text: string) => Said;
  readonly notAStream: (text: string) => Said;
  readonly notAFormat: (value: string, formats: readonly string[]) => Said;
  readonly detailsOfText: (format: string) => Said;
  readonly onlyNotOfText: Said;
  readonly onlyOnce: Said;
  readonly oneCaptureInPdml: Said;
  /** What is wrong with a filter, and what to try, are said by whoever reads filters. */
  /** A display filter, and the name in it of what only a declaration knows. */
  readonly declaredInDisplayFilter: (name: string, filter: string) => Said;
  readonly filter: (position: number, problem: string) => string;
  /** `near` are names that are much alike. */
  readonly unknownProtocol: (name: string, near: readonly string[]) => Said;
  /** `interfaces`: those that there are, as far as that is known. */
  readonly liveNeedsInput: (interfaces: readonly string[]) => Said;
  readonly liveOneInput: Said;
  readonly onlyWithInterface: (option: string) => Said;
  readonly pipeAsInterface: Said;
  readonly notASnapLength: (text: string) => Said;
  readonly notAnAutostop: (text: string, kinds: readonly AutostopKind[]) => Said;
  /** A name of a picture that is none of ours; `endings` are. */
  readonly otherPicture: (output: string, endings: readonly string[]) => Said;
  readonly notAPacketCount: (option: string, text: string) => Said;
  readonly sameOutput: (output: string) => Said;
  readonly overwritesInput: (option: string, output: string) => Said;
  readonly overwritesCapture: (option: string, output: string) => Said;
}
