import type { HostObject, Json, MethodMember, OfficeType, ScalarMember } from './office-type';

const derived = new Map<OfficeType, OfficeType<readonly HostObject[]>>();

/** The type of several objects that are dealt with as one: what all agree on is read, what is set is set of each. */
function eachOf(type: OfficeType): OfficeType<readonly HostObject[]> {
  const known = derived.get(type);
  if (known) return known;
  const made: OfficeType<readonly HostObject[]> = {
    name: type.name,
    since: type.since,
    scalars: mapped(type.scalars as Readonly<Record<string, ScalarMember<unknown>>>, scalarOfEach),
    objects: mapped(type.objects, (member) => ({
      ...since(member),
      open: (all, session) => together(all.map(({ target }) => member.open(target as never, session))),
    })),
    methods: mapped(type.methods as Readonly<Record<string, MethodMember<unknown>>>, methodOfEach),
    ...(type.item
      ? {
          item: (all, key, session) =>
            ofEach(all.map(({ target }) => type.item?.(target as never, key, session))),
        }
      : {}),
  };
  derived.set(type, made);
  return made;
}

/** Several objects of the same type as one. */
export function ofEach(objects: readonly (HostObject | null | undefined)[]): HostObject {
  const joined = together(objects);
  if (!joined) throw new RangeError('nothing to join');
  return joined;
}

function together(objects: readonly (HostObject | null | undefined)[]): HostObject | null {
  const present = objects.filter((object) => object !== null && object !== undefined);
  const [first] = present;
  return first ? { type: eachOf(first.type), target: present } : null;
}

function scalarOfEach(member: ScalarMember<unknown>): ScalarMember<readonly HostObject[]> {
  return {
    ...since(member),
    get: (all, session) => {
      const [first, ...others] = all.map(({ target }) => member.get(target, session));
      const text = JSON.stringify(first);
      return others.every((other) => JSON.stringify(other) === text) ? first : null;
    },
    ...(member.set
      ? {
          set: (all, value, session) => {
            for (const { target } of all) member.set?.(target, value, session);
          },
        }
      : {}),
  };
}

function methodOfEach(member: MethodMember<unknown>): MethodMember<readonly HostObject[]> {
  return {
    ...since(member),
    call: (all, args, session) => {
      let answer: Json = null;
      for (const { target } of all) answer = member.call(target, args, session);
      return answer;
    },
  };
}

function since(member: { readonly since?: string }): { readonly since?: string } {
  return member.since === undefined ? {} : { since: member.since };
}

function mapped<A, B>(
  members: Readonly<Record<string, A>>,
  to: (member: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, to(member)]));
}
