import type { CaptureFailure } from '../../tshark/capture-permission.js';
import { askInterfaces, askLinkTypes, askTraffic } from '../../tshark/ask-dumpcap.js';
import type { LinkType } from '../../tshark/interface-link-types.js';
import type { CaptureInterface } from '../../tshark/interface-list.js';
import type { Traffic } from '../../tshark/interface-traffic.js';
import type { Surroundings } from '../../tshark/surroundings.js';
import { interfacesOfSystem, isUp, type SystemInterfaces } from './system-interfaces.js';

/** All that is known of an interface; what takes a right that is missing is absent. */
export interface SurveyedInterface extends CaptureInterface {
  readonly isUp?: boolean;
  readonly linkTypes?: readonly LinkType[];
  readonly traffic?: Traffic;
}

/** The interfaces of this machine. */
export interface Survey {
  /** The system itself knows fewer interfaces, and less of them. */
  readonly listedBy: 'dumpcap' | 'system';
  readonly interfaces: readonly SurveyedInterface[];
  /** What kept facts back that take the right to capture. */
  readonly failure?: CaptureFailure;
}

export interface SurveyOptions {
  readonly dumpcap: string;
  readonly here: Surroundings;
  readonly system: SystemInterfaces;
  /** Count packets for a second. */
  readonly withTraffic: boolean;
}

/** Asks dumpcap and the system for interfaces, and for each what may be known of it. */
export async function surveyInterfaces(options: SurveyOptions): Promise<Survey> {
  const { dumpcap, here, system, withTraffic } = options;
  const list = await askInterfaces(dumpcap, here);
  const known = list.value ?? interfacesOfSystem(system);
  const listedBy = list.value === undefined ? 'system' : 'dumpcap';
  let failure = list.failure;
  const counted =
    withTraffic && failure === undefined ? await askTraffic(dumpcap, here) : undefined;
  failure ??= counted?.failure;
  const interfaces: SurveyedInterface[] = [];
  let refusal: CaptureFailure | undefined;
  for (const each of known) {
    const up = await isUp(each, system, here);
    // One interface after the other: each is opened for it.
    const asked =
      failure === undefined && up !== false
        ? await askLinkTypes(dumpcap, each.name, here)
        : undefined;
    if (asked?.failure?.kind === 'no-permission') refusal ??= asked.failure;
    const traffic = counted?.value?.get(each.name);
    interfaces.push({
      ...each,
      ...(up === undefined ? {} : { isUp: up }),
      ...(asked?.value === undefined ? {} : { linkTypes: asked.value }),
      ...(traffic === undefined ? {} : { traffic }),
    });
  }
  // Some interfaces take more rights than others: who may open one has the right to capture.
  if (interfaces.every(({ linkTypes }) => linkTypes === undefined)) failure ??= refusal;
  return { listedBy, interfaces, ...(failure === undefined ? {} : { failure }) };
}
