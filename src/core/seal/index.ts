// In: the registry, the scheme and the sheets of a year's result. Out: a seal over them, and later what is no more as
// it was sealed. May not: hash by itself (the digest is given), know Excel or the clock.
export { printedCode } from './code';
export type { Digest } from './digest';
export { outsideSheets } from './outside';
export { isOfEarlierForm } from './pack';
export type { PackedSeal } from './pack';
export type { BookImage, Condition, SheetImage, SheetLook, Span } from './seal';
export { sealWorkbook, verifyWorkbook } from './seal-workbook';
export type { Sealable } from './seal-workbook';
export { steeringValues } from './steering-values';
export { typedCells } from './typed-cells';
