import type { Culture } from './culture';
import { HostError, invalidArgument, itemNotFound } from './host-error';
import type { KeptSheet } from './kept-sheet';
import { Sheet, type NameModel, type Visibility } from './sheet';
import { breakReferences, followRename } from './sheet-references';
import { StyleTable } from './styles';
import { splitSheet, parseRect, type Rect } from './address';

// oxlint-disable-next-line no-control-regex -- a file has no place for them
const FORBIDDEN_IN_NAMES = /[[\]:*?/\\\u0000-\u001f\ufffe\uffff]/;

/** The open workbook: its sheets in tab order and what belongs to all of them. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  /** Sheets that hold no cells, as the file has them. */
  readonly keptSheets: KeptSheet[] = [];
  readonly styles = new StyleTable();
  readonly names = new Map<string, NameModel>();
  /** What add-ins keep in the workbook, as JSON values. */
  readonly settings = new Map<string, unknown>();
  date1904 = false;
  culture: Culture = 'zh-CN';
  isStructureProtected = false;
  /** The file's own element for it, where that holds a password. */
  passwordLock: string | null = null;
  selection: { sheet: Sheet; rect: Rect } | null = null;
  private nextSheetNumber = 1;
  /** Ids of sheets that were deleted: no other gets one of them. */
  private readonly goneIds = new Set<string>();
  private nextTableNumber = 1;
  private active: Sheet | null = null;

  constructor(readonly name: string) {}

  get activeSheet(): Sheet {
    const active = this.active && this.sheets.includes(this.active) ? this.active : undefined;
    const sheet = active ?? this.sheets.find(({ visibility }) => visibility === 'Visible') ?? this.sheets[0];
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Nobody has chosen a sheet, and the file did not say one. */
  get isActiveByDefault(): boolean {
    return this.active === null;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'The operation is invalid for a hidden sheet.');
    this.active = sheet;
  }

  /** By id or by name, which is compared without regard to case. */
  findSheet(key: string): Sheet | null {
    const name = key.toLowerCase();
    return (
      this.sheets.find(({ id }) => id === key) ??
      this.sheets.find((sheet) => sheet.name.toLowerCase() === name) ??
      null
    );
  }

  addSheet(name?: string, id?: string): Sheet {
    this.refuseLockedStructure();
    const chosen = name ?? this.freeSheetName();
    this.checkSheetName(chosen, null);
    const sheet = new Sheet(id ?? this.freeSheetId(), chosen);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.refuseLockedStructure();
    if (sheet.visibility === 'VeryHidden')
      throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    const visible = this.sheets.filter(({ visibility }) => visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) {
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
    }
    this.leave(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.goneIds.add(sheet.id);
    if (this.selection?.sheet === sheet) this.selection = null;
    breakReferences(this, sheet.name);
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.refuseLockedStructure();
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    followRename(this, before, name);
  }

  /** Puts a sheet at a place in tab order, counted without it. */
  moveSheet(sheet: Sheet, position: number): void {
    this.refuseLockedStructure();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  showSheet(sheet: Sheet, visibility: Visibility): void {
    this.refuseLockedStructure();
    const others = this.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
    if (visibility !== 'Visible' && !others) throw invalidArgument('A workbook needs a visible sheet.');
    if (visibility !== 'Visible') this.leave(sheet);
    sheet.visibility = visibility;
  }

  /** A sheet that goes, or is hidden, while it is active gives way to the next one shown, else to the one before. */
  private leave(sheet: Sheet): void {
    if (this.active !== sheet) return;
    const place = this.sheets.indexOf(sheet);
    const isShown = ({ visibility }: Sheet): boolean => visibility === 'Visible';
    this.active =
      this.sheets.slice(place + 1).find(isShown) ?? this.sheets.slice(0, place).findLast(isShown) ?? null;
  }

  private refuseLockedStructure(): void {
    if (this.isStructureProtected)
      throw new HostError('AccessDenied', 'The workbook structure is protected.');
  }

  /** Excel's rules: 1 to 31 characters without []:*?/\, no apostrophe at the ends, not its own word History, unique. */
  checkSheetName(name: string, self: Sheet | null): void {
    if (name === '' || name.length > 31 || FORBIDDEN_IN_NAMES.test(name) || /^'|'$|^history$/i.test(name))
      throw invalidArgument();
    const other = this.findSheet(name);
    if ((other && other !== self) || this.isKept(name)) {
      throw new HostError('ItemAlreadyExists', 'The resource being created already exists.');
    }
  }

  freeTableName(): string {
    for (;;) {
      const name = `Table${this.nextTableNumber++}`;
      if (!this.findTable(name)) return name;
    }
  }

  findTable(key: string): { sheet: Sheet; table: Sheet['tables'][number] } | null {
    const name = key.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find(
        (candidate) => candidate.id === key || candidate.name.toLowerCase() === name,
      );
      if (table) return { sheet, table };
    }
    return null;
  }

  /** The sheet and rectangle of an address like `'Sheet 1'!A1:B2`; `base` is meant when no sheet is named. */
  locate(address: string, base: Sheet): { sheet: Sheet; rect: Rect } {
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === null ? base : this.findSheet(name);
    const rect = parseRect(rest);
    if (!sheet || !rect) throw invalidArgument();
    return { sheet, rect };
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      const name = `Sheet${number}`;
      if (!this.findSheet(name) && !this.isKept(name)) return name;
    }
  }

  private isKept(name: string): boolean {
    return this.keptSheets.some((kept) => kept.name.toLowerCase() === name.toLowerCase());
  }

  private freeSheetId(): string {
    for (;;) {
      const id = sheetId(this.nextSheetNumber++);
      const isTaken =
        this.goneIds.has(id) ||
        this.sheets.some((sheet) => sheet.id === id) ||
        this.keptSheets.some(({ number }) => sheetId(number) === id);
      if (!isTaken) return id;
    }
  }
}

/** A sheet's id as Excel writes it, from its number in the file. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-0000-${String(number).padStart(12, '0')}}`;
}
