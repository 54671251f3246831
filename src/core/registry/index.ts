// In: raw sheets. Out: a Registry. May not: judge content, know rules, Excel or the clock.
export {
  askedFieldsOf,
  fieldOf,
  fieldsOf,
  isPlaceColumn,
  LONGEST_TEXT,
  meaningOf,
  PLACE,
  referencesOf,
  specOf,
  TABLE_KEYS,
  TABLES,
  TO_CADRE,
  TO_HOUSEHOLD,
  TO_VILLAGE,
  villageColumnOf,
} from './tables';
export type {
  Field,
  FieldKey,
  FieldType,
  PlacePart,
  Reference,
  ReferenceField,
  ReferenceKey,
  Spelling,
  Step,
  TableKey,
  TextOf,
} from './tables';
export { cellAddress, columnLetter } from './address';
export { digestOf, digestOfText } from './raw-digest';
export { CellKind, filledColumns, RawColumnBuilder, RawColumns, rawValue } from './raw';
export type { CellValue, MergedBlock, RawColumn, RawSheet, RawWorkbook } from './raw';
export { withCells, withRowsMoved } from './raw-changes';
export type { ChangedCells } from './raw-changes';
export { Column, Table } from './table';
export type { Place, TablePart } from './table';
export { filesLacking, lacksColumn } from './lacking';
export { sayingColumn, sayingColumns } from './stand-ins';
export { readingOf, tableOf, tablesByKey, tablesOf } from './registry';
export type { Registry, SheetReading, UnreadSheet } from './registry';
export { PROVENANCE } from './provenance';
export type { Provenance } from './provenance';
export { looksLikeList } from './unread-sheet';
export {
  GENERATED_KINDS,
  GENERATED_SHEETS,
  generatedKind,
  isOfEvaluation,
  isOfSome,
  isRecord,
  isReadBack,
  isSealedKind,
  kindsWrittenBy,
  annexOf,
  mayFollowSeal,
  taskOf,
} from './generated-sheets';
export type { GeneratedKind, SheetTask } from './generated-sheets';
export { hasGeneratedName, isMemorySheet, isSteeringSheet, STEERING_SHEETS } from './program-sheets';
export { isClerksSheet, TELLING_ROWS } from './clerks-sheet';
export { readRegistry, RegistryReader } from './read-registry';
export { choiceFor, parseMappingChoices, type KeptChoices } from './mapping-choice';
export type { MappingChoice } from './mapping-choice';
export { rowIdentity } from './row-identity';
export { changedWaivers, MOST_WAIVERS, parseWaivers, waivedPlace } from './waiver';
export { MOST_CHECKS, parsePastChecks, pastCheck, withCheck } from './past-check';
export type { KeptChecks, PastCheck } from './past-check';
export { waivedCell } from './waived-cell';
export type { KeptWaivers, WaivedPlace, Waiver } from './waiver';
export { mapSheets } from './sheet-mapping';
export type { ColumnMapping, SheetMapping, WorkbookMapping } from './sheet-mapping';
export { cleanCell, cleanText, halfWidth } from './clean';
export { isRowNumber, normaliseHeader } from './header-text';
export { perColumn } from './per-column';
export { DAYS_FROM_1900_TO_1904, calendarOf, dayExists, daysInYear, isoDate, serialOf } from './calendar';
export { dateOfNumber, isWrittenNumber, parseBool, parseDate, parseNumber, parseYear } from './parse';
export { probableDate } from './probable-date';
export { saysNothing } from './nothing-said';
export { writtenDate } from './written-date';
export { DISABILITY_CERTIFICATE } from './read-texts';
