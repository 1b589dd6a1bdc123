import { fleet } from '../../dissectors/fleet/fleet.js';
import { fleetSample } from '../../dissectors/fleet/sample.js';
import { vectors as fleetVectors } from '../../dissectors/fleet/vectors.js';
import { hive } from '../../dissectors/hive/hive.js';
import { hiveSample } from '../../dissectors/hive/sample.js';
import { vectors as hiveVectors } from '../../dissectors/hive/vectors.js';
import { lifx } from '../../dissectors/lifx/lifx.js';
import { lifxSample } from '../../dissectors/lifx/sample.js';
import { vectors as lifxVectors } from '../../dissectors/lifx/vectors.js';
import type { Protocol } from '../../src/dissector/language/protocol.js';
import type { Vector } from '../../src/dissector/vector.js';

/** A folder of `dissectors/`. */
export interface ExampleDissector {
  readonly name: string;
  readonly protocol: Protocol<unknown>;
  readonly vectors: readonly Vector[];
  readonly sample: () => Uint8Array;
}

/** All that there are; a test holds the folder against them. */
export const EXAMPLE_DISSECTORS: readonly ExampleDissector[] = [
  { name: 'fleet', protocol: fleet, vectors: fleetVectors, sample: fleetSample },
  { name: 'hive', protocol: hive, vectors: hiveVectors, sample: hiveSample },
  { name: 'lifx', protocol: lifx, vectors: lifxVectors, sample: lifxSample },
];
