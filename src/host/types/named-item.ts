import { absoluteRect, parseRect, quoteSheet, splitSheet } from '../model/address';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { isName } from '../model/name-rules';
import type { NameModel, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { isHostObject, of, officeType } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

/** The names of a sheet, or of the workbook where there is no sheet. */
interface NamesTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

interface NameTarget extends NamesTarget {
  readonly item: NameModel;
}

function namesOf({ workbook, sheet }: NamesTarget): Map<string, NameModel> {
  return sheet ? sheet.names : workbook.names;
}

function find(target: NamesTarget, name: unknown): NameModel | null {
  const wanted = String(name).toLowerCase();
  for (const [key, item] of namesOf(target)) if (key.toLowerCase() === wanted) return item;
  return null;
}

/** A constant's value, or the address a name refers to. */
function valueOf({ item }: NameTarget): string | number {
  const content = item.formula.replace(/^=/, '');
  const quoted = /^"((?:[^"]|"")*)"$/.exec(content);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  return /^-?\d+(?:\.\d+)?$/.test(content) ? Number(content) : content;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype */
function typeOf(target: NameTarget): string {
  const value = valueOf(target);
  if (typeof value === 'number') return 'Double';
  if (target.item.formula.startsWith('="')) return 'String';
  return rangeOf(target) ? 'Range' : 'Error';
}

/** The cells that a name stands for; null where it stands for something else. */
function rangeOf({ workbook, sheet, item }: NameTarget): RangeTarget | null {
  const { sheet: named, rest } = splitSheet(item.formula.replace(/^=/, ''));
  const rect = parseRect(rest);
  const owner = named === null ? sheet : workbook.findSheet(named);
  return rect && owner ? { sheet: owner, rect } : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
const namedItem = officeType<NameTarget>('NamedItem', '1.1', {
  id: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Name: { get: ({ item }) => item.name },
    Value: { get: valueOf },
    Formula: {
      since: '1.7',
      get: ({ item }) => item.formula,
      set: ({ item }, value) => {
        item.formula = String(value);
      },
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = value === true;
      },
    },
    Comment: {
      since: '1.4',
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = String(value);
      },
    },
    Type: { get: typeOf },
    Scope: { since: '1.4', get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
  },
  methods: {
    GetRange: {
      call: (target) => {
        const range = rangeOf(target);
        if (!range) throw itemNotFound();
        return of('Range', range);
      },
    },
    GetRangeOrNullObject: {
      since: '1.4',
      call: (target) => {
        const range = rangeOf(target);
        return range && of('Range', range);
      },
    },
    Delete: {
      since: '1.4',
      call: (target) => {
        namesOf(target).delete(target.item.name);
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItems = officeType<NamesTarget>('NamedItemCollection', '1.1', {
  items: (target) => [...namesOf(target).values()].map((item) => of(namedItem, { ...target, item })),
  item: (target, key) => {
    const item = find(target, key);
    if (!item) throw itemNotFound();
    return of(namedItem, { ...target, item });
  },
  methods: {
    GetItem: {
      call: (target, [name]) => {
        const item = find(target, name);
        if (!item) throw itemNotFound();
        return of(namedItem, { ...target, item });
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      call: (target, [name]) => {
        const item = find(target, name);
        return item && of(namedItem, { ...target, item });
      },
    },
    Add: {
      since: '1.4',
      call: (target, [name, reference, comment]) => {
        const key = String(name);
        if (!isName(key)) throw invalidArgument();
        if (find(target, key))
          throw new HostError('ItemAlreadyExists', 'The resource being created already exists.');
        const item = {
          name: key,
          formula: formulaOf(reference),
          visible: true,
          comment: typeof comment === 'string' ? comment : '',
        };
        namesOf(target).set(key, item);
        return of(namedItem, { ...target, item });
      },
    },
  },
});

function formulaOf(reference: unknown): string {
  if (isHostObject(reference)) {
    const { sheet, rect } = reference.target as RangeTarget;
    return `=${quoteSheet(sheet.name)}!${absoluteRect(rect)}`;
  }
  if (typeof reference !== 'string' || !reference.startsWith('=')) throw invalidArgument();
  return reference;
}
