import { attribute } from './xml';
import { CellError, type CellContent } from './cell-error';
import { textOfMarkup } from './file-text';
import { momentOf, type MomentKind } from './iso-dates';
import { TagReader } from './read-tags';
import { readRowTag, type RowLook } from './row-tag';
import { textOfItem } from './read-strings';

const [LESS, SLASH, MARK] = [0x3c, 0x2f, 0x21];
const [C, F, I, O, R, S, V] = [0x63, 0x66, 0x69, 0x6f, 0x72, 0x73, 0x76];
/** What stands around a value that says no more than its number. */
const VALUE_OPEN = new TextEncoder().encode('<v>');
const VALUE_CLOSE = new TextEncoder().encode('</v></c>');
export type { RowLook };

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A formula as a cell says it. */
export interface FileFormula {
  /** Empty where the formula is that of the first cell of those that share it. */
  readonly text: string;
  /** Which of the sheet's shared ones it is. */
  readonly shared: number | null;
}

/** Takes a sheet's cells in the order of the file; rows and columns count from 0. */
export interface CellSink {
  /** `style` is the number of the cell's look in the file; a cell that holds nothing has no content. */
  cell(row: number, column: number, style: number, content: CellContent | undefined): void;
  formula(row: number, column: number, formula: FileFormula): void;
  row(row: number, look: RowLook): void;
}

export interface CellSource {
  /** From the tag that opens the cells on, without the one that closes them. */
  readonly cells: Uint8Array;
  /** The texts that cells share. */
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** The style that shows a date written as such, like the given one in all else. */
  styleFor(style: number, kind: MomentKind): number;
}

/**
 * Reads a sheet's cells in one pass over its bytes. False where they are written as only a reader of all of XML
 * understands them: with comments, CDATA, prefixes.
 */
export function readCells(source: CellSource, sink: CellSink): boolean {
  return new CellReader(source, sink).read();
}

class CellReader {
  private readonly bytes: Uint8Array;
  private readonly tags: TagReader;
  private row = -1;
  private column = -1;
  private style = 0;
  private kind = '';
  private isOdd = false;

  constructor(
    private readonly source: CellSource,
    private readonly sink: CellSink,
  ) {
    this.bytes = source.cells;
    this.tags = new TagReader(source.cells);
  }

  read(): boolean {
    const { bytes } = this;
    for (let at = bytes.indexOf(LESS, 1); at >= 0 && !this.isOdd; at = this.tagFrom(at)) {
      const first = bytes[at + 1];
      if (first === C && this.tags.endsName(at + 2)) at = this.cell(at + 2);
      else if (first === R && bytes[at + 2] === O) at = this.startRow(at + 4);
      else if (first === MARK) return false;
      else at += 2;
    }
    return !this.isOdd;
  }

  private startRow(from: number): number {
    this.column = -1;
    const { row, look, end } = readRowTag(this.tags, from, this.row + 1);
    this.row = row;
    if (look && row < MOST_ROWS) this.sink.row(row, look);
    return end;
  }

  private cell(from: number): number {
    const { tags } = this;
    this.column += 1;
    this.style = 0;
    this.kind = '';
    let at = from;
    while ((at = tags.next(at)) >= 0) {
      if (tags.length !== 1) continue;
      if (tags.first === R) this.place();
      else if (tags.first === S) this.style = tags.number();
      else if (tags.first === 0x74) this.kind = tags.kind();
    }
    if (tags.isEmpty) {
      this.give(undefined);
      return tags.end;
    }
    const { end } = tags;
    const behind = this.plain(end);
    return behind < 0 ? this.inside(end) : behind;
  }

  /**
   * Nearly every cell holds the number of a text, or a whole number, and nothing else: read without looking for what
   * else there may be. Behind the cell; -1 where it is of another kind.
   */
  private plain(from: number): number {
    const { tags, kind } = this;
    const isText = kind === 's';
    if (!isText && kind !== '' && kind !== 'n') return -1;
    if (!tags.isAt(from, VALUE_OPEN)) return -1;
    const number = tags.digits(from + VALUE_OPEN.length);
    if (number < 0 || !tags.isAt(tags.end, VALUE_CLOSE)) return -1;
    this.give(isText ? this.source.strings[number] : number);
    return tags.end + VALUE_CLOSE.length;
  }

  /** Tags nearly always follow one another at once. */
  private tagFrom(at: number): number {
    return this.bytes[at] === LESS ? at : this.bytes.indexOf(LESS, at);
  }

  private place(): void {
    const { column, row } = this.tags.place();
    if (column >= 0) this.column = column;
    // A cell of another row than the one that it stands in is in the one that it says.
    if (row >= 0) this.row = row;
  }

  /** The cell's formula, value and text, up to the tag that closes it. */
  private inside(from: number): number {
    const { bytes, tags } = this;
    let content: CellContent | undefined;
    let formula: FileFormula | null = null;
    let at = bytes.indexOf(LESS, from);
    for (; at >= 0; at = bytes.indexOf(LESS, at)) {
      const first = bytes[at + 1];
      if (first === SLASH) {
        if (bytes[at + 2] === C && tags.endsName(at + 3)) break;
        at += 2;
      } else if (first === V && tags.endsName(at + 2)) {
        at = tags.behind(at + 2);
        if (tags.isEmpty) continue;
        const end = bytes.indexOf(LESS, at);
        content = this.value(at, end);
        at = end;
      } else if (first === F && tags.endsName(at + 2)) {
        formula = this.formulaAt(at);
        at = tags.end;
      } else if (first === I && bytes[at + 2] === S) {
        at = this.tags.behind(at + 3);
        if (this.tags.isEmpty) continue;
        const end = this.inlineEnd(at);
        content = this.inline(tags.decoded(at, end), content);
        at = end;
      } else if (first === MARK) {
        this.isOdd = true;
        return at + 2;
      } else at += 2;
    }
    this.give(content);
    if (formula && this.isPlaced()) this.sink.formula(this.row, this.column, formula);
    return at < 0 ? bytes.length : at + 3;
  }

  private give(content: CellContent | undefined): void {
    const held = content === '' ? undefined : content;
    if (this.isPlaced()) this.sink.cell(this.row, this.column, this.style, held);
  }

  /** What stands outside of a row is no cell. */
  private isPlaced(): boolean {
    return this.row >= 0 && this.row < MOST_ROWS && this.column >= 0 && this.column < MOST_COLUMNS;
  }

  /** A text of the cell's own counts where it says so, and where there is nothing else. */
  private inline(item: string, value: CellContent | undefined): CellContent | undefined {
    const isMeant = value === undefined || this.kind === 'inlineStr';
    return isMeant ? textOfItem(item) || value : value;
  }

  private value(from: number, end: number): CellContent | undefined {
    const { tags, source, kind } = this;
    if (end <= from) return undefined;
    if (kind === 's') return source.strings[tags.numberBetween(from, end) ?? -1];
    if (kind === '' || kind === 'n') {
      const number = tags.numberBetween(from, end);
      if (number !== undefined) return number;
    }
    const text = tags.decoded(from, end);
    const word = text.trim();
    if (word === '') return kind === 'str' ? textOfMarkup(text) : undefined;
    if (kind === 'str' || kind === 'inlineStr') return textOfMarkup(text);
    if (kind === 'b') return /^(?:1|true)$/i.test(word);
    if (kind === 'e') return CellError.of(word);
    return kind === 'd' ? this.moment(word) : this.valueOfNoKind(from, end, word);
  }

  /** Of a kind that there is not, and of what is said to be a number and is none. */
  private valueOfNoKind(from: number, end: number, word: string): CellContent | undefined {
    // For a number without an end Excel has no place.
    if (Math.abs(Number(word)) === Infinity) return undefined;
    return this.tags.numberBetween(from, end) ?? textOfMarkup(word);
  }

  /** What is no date of the calendar is shown as it is written. */
  private moment(written: string): CellContent | undefined {
    const moment = momentOf(written, this.source.date1904);
    if (!moment) return written;
    this.style = this.source.styleFor(this.style, moment.kind);
    return moment.serial;
  }

  private formulaAt(at: number): FileFormula | null {
    const { bytes, tags } = this;
    const from = tags.behind(at + 2);
    const isEmpty = tags.isEmpty;
    const tag = tags.decoded(at, from);
    const end = isEmpty ? from : bytes.indexOf(LESS, from);
    tags.end = end < 0 ? bytes.length : end;
    const type = attribute(tag, 't');
    const index = attribute(tag, 'si');
    const text = isEmpty ? '' : textOfMarkup(tags.decoded(from, tags.end));
    const shared = type === 'shared' && index !== '' ? Number(index) : null;
    return text === '' && shared === null ? null : { text, shared };
  }

  private inlineEnd(from: number): number {
    const { bytes } = this;
    for (let at = bytes.indexOf(LESS, from); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
      if (bytes[at + 1] === MARK) this.isOdd = true;
      if (bytes[at + 1] === SLASH && bytes[at + 2] === I && bytes[at + 3] === S) return at;
    }
    return bytes.length;
  }
}
