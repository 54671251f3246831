import type { Workbook } from '../model/workbook';
import type { HostObject } from './office-type';

/** Something changed in the workbook; a grid or an event listener may care. */
export type Notice =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly address: string;
      readonly source: 'api' | 'person';
    }
  | { readonly kind: 'look'; readonly sheetId: string }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string };

/** What the types need while they answer: the workbook, and a way to say that it changed. */
export interface Session {
  readonly workbook: Workbook;
  /** Highest ExcelApi version answered. */
  readonly requirementSet: string;
  notice(notice: Notice): void;
  /** Brings formula results up to date; to be called before contents are given out. */
  calculate(): void;
  readonly references: Map<string, HostObject>;
}
