import {
  designatedUnits,
  enterprises,
  publicityRows,
  type DesignatedUnit,
  type FigureRows,
} from '../coverage';
import { fieldOf } from '../registry';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { keyedList, List, columnSum, type ListColumn } from './list';
import { question } from './mechanism-lines';
import { Section } from './sections';

type UnitFigure = 'cadres' | 'visits' | 'liaisonMeetings' | 'unitForums' | 'introduced' | 'invested';

/** Central and provincial units with what each did in the year. */
export function designatedSection(results: Results): Section {
  const texts = textsOf(results).mechanisms;
  const { units } = results.registry.tables;
  const lines = designatedUnits(results);
  const figure = (key: UnitFigure) => ({
    format: 'count' as const,
    cell: (line: DesignatedUnit) => line[key].value,
    explain: (line: DesignatedUnit) => question(line[key]),
  });
  const summed = (key: UnitFigure) => ({ ...figure(key), total: columnSum(key) });
  const list = keyedList({
    table: 'zhucun_designated',
    hasTotals: true,
    lines,
    headers: texts.designatedColumns,
    columns: {
      category: {
        cell: ({ unit }) => units?.text('category', unit) ?? null,
        total: { cells: [() => texts.total] },
      },
      name: { names: true, cell: ({ unit }) => units?.text('name', unit) ?? null },
      cadres: summed('cadres'),
      visits: summed('visits'),
      // Several units may sit in one meeting: it would count several times in a sum.
      liaisonMeetings: figure('liaisonMeetings'),
      unitForums: figure('unitForums'),
      introduced: { ...summed('introduced'), format: 'amount' },
      invested: { ...summed('invested'), format: 'amount' },
    },
  });
  return new Section({ heading: texts.designated(lines.length), list, none: texts.none });
}

/** Enterprises by channel and how far each went; one approached by several channels counts in each. */
export function outreachSection(results: Results): Section {
  const texts = textsOf(results).mechanisms;
  const step = (name: 'approached' | 'replied' | 'agreed' | 'joined') => {
    const rowsOf = (channel: string | null): FigureRows => enterprises(results, name, channel ?? undefined);
    return {
      format: 'count' as const,
      cell: (channel: string | null) => rowsOf(channel).value,
      explain: (channel: string | null) => question(rowsOf(channel)),
    };
  };
  const list = keyedList({
    lines: [...fieldOf('outreach', 'channel').codes, null],
    headers: texts.outreachColumns,
    columns: {
      channel: { ...ACROSS_NAMES, names: true, cell: (channel) => channel ?? texts.distinct },
      approached: step('approached'),
      replied: step('replied'),
      agreed: step('agreed'),
      joined: step('joined'),
    },
  });
  return new Section({ heading: texts.outreach, notes: [texts.outreachAbout], list, none: texts.none });
}

/** Items of publicity by channel and kind. */
export function publicitySection(results: Results): Section {
  const texts = textsOf(results).mechanisms;
  const kinds = fieldOf('publicity', 'kind').codes;
  const list = new List<string, string>({
    hasTotals: true,
    lines: fieldOf('publicity', 'channel').codes,
    columns: [
      {
        key: 'channel',
        header: texts.publicityChannel,
        ...ACROSS_NAMES,
        names: true,
        cell: (channel) => channel,
        total: { cells: [() => texts.total] },
      },
      ...kinds.map((kind): ListColumn<string, string> => {
        const rowsOf = (channel: string): FigureRows => publicityRows(results, channel, kind);
        return {
          key: kind,
          header: kind,
          format: 'count',
          cell: (channel) => rowsOf(channel).value,
          explain: (channel) => question(rowsOf(channel)),
          total: columnSum(kind),
        };
      }),
      {
        key: 'total',
        header: texts.total,
        format: 'count',
        cell: (_, row, list) => ({
          formula: `=SUM(${list.cell(kinds[0] ?? '', row)}:${list.cell(kinds.at(-1) ?? '', row)})`,
        }),
        total: columnSum('total'),
      },
    ],
  });
  return new Section({ heading: texts.publicity, list, none: texts.none });
}

/** Names of units stand in the sheet's second column: nothing else has its width. */
const ACROSS_NAMES = { span: 2 } as const;
