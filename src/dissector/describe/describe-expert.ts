import type { DeclaredExpert } from '../language/declared-item.js';
import { abbrevOf, type FieldContext } from './describe-fields.js';
import type { ExpertGroup, ExpertItem, Severity } from './description.js';
import type { Place } from './place.js';
import { textFault } from './plain-text.js';

const SEVERITIES: readonly Severity[] = ['NOTE', 'WARN', 'ERROR'];
const GROUPS: readonly ExpertGroup[] = ['PROTOCOL', 'UNDECODED'];

/** Describes an expert info. */
export function describeExpert(
  item: DeclaredExpert,
  place: Place,
  context: FieldContext,
): ExpertItem {
  const path = place.pathOf(item.id);
  const condition = place.expression(path, 'condition', item.condition);
  const severity = SEVERITIES.find((each) => each === item.severity);
  const group = GROUPS.find((each) => each === item.group);
  if (severity === undefined) {
    const names = SEVERITIES.join(', ');
    context.problems.add(path, `severity is "${item.severity}"; use one of: ${names}`);
  }
  if (group === undefined) {
    context.problems.add(path, `group is "${item.group}"; use one of: ${GROUPS.join(', ')}`);
  }
  const fault = item.text === '' ? undefined : textFault(item.text);
  if (item.text === '') context.problems.add(path, 'an expert info has a text; write one');
  if (fault !== undefined) context.problems.add(path, `the text ${fault}`);
  const abbrev = abbrevOf(item.id, context);
  context.registry.addExpert(path, abbrev, [severity, group, item.text].join());
  return {
    kind: 'expert',
    abbrev,
    condition,
    severity: severity ?? 'NOTE',
    group: group ?? 'PROTOCOL',
    text: item.text,
  };
}
