import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from './random';

export type Mutation = (file: Uint8Array, random: Random) => Uint8Array;

/** A few bytes are others. */
const flipBytes: Mutation = (file, random) => {
  const flipped = Uint8Array.from(file);
  for (let times = 1 + random.below(8); times > 0; times--)
    flipped[random.below(flipped.length)] = random.below(256);
  return flipped;
};

/** A few bytes of one part are others, and the archive is whole. */
const flipInPart: Mutation = (file, random) => {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  const name = names[random.below(names.length)] ?? '';
  parts[name] = Uint8Array.from(flipBytes(parts[name] ?? new Uint8Array(), random));
  return zipSync(parts);
};

const cutOff: Mutation = (file, random) => file.slice(0, random.below(file.length));

const removePart: Mutation = (file, random) => {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  Reflect.deleteProperty(parts, names[random.below(names.length)] ?? '');
  return zipSync(parts);
};

const NUMBERS = ['-1', '0', '1', '99999999999', '1e308', 'NaN', ''] as const;

/** Some places of one part's XML are others: a tag gone or twice, a value changed, a number out of range. */
const mutateXml: Mutation = (file, random) => {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[random.below(names.length)] ?? '';
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (let times = 1 + random.below(3); times > 0; times--) xml = changed(xml, random);
  parts[name] = strToU8(xml);
  return zipSync(parts);
};

function changed(xml: string, random: Random): string {
  const [target, by] = random.pick<readonly [RegExp, (found: string) => string]>([
    [/<[^>]+>/g, () => ''],
    [/<[^>]+>/g, (tag) => tag + tag],
    [/<\/[^>]+>/g, () => ''],
    [/"[^"]*"/g, () => `"${random.pick(NUMBERS)}"`],
    [/"[^"]*"/g, () => '"constructor"'],
    [/>[^<]+</g, () => '>&#x1F600;&bad;<'],
    [/ [a-zA-Z:]+="[^"]*"/g, () => ''],
    [/[A-Z]+\d+/g, () => random.pick(['XFD1048576', 'A0', 'ZZZZ1', 'A1:A1048576'])],
  ]);
  const places = [...xml.matchAll(target)];
  const place = places[random.below(places.length)];
  if (!place) return xml;
  return xml.slice(0, place.index) + by(place[0]) + xml.slice(place.index + place[0].length);
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'bytes flipped': flipBytes,
  'part spoilt': flipInPart,
  'cut off': cutOff,
  'part removed': removePart,
  'XML changed': mutateXml,
};
