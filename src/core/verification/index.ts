// What a verification tells: how a workbook stands to what was sealed in it. In a folder apart from the seal, so that
// its sentences can be written in the locales, which the sealed sheets are written with. May not: hold any logic.
export type {
  LookChange,
  LookChangeKind,
  OutsideChange,
  RecordChange,
  RowChange,
  SealStamp,
  SheetChanges,
  SteeringChange,
  TableChanges,
  Verification,
} from './verification';
