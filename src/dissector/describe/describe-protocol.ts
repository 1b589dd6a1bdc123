import type { DeclaredLayout } from '../language/declared-item.js';
import type { ProtocolOptions } from '../language/protocol-options.js';
import { checkLayouts } from './check-layouts.js';
import { isRecord, ShapeChecker } from './check-shape.js';
import { describeAttachments, describeFraming } from './describe-framing.js';
import { describeItems } from './describe-items.js';
import type { InfoPart, Item, LayoutDescription, ProtocolDescription } from './description.js';
import { FieldRegistry } from './field-registry.js';
import { readStrings } from './given-options.js';
import { Place } from './place.js';
import { oddCharacter, textFault } from './plain-text.js';
import { Problems } from './problems.js';
import { isReserved } from './reserved-names.js';

/** A protocol as data, and all that is wrong with it. */
export interface Described {
  readonly description: ProtocolDescription;
  /** One line each; the description counts only without any. */
  readonly errors: readonly string[];
}

/** Makes data of a declaration. */
export function describeProtocol<V>(options: ProtocolOptions<V, string>): Described {
  const given: Partial<ProtocolOptions<V, string>> = isRecord(options) ? options : {};
  const { name = '', shortName = '', version = '', byteOrder = 'BE' } = given;
  const filterName = typeof given.filterName === 'string' ? given.filterName : '';
  const problems = new Problems(filterName === '' ? name : filterName);
  const shape = new ShapeChecker(problems);
  shape.protocol(options);
  checkNames(given, problems);
  const hasLayout = shape.layout(given.layout);
  const registry = new FieldRegistry(filterName, problems);
  const declared: DeclaredLayout[] = [hasLayout ? given.layout.declared : { name: '', items: [] }];
  const layouts: LayoutDescription[] = [];
  for (let next = declared[layouts.length]; next !== undefined; next = declared[layouts.length]) {
    const { name: layoutName, items } = next;
    if (typeof layoutName !== 'string' || !/^(?:[A-Za-z][A-Za-z0-9_]*)?$/.test(layoutName)) {
      const rule = 'is a letter, then letters, digits and "_"; rename it';
      problems.add(undefined, `the name of the layout "${layoutName}" ${rule}`);
    }
    const context = { problems, registry, filterName, byteOrder, layoutName, layoutIndex };
    const place = new Place(layoutName, problems);
    layouts.push(Object.freeze({ name: layoutName, items: describeItems(items, place, context) }));
  }
  registry.checkExperts();
  if (hasLayout) checkLayouts(layouts, problems);
  const framing = describeFraming(shape.pdu(given.pdu), byteOrder, problems);
  const info = shape.info(given.info);
  const description: ProtocolDescription = {
    name,
    shortName,
    filterName,
    version,
    attachments: Object.freeze(describeAttachments(shape.attach(given.attach), framing, problems)),
    framing: Object.freeze(framing),
    info: Object.freeze(hasLayout ? describeInfo(info, layouts[0]?.items ?? [], problems) : []),
    layouts: Object.freeze(layouts),
    fields: Object.freeze(registry.fields),
    warnings: Object.freeze(problems.warnings),
  };
  return { description: Object.freeze(description), errors: problems.errors };

  function layoutIndex(layout: DeclaredLayout): number {
    const known = declared.indexOf(layout);
    return known === -1 ? declared.push(layout) - 1 : known;
  }
}

function checkNames<V>(
  { name, shortName, filterName, version, byteOrder }: Partial<ProtocolOptions<V, string>>,
  problems: Problems,
): void {
  if (typeof filterName !== 'string') {
    problems.add(undefined, 'filterName is missing, or no text; give the protocol one');
  } else if (!/^[a-z][a-z0-9_.-]*$/.test(filterName) || /\.\.|\.$/.test(filterName)) {
    problems.add(
      undefined,
      `filterName "${filterName}" is to be a lower-case letter, then lower-case letters, digits, "_", "-" and single dots`,
    );
  } else if (isReserved(filterName)) {
    problems.add(
      undefined,
      `filterName "${filterName}" is a word of display filters, so that none can ask for the protocol; take another`,
    );
  }
  for (const [what, text] of Object.entries({ name, shortName, version })) {
    const fault = textFault(text);
    if (text === '' || text === undefined) {
      const state = text === '' ? 'empty' : 'missing';
      problems.add(undefined, `${what} is ${state}; give the protocol one`);
    } else if (fault !== undefined) problems.add(undefined, `${what} ${fault}`);
  }
  if (byteOrder !== undefined && !['BE', 'LE'].includes(byteOrder)) {
    problems.add(undefined, `byteOrder is "${byteOrder}"; use one of: BE, LE`);
  }
}

/** Only what every PDU has can stand in the Info column: numbers at the top of the first layout. */
function describeInfo(
  info: NonNullable<ProtocolOptions<unknown, string>['info']>,
  items: readonly Item[],
  problems: Problems,
): readonly InfoPart[] {
  const known = items.flatMap((item) => {
    if (item.kind === 'bitmask') return [item.id, ...item.parts.map(({ id }) => id)];
    return item.kind === 'number' || item.kind === 'bool' || item.kind === 'generated'
      ? [item.id]
      : [];
  });
  return info.map((part): InfoPart => {
    if (typeof part === 'string') {
      const odd = oddCharacter(part);
      if (odd !== undefined)
        problems.add('info', `it has the character ${odd}, which no line shows; remove it`);
      return Object.freeze({ kind: 'text', text: part });
    }
    if (!known.includes(part.field)) {
      const advice =
        known.length === 0
          ? 'there is none, so use texts'
          : `use one of: ${[...new Set(known)].join(', ')}`;
      problems.add('info', `"${part.field}" is no number that every PDU has; ${advice}`);
    }
    const strings = readStrings(part.strings, (text) => {
      problems.add('info', text);
    });
    return Object.freeze({ kind: 'field', id: part.field, strings });
  });
}
