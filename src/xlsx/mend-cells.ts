import { openTag, readCanonical } from './canonical-xml';
import { columnLetters, columnNumber } from './column-letters';
import { momentOf, type MomentKind } from './iso-dates';

/** What dates written as dates are turned into. */
export interface DateRules {
  readonly date1904: boolean;
  /** The style that shows such a date, like the given one in all else. */
  styleFor(style: number, kind: MomentKind): number;
}

interface Cell {
  readonly attributes: Map<string, string>;
  readonly formula: string[];
  readonly inline: string[];
  value: string;
  holdsInline: boolean;
}

/**
 * A sheet's XML as Excel itself would have written it: every row and cell says where it is, cells with nothing in
 * them name no kind, a date is the number of its day, and no text has a reading beside it.
 */
export function mendedSheet(xml: string, dates: DateRules): string {
  const written: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  const mending = new CellMending(written, dates);
  readCanonical(xml, {
    open: (name, attributes, isEmpty) => {
      mending.open(name, attributes, isEmpty);
    },
    close: (name) => {
      mending.close(name);
    },
    text: (text) => {
      mending.text(text);
    },
  });
  return written.join('');
}

class CellMending {
  private isInCells = false;
  private row = 0;
  private column = 0;
  private cell: Cell | null = null;
  /** Which piece of the cell is being read; `reading` is left out. */
  private piece: 'value' | 'formula' | 'inline' | 'reading' | null = null;

  constructor(
    private readonly written: string[],
    private readonly dates: DateRules,
  ) {}

  open(name: string, attributes: Map<string, string>, isEmpty: boolean): void {
    if (name === 'sheetData') this.isInCells = !isEmpty;
    if (this.cell) {
      this.openInside(this.cell, name, openTag(name, attributes, isEmpty), isEmpty);
      return;
    }
    if (this.isInCells && name === 'row') this.placeRow(attributes);
    if (!this.isInCells || name !== 'c') {
      this.written.push(openTag(name, attributes, isEmpty));
      return;
    }
    this.placeCell(attributes);
    const cell: Cell = { attributes, formula: [], inline: [], value: '', holdsInline: false };
    if (isEmpty) this.writeCell(cell);
    else this.cell = cell;
  }

  close(name: string): void {
    if (name === 'sheetData') this.isInCells = false;
    const { cell, piece } = this;
    if (!cell) this.written.push(`</${name}>`);
    else if (name === 'c') {
      this.writeCell(cell);
      this.cell = null;
    } else {
      if (piece === 'formula') cell.formula.push(`</${name}>`);
      if (piece === 'inline') cell.inline.push(`</${name}>`);
      if (name === 'v' || name === 'f' || name === 'is') this.piece = null;
      if (name === 'rPh') this.piece = 'inline';
    }
  }

  text(text: string): void {
    const { cell, piece } = this;
    if (!cell) this.written.push(text);
    else if (piece === 'value') cell.value += text;
    else if (piece === 'formula') cell.formula.push(text);
    else if (piece === 'inline') cell.inline.push(text);
  }

  private openInside(cell: Cell, name: string, tag: string, isEmpty: boolean): void {
    if (this.piece === null) {
      if (name === 'is') cell.holdsInline = true;
      if (name === 'f') cell.formula.push(tag);
      if (name === 'is') cell.inline.push(tag);
      const pieces = { v: 'value', f: 'formula', is: 'inline' } as const;
      if (!isEmpty && Object.hasOwn(pieces, name)) this.piece = pieces[name as keyof typeof pieces];
    } else if (this.piece === 'inline') {
      if (name !== 'rPh') cell.inline.push(tag);
      else if (!isEmpty) this.piece = 'reading';
    }
  }

  private placeRow(attributes: Map<string, string>): void {
    this.row = Number(attributes.get('r')) || this.row + 1;
    this.column = 0;
    attributes.set('r', String(this.row));
  }

  private placeCell(attributes: Map<string, string>): void {
    const letters = /^[A-Za-z]+/.exec(attributes.get('r') ?? '')?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    if (letters === undefined) attributes.set('r', `${columnLetters(this.column)}${this.row}`);
  }

  private writeCell({ attributes, formula, inline, value, holdsInline }: Cell): void {
    const content = this.settle(attributes, value, holdsInline);
    const inside =
      formula.join('') +
      (content === '' ? '' : `<v>${content}</v>`) +
      (content === '' ? inline.join('') : '');
    this.written.push(openTag('c', attributes, inside === ''), inside, inside === '' ? '' : '</c>');
  }

  /** Sets the cell's kind by what it really holds, and gives its value. */
  private settle(attributes: Map<string, string>, value: string, holdsInline: boolean): string {
    const kind = attributes.get('t') ?? 'n';
    const trimmed = value.trim();
    const isText = kind === 'str' || (kind === 'inlineStr' && trimmed !== '');
    const content = isText ? value : trimmed;
    if (content === '' || (holdsInline && kind === 'inlineStr')) {
      if (holdsInline) attributes.set('t', 'inlineStr');
      else if (kind !== 'str') attributes.delete('t');
      return '';
    }
    if (kind === 'inlineStr') attributes.set('t', 'str');
    return kind === 'd' ? this.settleDate(attributes, content) : content;
  }

  /** What is no date of the calendar is shown as it is written. */
  private settleDate(attributes: Map<string, string>, content: string): string {
    const moment = momentOf(content, this.dates.date1904);
    attributes.set('t', moment ? 'n' : 'str');
    if (!moment) return content;
    const style = this.dates.styleFor(Number(attributes.get('s') ?? 0), moment.kind);
    attributes.set('s', String(style));
    return String(moment.serial);
  }
}
