import { advancedSheet } from './advanced-sheet';
import { bulletinSheet } from './bulletin-sheet';
import { appraisalSheet } from './cadre-sheet';
import { carrySheet } from './carry-sheet';
import { Chosen } from './chosen';
import { comparisonSheet } from './comparison-sheet';
import { countyComparisonSheet } from './county-sheet';
import { countySummarySheet } from './county-summary';
import { coverSheet } from './cover-sheet';
import { coverageSheet } from './coverage-sheet';
import { effectsSheet } from './effects-sheet';
import { errorRankingSheet } from './error-ranking';
import { evaluationNotice } from './evaluation-notice';
import { excludedSheet } from './excluded-sheet';
import { fundSummarySheet } from './fund-summary';
import { gapsSheet } from './gaps-sheet';
import { gradesSheet } from './grades-sheet';
import { helpersByCadre, helpersByUnit } from './helper-lists';
import { householdCards } from './household-card';
import { linkageSheet } from './linkage-sheet';
import { matrixSheet } from './matrix-sheet';
import { mechanismsSheet } from './mechanisms-sheet';
import { noticeSheet } from './notice-sheet';
import { GENERATED_SHEETS, isOfEvaluation, type GeneratedKind } from '../registry';
import type { Results } from '../results';
import { shown } from '../words/personal';
import { outstandingCadres } from './outstanding-cadres';
import type { Band, SheetLayout, SheetPlan } from './plan';
import { proposalsSheet } from './proposals-sheet';
import { teamRankingSheet, unitRankingSheet } from './ranking-sheet';
import { reminders } from './reminders';
import { returnRecordSheet } from './return-record-sheet';
import { returnSlips } from './return-slips';
import { reviewSheet } from './review-sheet';
import { solvedMattersSheet } from './solved-matters';
import { teamEvaluationSheet } from './team-sheet';
import { unitEvaluationSheet } from './unit-sheet';
import { validationReport } from './validation-report';
import { villageExitsSheet } from './village-exits';
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
  teamRanking: teamRankingSheet,
  unitRanking: unitRankingSheet,
  gradeSpread: gradesSheet,
  advancedList: advancedSheet,
  publicNotice: noticeSheet,
  awardReview: reviewSheet,
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
  cover: (results, chosen) => coverSheet(results, (kind) => titleOf(LAYOUTS[kind](results, chosen))),
  notice: evaluationNotice,
  fundSummary: fundSummarySheet,
  effects: effectsSheet,
  solvedMatters: solvedMattersSheet,
  villageExits: villageExitsSheet,
  errorRanking: errorRankingSheet,
  countySummary: countySummarySheet,
};

/**
 * A generated sheet as plain data; its cells are computed when asked for. Throws the fault of the scheme where the
 * sheet is of the evaluation.
 */
export function layOut(kind: GeneratedKind, results: Results, chosen = new Chosen(results, null)): SheetPlan {
  if (results.schemeFault && isOfEvaluation(kind)) throw results.schemeFault;
  const layout = LAYOUTS[kind](results, chosen);
  const bands = layout.bands.map((band) => withMaskedTexts(band, results));
  return { kind, name: GENERATED_SHEETS[kind].name, ...layout, bands };
}

/** What a sheet is called at its head. */
function titleOf({ bands }: SheetLayout): string {
  const title = bands.find(({ role }) => role === 'title')?.cell(0, 0);
  return typeof title === 'string' ? title : '';
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
