import fc from 'fast-check';
import ts from 'typescript';

/** Facts hold facts, but none of them so deep. */
const DEEPEST = 8;

/** Mostly numbers that no number word stands for, and all different as a rule. */
const anyNumber = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 11, max: 0xffffffff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }) },
);

const anyText = fc.oneof(
  fc.constantFrom('lab.pcapng', '192.0.2.1:50000', '[2001:db8::1]:443', 'SYN'),
  fc.integer({ min: 11, max: 9_999_999 }).map((number) => (number / 1_000).toFixed(6)),
);

/**
 * Any value of a type of plain data, whether such facts can come about or not.
 *
 * @param shortest - How many members a list has at least.
 */
export function anyOfType(
  type: ts.Type,
  checker: ts.TypeChecker,
  shortest: number,
  depth = 0,
): fc.Arbitrary<unknown> {
  const of = (other: ts.Type): fc.Arbitrary<unknown> =>
    anyOfType(other, checker, shortest, depth + 1);
  if (depth > DEEPEST) throw new Error(`too deep for facts: ${checker.typeToString(type)}`);
  if (type.isUnion()) return fc.oneof(...type.types.map(of));
  if (type.isLiteral()) return fc.constant(type.value);
  const { flags } = type;
  if ((flags & ts.TypeFlags.BooleanLiteral) !== 0) {
    return fc.constant(checker.typeToString(type) === 'true');
  }
  if ((flags & ts.TypeFlags.Number) !== 0) return anyNumber;
  if ((flags & ts.TypeFlags.BigInt) !== 0) return anyNumber.map(BigInt);
  if ((flags & ts.TypeFlags.StringLike) !== 0) return anyText;
  if ((flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0) return fc.constant(undefined);
  if ((flags & ts.TypeFlags.Object) === 0 && !type.isIntersection()) {
    throw new Error(`no facts: ${checker.typeToString(type)}`);
  }
  if (checker.isTupleType(type)) {
    return fc.tuple(...checker.getTypeArguments(type as ts.TypeReference).map(of));
  }
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    if (element !== undefined) return fc.array(of(element), { minLength: shortest, maxLength: 4 });
  }
  return anyRecord(type, checker, of);
}

function anyRecord(
  type: ts.Type,
  checker: ts.TypeChecker,
  of: (other: ts.Type) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const properties = type.getProperties();
  const isOptional = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Optional) !== 0;
  const model = Object.fromEntries(
    properties.map((property): [string, fc.Arbitrary<unknown>] => {
      const declared = checker.getTypeOfSymbol(property);
      return [
        property.name,
        of(isOptional(property) ? checker.getNonNullableType(declared) : declared),
      ];
    }),
  );
  const requiredKeys = properties.filter((each) => !isOptional(each)).map(({ name }) => name);
  return fc.record(model, { requiredKeys });
}
