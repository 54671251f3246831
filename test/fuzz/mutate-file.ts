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

/** Words and places that bite, in what a file says of its own. */
const NAMES = [
  'constructor',
  '__proto__',
  '',
  ' ',
  '甲'.repeat(40),
  "'",
  'Print_Area',
  '_zhucun_journal',
  '校验报告',
];
const AREAS = ['A1', 'A1:A1', 'XFD1048576', 'C5:B2', 'A0:B0', 'A1:XFD1048576', '#REF!', ''];
const VALUES = ['NaN', '1e999', '-1e308', '1e308', '', 'x', '-1', '&#xD800;', '2958466', '#N/A', '0.1.2'];
const RECORDS = ['[]', '{}', 'null', '[[', '"', '[{"kind":"begin"}]', '{"__proto__":{}}', '9'.repeat(400)];

/** What is changed of one kind of part: everything that the pattern finds in it may become one of these. */
interface Bite {
  readonly part: RegExp;
  readonly place: RegExp;
  readonly by: readonly [string, ...string[]];
}

const BITES: readonly [Bite, ...Bite[]] = [
  { part: /^xl\/workbook\.xml$/, place: /(?<=<sheet name=")[^"]*/g, by: ['constructor', ...NAMES] },
  { part: /^xl\/workbook\.xml$/, place: /(?<=<definedName name=")[^"]*/g, by: ['constructor', ...NAMES] },
  { part: /^xl\/workbook\.xml$/, place: /(?<=<definedName [^<>]*>)[^<]*/g, by: ['A1', ...AREAS, ...RECORDS] },
  { part: /^xl\/worksheets\/[^/]+\.xml$/, place: /(?<= (?:ref|sqref|r)=")[^"]*/g, by: ['A1', ...AREAS] },
  { part: /^xl\/worksheets\/[^/]+\.xml$/, place: /(?<=<v>)[^<]*/g, by: ['1', ...VALUES] },
  {
    part: /^xl\/worksheets\/[^/]+\.xml$/,
    place: /(?<= t=")[^"]*/g,
    by: ['d', 's', 'b', 'e', 'n', 'str', 'x'],
  },
  { part: /^xl\/worksheets\/[^/]+\.xml$/, place: /(?= t=")/g, by: [' s="99999"', ' s="-1"', ' s="x"'] },
  {
    part: /^xl\/worksheets\/[^/]+\.xml$/,
    place: /(?<=<sheetData>)/g,
    by: ['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
  },
  {
    part: /^xl\/worksheets\/[^/]+\.xml$/,
    place: /(?=<pageMargins|<\/worksheet>)/g,
    by: [
      '<mergeCells><mergeCell ref="A1:B3"/><mergeCell ref="B2:C9"/></mergeCells>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ],
  },
  {
    part: /^xl\/sharedStrings\.xml$/,
    place: /(?<=<t[^<>]*>)[^<]*/g,
    by: ['x', ...NAMES, ...RECORDS, ...VALUES],
  },
  { part: /^xl\/sharedStrings\.xml$/, place: /<si>.*?<\/si>/g, by: ['', '<si/>', '<si><t/></si>'] },
  {
    part: /^xl\/webextensions\/[^/]+\.xml$/,
    place: /(?<= (?:name|value)=")[^"]*/g,
    by: ['x', ...NAMES, ...RECORDS],
  },
  {
    part: /^xl\/(?:tables|charts|drawings)\/[^/]+\.xml$/,
    place: /(?<= (?:ref|name|id)=")[^"]*/g,
    by: ['A1', ...AREAS, ...NAMES],
  },
  {
    part: /^xl\/styles\.xml$/,
    place: /(?<= (?:numFmtId|formatCode|xfId|count)=")[^"]*/g,
    by: ['1', ...VALUES],
  },
];

/** A few places of one kind of part say what no program would write there. */
const bite: Mutation = (file, random) => {
  const parts = unzipSync(file);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const { part, place, by } = random.pick(BITES);
    const names = Object.keys(parts).filter((name) => part.test(name));
    const name = names[random.below(names.length)];
    const xml = name === undefined ? '' : strFromU8(parts[name] ?? new Uint8Array());
    const places = [...xml.matchAll(place)];
    const found = places[random.below(places.length)];
    if (name === undefined || !found) continue;
    const changedXml = xml.slice(0, found.index) + random.pick(by) + xml.slice(found.index + found[0].length);
    parts[name] = strToU8(changedXml);
  }
  return zipSync(parts);
};

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'bytes flipped': flipBytes,
  'part spoilt': flipInPart,
  'cut off': cutOff,
  'part removed': removePart,
  'XML changed': mutateXml,
  'places bitten': bite,
};
