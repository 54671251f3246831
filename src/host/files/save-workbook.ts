import { PackageEdit, STRICT_MARK, transitional } from '../../xlsx';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { SharedTexts } from './cells/shared-texts';
import { writeKeptSheets } from './kept-sheets';
import { newFile } from './new-file';
import { originOf, type FileOrigin } from './origin';
import { writeChangedSheet, writeNewSheet, type BookTarget } from './sheet-parts';
import { settingsState, writeSettings } from './web-extension';
import { activeSheet, askForCalculation, editWorkbookPart, openingSheet } from './workbook-part';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SHEET = { part: 'xl/worksheets/sheet1.xml', relation: `${OFFICE}/worksheet` };
const STYLES = { part: 'xl/styles.xml', relation: `${OFFICE}/styles` };
const STRINGS = { part: 'xl/sharedStrings.xml', relation: `${OFFICE}/sharedStrings` };

/** The workbook as an .xlsx file: its own, with the same bytes wherever nothing has changed. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return new Saving(workbook, originOf(workbook) ?? (await newFile())).save();
}

class Saving {
  private readonly edit: PackageEdit;
  private readonly texts: SharedTexts;
  private readonly target: BookTarget;
  /** The sheets that were written, new and old. */
  private written = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly origin: FileOrigin,
  ) {
    const { file } = origin;
    this.edit = new PackageEdit(file.package);
    this.texts = new SharedTexts(file.strings.length);
    const { styleSheet: styles } = file;
    const numbers = new Map<number, number>();
    this.target = {
      package: this.edit,
      styles,
      texts: this.texts,
      styleOf: (number) => {
        const source = workbook.styles.sourceOf(number);
        if (source === null) return number;
        const known = numbers.get(number) ?? styles.numberOf(workbook.styles.get(number), source);
        numbers.set(number, known);
        return known;
      },
    };
  }

  async save(): Promise<Uint8Array> {
    const { workbook, origin, edit } = this;
    const removed = this.removeSheets();
    await this.changeSheets();
    editWorkbookPart(edit, workbook, origin, await this.addSheets());
    if (settingsState(workbook) !== origin.settings) writeSettings(edit, workbook);
    if (!edit.isChanged && originOf(workbook)) return origin.bytes;
    await this.writeTexts();
    this.writeStyles();
    if (removed + this.written > 0) this.letCalculate();
    this.leaveStrict();
    return edit.archive();
  }

  private removeSheets(): number {
    const { workbook, origin, edit } = this;
    const gone = [...origin.sheets].filter(([sheet]) => !workbook.sheets.includes(sheet));
    for (const [, { listed }] of gone) edit.unrelate(origin.file.part, listed.relation);
    for (const [, { listed }] of gone) edit.removeUnreachable(listed.part);
    return gone.length;
  }

  private async changeSheets(): Promise<void> {
    const { workbook, origin, edit } = this;
    const active = activeSheet(workbook, origin);
    const isOtherActive = active !== openingSheet(workbook, origin);
    for (const sheet of workbook.sheets) {
      const own = origin.sheets.get(sheet);
      if (!own) continue;
      const isOther = isOtherActive && own.isSelected !== (sheet === active);
      const selection = isOther ? sheet === active : null;
      if (await writeChangedSheet(this.target, origin.file, own, sheet, workbook, selection))
        this.written += 1;
    }
    writeKeptSheets(edit, workbook, active, isOtherActive);
  }

  /** Gives by what the workbook refers to them. */
  private async addSheets(): Promise<Map<Sheet, string>> {
    const { workbook, origin, edit } = this;
    const active = activeSheet(workbook, origin);
    const relations = new Map<Sheet, string>();
    for (const sheet of workbook.sheets) {
      if (origin.sheets.has(sheet)) continue;
      const part = edit.freeName(SHEET.part);
      await writeNewSheet(this.target, part, `${TYPES}.worksheet+xml`, sheet, workbook, sheet === active);
      relations.set(sheet, edit.relate(origin.file.part, { type: SHEET.relation, target: part }));
      this.written += 1;
    }
    return relations;
  }

  private async writeTexts(): Promise<void> {
    if (this.texts.isEmpty) return;
    const { part: workbookPart, stringsPart, package: opened } = this.origin.file;
    const part = stringsPart ?? this.edit.freeName(STRINGS.part);
    const written = this.texts.written(stringsPart === null ? null : opened.bytes(part));
    await this.edit.putPacked(part, written, `${TYPES}.sharedStrings+xml`);
    if (stringsPart === null) this.edit.relate(workbookPart, { type: STRINGS.relation, target: part });
  }

  private writeStyles(): void {
    const { styleSheet, stylesPart, part: workbookPart } = this.origin.file;
    if (!styleSheet.isChanged) return;
    const part = stylesPart ?? this.edit.freeName(STYLES.part);
    this.edit.put(part, styleSheet.xml, `${TYPES}.styles+xml`);
    if (stylesPart === null) this.edit.relate(workbookPart, { type: STYLES.relation, target: part });
  }

  /** The order in which the file's formulas were calculated no longer holds. */
  private letCalculate(): void {
    const { edit, origin } = this;
    const chain = edit.relationsOf(origin.file.part).find(({ type }) => type === `${OFFICE}/calcChain`);
    if (chain) {
      edit.unrelate(origin.file.part, chain.id);
      edit.remove(chain.target);
    }
    askForCalculation(edit, origin);
  }

  /** What is written here is of the transitional form, and a workbook is of one. */
  private leaveStrict(): void {
    const { edit, origin } = this;
    const { package: opened, part } = origin.file;
    if (opened.text(part)?.includes(STRICT_MARK) !== true) return;
    for (const name of opened.names) {
      const text = /\.(?:xml|rels|vml)$/i.test(name) ? edit.text(name) : null;
      if (text?.includes(STRICT_MARK))
        edit.put(name, transitional(text).replace(/(<workbook\s[^<>]*?)\sconformance="strict"/, '$1'));
    }
  }
}
