import { advancedSheet } from './advanced-sheet';
import { bulletinSheet } from './bulletin-sheet';
import { appraisalSheet } from './cadre-sheet';
import { carrySheet } from './carry-sheet';
import { Chosen } from './chosen';
import { comparisonSheet } from './comparison-sheet';
import { countyComparisonSheet } from './county-sheet';
import { coverageSheet } from './coverage-sheet';
import { excludedSheet } from './excluded-sheet';
import { gapsSheet } from './gaps-sheet';
import { helpersByCadre, helpersByUnit } from './helper-lists';
import { householdCards } from './household-card';
import { linkageSheet } from './linkage-sheet';
import { matrixSheet } from './matrix-sheet';
import { mechanismsSheet } from './mechanisms-sheet';
import { GENERATED_SHEETS, type GeneratedKind } from '../registry';
import type { Results } from '../results';
import { shown } from '../words/personal';
import { outstandingCadres } from './outstanding-cadres';
import type { Band, SheetLayout, SheetPlan } from './plan';
import { proposalsSheet } from './proposals-sheet';
import { reminders } from './reminders';
import { returnRecordSheet } from './return-record-sheet';
import { returnSlips } from './return-slips';
import { teamEvaluationSheet } from './team-sheet';
import { unitEvaluationSheet } from './unit-sheet';
import { validationReport } from './validation-report';
import { villageCards } from './village-card';

/** How each is laid out. Some refer to others that are written with them. */
const LAYOUTS: Readonly<Record<GeneratedKind, (results: Results, chosen: Chosen) => SheetLayout>> = {
  validationReport,
  linkage: linkageSheet,
  coverage: coverageSheet,
  gaps: gapsSheet,
  matrix: matrixSheet,
  mechanisms: mechanismsSheet,
  bulletin: bulletinSheet,
  teamEvaluation: teamEvaluationSheet,
  unitEvaluation: unitEvaluationSheet,
  advancedList: advancedSheet,
  villageCard: villageCards,
  householdCard: householdCards,
  helpersByCadre,
  helpersByUnit,
  reminders,
  cadreAppraisal: appraisalSheet,
  outstandingCadres,
  countyComparison: countyComparisonSheet,
  excludedRows: excludedSheet,
  returnSlips,
  returnRecord: returnRecordSheet,
  proposals: proposalsSheet,
  comparison: comparisonSheet,
  carryForward: carrySheet,
};

/** A generated sheet as plain data; its cells are computed when asked for. */
export function layOut(kind: GeneratedKind, results: Results, chosen = new Chosen(results, null)): SheetPlan {
  const layout = LAYOUTS[kind](results, chosen);
  const bands = layout.bands.map((band) => withMaskedTexts(band, results));
  return { kind, name: GENERATED_SHEETS[kind].name, ...layout, bands };
}

/** Names and notes are listed as clerks have typed them, with numbers in them that are nobody else's business. */
function withMaskedTexts(band: Band, { settings }: Results): Band {
  if (!settings.maskIds || band.isOfOffice) return band;
  return {
    ...band,
    cell: (row, column) => {
      const cell = band.cell(row, column);
      return typeof cell === 'string' ? shown(cell, settings) : cell;
    },
  };
}
