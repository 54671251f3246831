import type { Random, SampleSheet } from '../base';
import { CELL_SLIPS } from './cell-slips';
import { CITIZEN_ID_SLIPS } from './citizen-id-slips';
import { Draft, type PlantedMistake } from './draft';
import { dressHeadings } from './headings';
import { plantHouseholdsAtOdds } from './households-at-odds';
import { plantLayout } from './layout';
import { plantRowGroups } from './row-groups';
import { rowSlips } from './row-slips';
import { plantSlips } from './slip';

export interface SpoiltSheets {
  readonly sheets: readonly SampleSheet[];
  readonly planted: readonly PlantedMistake[];
}

/** A copy of clean sheets with the mistakes that clerks make, one finding each; the input stays as it is. */
export function plantMistakes(clean: readonly SampleSheet[], place: string, random: Random): SpoiltSheets {
  const sheets = clean.map(copyOf);
  dressHeadings(sheets, place);
  const draft = new Draft(sheets, random);
  plantRowGroups(draft);
  plantHouseholdsAtOdds(draft);
  plantLayout(draft);
  plantSlips(draft, [...rowSlips(draft), ...CITIZEN_ID_SLIPS, ...CELL_SLIPS]);
  return { sheets, planted: draft.planted() };
}

function copyOf(sheet: SampleSheet): SampleSheet {
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column, cells: [...column.cells] })),
    merges: [...sheet.merges],
  };
}
