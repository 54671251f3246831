import { formatRect, intersection, parseRect, type Rect } from '../model/address';
import type { ConditionalRule } from '../model/conditional-rules';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import type { Sheet } from '../model/sheet';
import { of, officeType, type HostObject, type Session } from '../protocol/office-type';
import { colorOf, rgb } from './range-colour';

/** The cells that a collection is asked about. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

interface FormatTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}

/** Rules have no id in a file; each gets one when it is first asked for. */
const ids = new WeakMap<ConditionalRule, string>();
let nextId = 1;

function idOf(rule: ConditionalRule): string {
  let id = ids.get(rule);
  if (id === undefined) ids.set(rule, (id = `{${String(nextId++).padStart(8, '0')}}`));
  return id;
}

function rectsOf(rule: ConditionalRule): Rect[] {
  return rule.range.split(/[\s,]+/).flatMap((area) => parseRect(area) ?? []);
}

function rulesIn({ sheet, rects }: AreasTarget): ConditionalRule[] {
  return sheet.conditionalRules
    .filter((rule) => rectsOf(rule).some((own) => rects.some((rect) => intersection(own, rect))))
    .sort((a, b) => a.priority - b.priority);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
const TYPES: Readonly<Partial<Record<ConditionalRule['type'], string>>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

function remove(sheet: Sheet, gone: readonly ConditionalRule[], session: Session): void {
  refuseProtected(sheet, 'formatCells');
  sheet.conditionalRules = sheet.conditionalRules.filter((rule) => !gone.includes(rule));
  session.notice({ kind: 'look', sheetId: sheet.id });
}

/** A rule's part is changed by putting a changed rule in its place; it stays the same object to the client. */
function change({ sheet, rule }: FormatTarget, part: Partial<ConditionalRule>, session: Session): void {
  refuseProtected(sheet, 'formatCells');
  Object.assign(rule, part);
  sheet.conditionalRules = [...sheet.conditionalRules];
  session.notice({ kind: 'look', sheetId: sheet.id });
}

const rule = officeType<FormatTarget>('ConditionalFormatRule', '1.6', {
  scalars: {
    Formula: {
      get: ({ rule: { formula = '' } }) => {
        const [first = ''] = typeof formula === 'string' ? [formula] : formula;
        return first === '' ? '' : `=${first}`;
      },
      set: (target, value, session) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
        change(target, { formula: value.slice(1) }, session);
      },
    },
  },
});

const fill = officeType<FormatTarget>('ConditionalRangeFill', '1.6', {
  scalars: {
    Color: {
      get: ({ rule: { style } }) =>
        style?.fill?.type === 'pattern' ? rgb(style.fill.bgColor ?? style.fill.fgColor) : '',
      set: (target, value, session) => {
        // In a differential format a solid fill's colour is the background one (ECMA-376 18.8.20).
        const pattern = { type: 'pattern', pattern: 'solid', bgColor: colorOf(value) } as const;
        change(target, { style: { ...target.rule.style, fill: pattern } }, session);
      },
    },
  },
});

const font = officeType<FormatTarget>('ConditionalRangeFont', '1.6', {
  scalars: {
    Color: {
      get: ({ rule: { style } }) => rgb(style?.font?.color),
      set: (target, value, session) => {
        const { style } = target.rule;
        change(target, { style: { ...style, font: { ...style?.font, color: colorOf(value) } } }, session);
      },
    },
  },
});

const format = officeType<FormatTarget>('ConditionalRangeFormat', '1.6', {
  objects: {
    Fill: { open: (target) => of(fill, target) },
    Font: { open: (target) => of(font, target) },
  },
});

const custom = officeType<FormatTarget>('CustomConditionalFormat', '1.6', {
  objects: { Format: { open: (target) => of(format, target) }, Rule: { open: (target) => of(rule, target) } },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
const conditionalFormat = officeType<FormatTarget>('ConditionalFormat', '1.6', {
  id: (target) => ({ Id: idOf(target.rule) }),
  scalars: {
    Id: { get: (target) => idOf(target.rule) },
    Type: { get: (target) => TYPES[target.rule.type] ?? 'PresetCriteria' },
    Priority: {
      get: ({ sheet, rule: own }) =>
        [...sheet.conditionalRules].sort((a, b) => a.priority - b.priority).indexOf(own),
    },
    StopIfTrue: {
      get: (target) => target.rule.stopIfTrue ?? false,
      set: (target, value, session) => {
        change(target, { stopIfTrue: value === true }, session);
      },
    },
  },
  objects: {
    Custom: {
      open: (target) => {
        if (target.rule.type !== 'expression')
          throw new HostError('InvalidOperation', 'The conditional format is of another type.');
        return of(custom, target);
      },
    },
    CustomOrNullObject: {
      open: (target) => (target.rule.type === 'expression' ? of(custom, target) : null),
    },
  },
  methods: {
    Delete: {
      call: ({ sheet, rule: own }, _, session) => {
        remove(sheet, [own], session);
      },
    },
    GetRanges: {
      since: '1.9',
      call: (target) => of('RangeAreas', { sheet: target.sheet, rects: rectsOf(target.rule) }),
    },
  },
});

function open(sheet: Sheet, own: ConditionalRule): HostObject {
  return of(conditionalFormat, { sheet, rule: own });
}

function found(target: AreasTarget, id: unknown): HostObject {
  const own = rulesIn(target).find((candidate) => idOf(candidate) === String(id));
  if (!own) throw itemNotFound();
  return open(target.sheet, own);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormats = officeType<AreasTarget>('ConditionalFormatCollection', '1.6', {
  items: (target) => rulesIn(target).map((own) => open(target.sheet, own)),
  item: found,
  methods: {
    GetCount: { call: (target) => rulesIn(target).length },
    GetItem: { call: (target, [id]) => found(target, id) },
    GetItemAt: {
      call: (target, [index]) => {
        const own = rulesIn(target)[Number(index)];
        if (!own) throw itemNotFound();
        return open(target.sheet, own);
      },
    },
    ClearAll: {
      call: (target, _, session) => {
        remove(target.sheet, rulesIn(target), session);
      },
    },
    Add: {
      call: ({ sheet, rects }, [type], session) => {
        refuseProtected(sheet, 'formatCells');
        if (type !== 'Custom')
          throw new HostError(
            'NotImplemented',
            `ConditionalFormatCollection.add of ${String(type)} is not implemented by the embedded host.`,
          );
        // The newest rule goes first, as in Excel.
        for (const other of sheet.conditionalRules) other.priority += 1;
        const own: ConditionalRule = {
          type: 'expression',
          priority: 1,
          formula: 'FALSE',
          range: rects.map(formatRect).join(' '),
        };
        sheet.conditionalRules = [own, ...sheet.conditionalRules];
        session.notice({ kind: 'look', sheetId: sheet.id });
        return open(sheet, own);
      },
    },
  },
});
