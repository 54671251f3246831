// In: the results of a run. Out: generated sheets as plain data, cells on demand.
// May not: count or judge anything itself, or know Excel.
export { Chosen } from './chosen';
export type { ChosenRows } from './chosen';
export type { FigureQuestion } from './figure-question';
export type { Entry, EntryArea, EntryRule, FormPlan } from './form';
export { layOut } from './lay-out';
export { placeName } from './place-cells';
export { publishedFigures } from './bulletin-figures';
export {
  GENERATED_KINDS,
  isOfEvaluation,
  isReadBack,
  isSealedKind,
  kindsWrittenBy,
  mayFollowSeal,
  taskOf,
} from '../registry';
export type { GeneratedKind, SheetTask } from '../registry';
export { paperFor, POINTS_PER_CHARACTER, scaleOn } from './paper';
export { withSheetNames } from './plan';
export { heightOf, isFitted, isForScreen, LETTER_SIZE } from './row-heights';
export type {
  Band,
  BandRole,
  CellArea,
  CellFormat,
  ChartPlan,
  Formula,
  PlainSheet,
  PlanCell,
  PlanOutline,
  RowGroup,
  SheetPlan,
} from './plan';
export { slipsOf } from './slip-groups';
export type { Slip } from './slip-groups';
export { markedAs, markIn, markText, readMark, SHEET_MARK } from './sheet-mark';
export type { SheetMark } from './sheet-mark';
