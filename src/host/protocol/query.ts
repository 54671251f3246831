import { HostError } from '../model/host-error';
import type { Query } from './messages';
import type { HostObject, OfficeType } from './office-type';
import { includes, since } from './requirement';
import type { Session } from './office-type';

/** Property names by their first part; an empty list asks for all scalar properties. */
type Selection = Map<string, string[]>;

/** https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model */
const NOTHING = /^(?:\$none|no-?properties-?needed)$/i;

/** The loaded properties of an object, in PascalCase; a collection's members under `_Items`. */
export function query(object: HostObject, info: Query, session: Session): Record<string, unknown> {
  const names = [...(info.Select ?? []), ...(info.Expand ?? [])].map((name) => name.replaceAll('.', '/'));
  return valuesOf(object, names, session, info);
}

function valuesOf(
  object: HostObject,
  names: readonly string[],
  session: Session,
  page: Query = {},
): Record<string, unknown> {
  const { type, target } = object;
  if (type.items) {
    const from = page.Skip ?? 0;
    const items = type
      .items(target as never, session)
      .slice(from, page.Top === undefined ? undefined : from + page.Top);
    const wanted = names.map((name) => name.replace(/^items(?:\/|$)/, '')).filter((name) => name !== '');
    const own = wanted.filter((name) => isOwn(type, name));
    const ofItems = wanted.filter((name) => !own.includes(name));
    return {
      ...scalars(object, own, session),
      _Items: items.map((item) => ({ ...valuesOf(item, ofItems, session), ...idOf(item) })),
    };
  }
  return scalars(object, expanded(names, type, session), session);
}

function scalars(object: HostObject, names: readonly string[], session: Session): Record<string, unknown> {
  const { type, target } = object;
  const values: Record<string, unknown> = {};
  for (const [name, rest] of select(names)) {
    const key = pascal(name);
    const scalar = type.scalars[key];
    if (scalar) {
      since(scalar.since ?? type.since, `${type.name}.${name}`, session);
      values[key] = scalar.get(target as never, session);
      continue;
    }
    const member = type.objects[key];
    if (!member)
      throw new HostError('NotImplemented', `${type.name}.${name} is not implemented by the embedded host.`);
    since(member.since ?? type.since, `${type.name}.${name}`, session);
    const inner = member.open(target as never, session);
    values[key] = inner ? { ...valuesOf(inner, rest, session), ...idOf(inner) } : null;
  }
  return values;
}

/** All scalar properties where nothing is named, or a star; none for the words that say so. */
function expanded(names: readonly string[], type: OfficeType, session: Session): readonly string[] {
  if (names.length === 0) return allScalars(type, session);
  return names
    .filter((name) => !NOTHING.test(name))
    .flatMap((name) => (name === '*' ? allScalars(type, session) : [name]));
}

function select(names: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const name of names) {
    const [first = '', ...rest] = name.split('/');
    const inner = selection.get(first) ?? [];
    if (rest.length > 0) inner.push(rest.join('/'));
    selection.set(first, inner);
  }
  return selection;
}

function isOwn(type: OfficeType, name: string): boolean {
  return pascal(name.split('/')[0] ?? '') in type.scalars;
}

function allScalars(type: OfficeType, session: Session): string[] {
  return Object.entries(type.scalars)
    .filter(([, member]) => includes(session.requirementSet, member.since ?? type.since))
    .map(([name]) => name);
}

function idOf(object: HostObject): object {
  return object.type.id?.(object.target as never) ?? {};
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
