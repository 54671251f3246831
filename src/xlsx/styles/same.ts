import { xmlOf, type XmlNode } from './xml-node';

/** Whether two parts of a look say the same; what is false or not there is as good as not said. */
export function isSame(one: unknown, other: unknown): boolean {
  return keyOf(one) === keyOf(other);
}

/** A text that equal parts of looks have in common. */
export function keyOf(part: unknown): string {
  const said = sorted(part);
  return said === undefined ? '' : JSON.stringify(said);
}

function sorted(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part === false ? undefined : part;
  const entries = Object.entries(part)
    .map(([key, value]) => [key, sorted(value)] as const)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** All that an element says besides some attributes and children; what is off is as good as not said. */
export function restOf({ attributes, children }: XmlNode, told: ReadonlySet<string>): string {
  const values = [...attributes]
    .filter(([name, value]) => !told.has(name) && value !== '0' && value !== 'false')
    .map(([name, value]) => `${name}=${value}`);
  const others = children
    .filter((child) => typeof child === 'string' || !told.has(child.name))
    .map((child) => (typeof child === 'string' ? child : xmlOf(child)));
  return [...values.sort(), ...others.sort()].join(' ');
}
