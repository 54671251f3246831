const TAB = 0x09;
const SPACE = 0x20;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const MARK = 0x21;
const ZERO = 0x30;
const [A, Z, CASE] = [0x61, 0x7a, 0x20];
/** The bits of a letter that say which it is. */
const LETTER = 0x1f;
const [B, C, D, E, I, O, P, R, S, T, V] = [0x62, 0x63, 0x64, 0x65, 0x69, 0x6f, 0x50, 0x72, 0x73, 0x74, 0x76];

/** What a cell says that it holds, by the first letter of its kind. */
const UNSAID = 0;
const STRING = -1;
const INLINE = -2;

/**
 * Goes over the cells of a sheet, byte by byte, for what Excel reads otherwise than the library: cells that name a
 * kind and hold nothing; and, as odd, dates written as dates, spaces around numbers, readings beside texts,
 * comments. Nearly every sheet has none of it.
 */
export class CellScan {
  isOdd = false;
  /** Where cells that hold nothing name a kind: from, to, and so on. */
  readonly emptyKinds: number[] = [];
  /** How many there are. */
  cells = 0;
  rows = 0;
  /** How far they reach, from 1. */
  lastRow = 0;
  lastColumn = 0;
  private atRow = 0;
  private atColumn = 0;
  private kind = UNSAID;
  private kindFrom = 0;
  private kindTo = 0;
  private holdsValue = false;

  /** From the tag that opens the cells on. */
  constructor(private readonly bytes: Uint8Array) {
    const { length } = bytes;
    let at = bytes.indexOf(LESS);
    while (at >= 0 && at < length) {
      at = this.element(at, bytes[at + 1]);
      while (at < length && bytes[at] !== LESS) at++;
    }
  }

  /** Gives a place within it or behind it, before the next tag. */
  private element(at: number, first: number | undefined): number {
    if (first === C && endsName(this.bytes[at + 2])) return this.cell(at + 2);
    if (first === V && endsName(this.bytes[at + 2])) return this.value(at + 2);
    if (first === SLASH) {
      if (this.bytes[at + 2] === C && this.bytes[at + 3] === GREATER) this.cellEnd();
    } else if (first === R) {
      if (this.bytes[at + 2] === O) return this.row(at + 4);
      if (this.bytes[at + 2] === P && this.bytes[at + 3] !== R) this.isOdd = true;
    } else if (first === I) {
      if (this.bytes[at + 2] === S && this.kind !== INLINE) this.isOdd = true;
    } else if (first === MARK) this.isOdd = true;
    return at + 2;
  }

  private cell(from: number): number {
    this.kind = UNSAID;
    this.holdsValue = false;
    this.cells += 1;
    this.atColumn += 1;
    let at = from;
    for (; at < this.bytes.length && this.bytes[at] !== GREATER; at++) {
      const byte = this.bytes[at];
      if (byte === DOUBLE || byte === SINGLE) at = this.behindQuote(at, byte);
      else if (byte === R && this.bytes[at + 1] === EQUALS && isSpace(this.bytes[at - 1]))
        this.atColumn = this.columnAt(at + 3);
      else if (byte === T && isSpace(this.bytes[at - 1])) this.kind = this.kindAt(at + 1) || this.kind;
    }
    if (this.atColumn > this.lastColumn) this.lastColumn = this.atColumn;
    if (this.kind === D) this.isOdd = true;
    if (this.bytes[at - 1] === SLASH) this.cellEnd();
    return at;
  }

  private kindAt(from: number): number {
    let at = from;
    while (isSpace(this.bytes[at]) || this.bytes[at] === EQUALS) at++;
    if (this.bytes[at] !== DOUBLE && this.bytes[at] !== SINGLE) return UNSAID;
    const first = this.bytes[at + 1] ?? UNSAID;
    this.kindFrom = from - 1;
    this.kindTo = this.behindQuote(at, this.bytes[at] ?? DOUBLE) + 1;
    if (first === I) return INLINE;
    return first === S && this.bytes[at + 2] === T ? STRING : first;
  }

  private value(from: number): number {
    const start = this.tagEnd(from) + 1;
    if (this.bytes[start - 2] === SLASH) return start;
    const end = this.bytes.indexOf(LESS, start);
    this.holdsValue = end > start;
    if (this.kind === INLINE) this.isOdd = true;
    if (this.kind !== STRING && (isSpace(this.bytes[start]) || isSpace(this.bytes[end - 1])))
      this.isOdd = true;
    return end < 0 ? this.bytes.length : end;
  }

  private cellEnd(): void {
    if (!this.holdsValue && (this.kind === S || this.kind === B || this.kind === E))
      this.emptyKinds.push(this.kindFrom, this.kindTo);
    this.kind = UNSAID;
  }

  /** A row that does not say which it is may say more that is then not read. */
  private row(from: number): number {
    const end = this.tagEnd(from);
    let says = false;
    this.rows += 1;
    this.atRow += 1;
    this.atColumn = 0;
    for (let at = from; at < end; at++) {
      const byte = this.bytes[at];
      if (byte === DOUBLE || byte === SINGLE) at = this.behindQuote(at, byte);
      else if (byte === EQUALS) says = true;
      else if (byte === R && isSpace(this.bytes[at - 1]) && this.bytes[at + 1] === EQUALS) {
        this.reach(this.numberAt(at + 3));
        return end;
      }
    }
    this.reach(this.atRow);
    if (says) this.isOdd = true;
    return end;
  }

  private reach(row: number): void {
    this.atRow = row;
    if (row > this.lastRow) this.lastRow = row;
  }

  /** The digits from a place on. */
  private numberAt(from: number): number {
    let number = 0;
    for (let at = from; isDigit(this.bytes[at]); at++) number = number * 10 + (this.bytes[at] ?? 0) - ZERO;
    return number;
  }

  /** The number of the column whose letters stand from a place on; the next one where there are none. */
  private columnAt(from: number): number {
    let number = 0;
    for (let at = from; isLetter(this.bytes[at]); at++)
      number = number * 26 + ((this.bytes[at] ?? 0) & LETTER);
    return number === 0 ? this.atColumn : number;
  }

  private tagEnd(from: number): number {
    let at = from;
    for (; at < this.bytes.length && this.bytes[at] !== GREATER; at++) {
      const byte = this.bytes[at];
      if (byte === DOUBLE || byte === SINGLE) at = this.behindQuote(at, byte);
    }
    return at;
  }

  private behindQuote(from: number, quote: number): number {
    let at = from + 1;
    while (at < this.bytes.length && this.bytes[at] !== quote) at++;
    return at;
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= ZERO + 9;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | CASE) >= A && (byte | CASE) <= Z;
}

function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && byte <= SPACE && byte >= TAB;
}

function endsName(byte: number | undefined): boolean {
  return byte === GREATER || byte === SLASH || isSpace(byte);
}
