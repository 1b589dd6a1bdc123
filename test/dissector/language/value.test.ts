import { expect } from 'chai';
import type { FleetPdu } from '../../../dissectors/fleet/fleet.js';
import { layout, type Layout } from '../../../src/dissector/language/layout.js';
import { protocol } from '../../../src/dissector/language/protocol.js';
import type { Value } from '../../../src/dissector/language/value.js';

/** Is one type exactly the other? Mutual assignability would take `any` for everything. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- what T is does not matter */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** Compiles only where both types are the same. */
function expectSame<A, B>(same: Same<A, B>): void {
  expect(same).to.equal(true);
}

const field = { label: 'Field' };

/* eslint-disable @typescript-eslint/no-unsafe-return -- what the compiler refuses has no type */
/* eslint-disable @typescript-eslint/no-unused-vars -- only the types of chains are looked at */

describe('Value, to the compiler', () => {
  it('is number up to 32 bits, bigint above and for times, text for addresses', () => {
    const all = layout('all')
      .uint8('a', field)
      .int24('b', field)
      .uint32('c', field)
      .uint40('d', field)
      .int64('e', field)
      .float('f', field)
      .bool('g', field)
      .string('h', { ...field, length: 3 })
      .bytes('i', { ...field, length: 'rest' })
      .ipv6('j', field)
      .relTime('k', 'MSECS', field)
      .uintString('l', 2, field)
      .generated('m', field, (s) => s.a.plus(s.b));
    interface Expected {
      readonly a: number;
      readonly b: number;
      readonly c: number;
      readonly d: bigint;
      readonly e: bigint;
      readonly f: number;
      readonly g: boolean;
      readonly h: string;
      readonly i: Uint8Array;
      readonly j: string;
      readonly k: bigint;
      readonly l: string;
      readonly m: number;
    }
    expectSame<Value<typeof all>, { [Key in keyof Expected]: Expected[Key] }>(true);
  });

  it('has the parts of a bitmask beside it', () => {
    const mask = layout('').bitmask('flags', 8, field, (b) =>
      b.bits('kind', 0xf0, field).flag('last', 1, field),
    );
    expectSame<
      Value<typeof mask>,
      { readonly flags: bigint; readonly kind: bigint; readonly last: boolean }
    >(true);
  });

  it('is optional below when, an array below array', () => {
    const inner = layout('inner').uint8('x', field);
    const outer = layout('')
      .bool('has', field)
      .when(
        (s) => s.has,
        (l) => l.uint16('extra', field),
      )
      .array('list', inner, { ...field, count: 'rest' });
    expectSame<
      Value<typeof outer>,
      {
        readonly has: boolean;
        readonly extra?: number;
        readonly list: readonly { readonly x: number }[];
      }
    >(true);
  });

  it('is a union on the case of a switch', () => {
    type Body = FleetPdu['body'];
    expectSame<Body['case'], 1 | 2 | 3 | 'default'>(true);
    expectSame<
      Extract<Body, { readonly case: 1 }>,
      {
        readonly case: 1;
        readonly ep: { readonly ip: string; readonly port: number };
        readonly namelen: number;
        readonly name: string;
        readonly cookie: bigint;
      }
    >(true);
    expectSame<
      Extract<Body, { readonly case: 'default' }>,
      { readonly case: 'default'; readonly payload: Uint8Array }
    >(true);
  });

  it('of a layout that contains itself is the type that it is annotated with', () => {
    interface Tlv {
      readonly kind: number;
      readonly children: readonly Tlv[];
    }
    const tlv: Layout<Tlv> = layout('tlv')
      .uint8('kind', field)
      .array('children', () => tlv, { ...field, count: 'rest' });
    const { description } = protocol({
      name: 'Tree',
      shortName: 'TREE',
      filterName: 'tree',
      version: '1',
      layout: layout('').struct('top', tlv, field),
    });
    expect(description.layouts.map(({ name }) => name)).to.deep.equal(['', 'tlv']);
    expectSame<Value<typeof tlv>, { readonly kind: number; readonly children: readonly Tlv[] }>(
      true,
    );
  });

  it('lets expressions use earlier numbers only', () => {
    const chain = layout('').uint8('a', field).stringz('text', field);
    // @ts-expect-error -- text is no number
    chain.bytes('b', { ...field, length: (s) => s.text });
    // @ts-expect-error -- later is declared later
    chain.bytes('b', { ...field, length: (s) => s.later }).uint8('later', field);
    // @ts-expect-error -- a condition is no length
    chain.bytes('b', { ...field, length: (s) => s.a.eq(1) });
    chain.when(
      // @ts-expect-error -- a number is no condition
      (s) => s.a,
      (l) => l,
    );
    expect(chain.declared.items).to.have.lengthOf(2);
  });

  it('ends the scope of what stands inside a when, and begins an empty one in a layout', () => {
    const chain = layout('')
      .uint8('a', field)
      .when(
        (s) => s.a.eq(1),
        (l) => l.uint8('b', field).bytes('c', { ...field, length: (s) => s.b.plus(s.a) }),
      );
    // @ts-expect-error -- b is inside
    chain.bytes('d', { ...field, length: (s) => s.b });
    expect(chain.declared.items).to.have.lengthOf(2);
  });
});
