import type { CadreRecords } from '../evaluation';
import type { Table } from '../registry';
import type { Results } from '../results';
import { Card, type CardColumn } from './card';
import { daysLater, letter, yearOfRun } from './page-letter';
import { placeName } from './place-cells';
import type { Band } from './plan';
import { daysCell, textCell } from './register-cells';
import { textsOf } from './sheet-head';

/** What appraisals of cadres are filled from. */
export interface Appraised {
  readonly results: Results;
  readonly cadres: Table<'cadres'>;
  readonly records: CadreRecords;
}

/** 函: asks the unit that sent cadres for its opinion on their appraisals, which follow. */
export function appraisalLetter(
  appraised: Appraised,
  widths: readonly number[],
  { unit, rows, number }: Readonly<{ unit: number; rows: readonly number[]; number: number }>,
): Band[] {
  const { results, cadres } = appraised;
  const { appraisalLetter: texts, letter: letters } = textsOf(results).handouts;
  const { settings, registry } = results;
  const names = rows.map((cadre) => cadres.text('name', cadre) ?? '');
  return letter(results, widths, {
    title: texts.title(settings.year),
    number: letters.number(yearOfRun(results), number),
    to: registry.tables.units?.text('name', unit) ?? '',
    before: [texts.about(names, settings.year)],
    listed: new Card(widths).list(columnsOf(appraised), rows).bands(),
    after: [texts.due(daysLater(results, settings.reminderDays)), texts.thanks, texts.closing],
  });
}

function columnsOf({ results, cadres, records }: Appraised): readonly CardColumn<number>[] {
  const { columns } = textsOf(results).handouts.appraisalLetter;
  const villageOf = results.links.cadres.villageCode?.target;
  const visits = (cadre: number): number | null => {
    const value = records.visits[cadre] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  return [
    [columns.name, 1, (cadre) => textCell(cadres, 'name', cadre)],
    [columns.post, 1, (cadre) => textCell(cadres, 'post', cadre)],
    [columns.village, 1, (cadre) => placeName(results.registry, villageOf?.[cadre] ?? -1)],
    [columns.days, 1, (cadre) => daysCell(results, cadres, cadre)],
    [columns.households, 1, (cadre) => records.households[cadre] ?? 0],
    [columns.visits, 1, visits],
  ];
}
