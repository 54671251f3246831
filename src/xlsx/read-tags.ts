const [SPACE, DOUBLE, SINGLE, MINUS, SLASH, ZERO, EQUALS, GREATER, DOLLAR] = [
  0x20, 0x22, 0x27, 0x2d, 0x2f, 0x30, 0x3d, 0x3e, 0x24,
];
const CASE = 0x20;
const [A, Z] = [0x61, 0x7a];
/** The bits of a letter that say which it is. */
const LETTER = 0x1f;
/** So many digits make a whole number exactly. */
const EXACT = 15;
/** Up to here a text of plain characters is made one by one: that is faster than any decoder. */
const SHORT = 32;

/** Reads the tags of an XML text byte by byte: one attribute after the other, and where the tag ends. */
export class TagReader {
  /** The first byte of the attribute's name, and how long it is. */
  first = 0;
  length = 0;
  /** Behind the tag; known when there is no further attribute. */
  end = 0;
  /** Whether the tag closes itself. */
  isEmpty = false;
  private nameFrom = 0;
  private from = 0;
  private to = 0;
  private readonly decoder = new TextDecoder();

  constructor(private readonly bytes: Uint8Array) {}

  /** Goes to the next attribute from a place within a tag on, and gives the place behind it; -1 where the tag ends. */
  next(from: number): number {
    const { bytes } = this;
    const { length } = bytes;
    let at = from;
    let byte = bytes[at] ?? GREATER;
    while (byte <= SPACE) byte = bytes[++at] ?? GREATER;
    if (byte === GREATER || byte === SLASH) {
      this.isEmpty = byte === SLASH;
      while (at < length && bytes[at] !== GREATER) at++;
      this.end = at + 1;
      return -1;
    }
    this.nameFrom = at;
    this.first = byte;
    while (at < length && bytes[at] !== EQUALS && (bytes[at] ?? 0) > SPACE && bytes[at] !== GREATER) at++;
    this.length = at - this.nameFrom;
    while (at < length && bytes[at] !== DOUBLE && bytes[at] !== SINGLE && bytes[at] !== GREATER) at++;
    const quote = bytes[at] ?? GREATER;
    // An attribute without a value is none.
    if (quote === GREATER) return this.next(at);
    this.from = at + 1;
    at += 1;
    while (at < length && bytes[at] !== quote) at++;
    this.to = at;
    return at + 1;
  }

  /** Behind a tag, from a place within it on. */
  behind(from: number): number {
    let at = from;
    while ((at = this.next(at)) >= 0);
    return this.end;
  }

  /** Whether the attribute has this name, as it stands in the bytes. */
  isNamed(name: Uint8Array | undefined): boolean {
    return this.length === name?.length && this.isAt(this.nameFrom, name);
  }

  endsName(at: number): boolean {
    const byte = this.bytes[at] ?? GREATER;
    return byte === GREATER || byte === SLASH || byte <= SPACE;
  }

  /** The attribute's value. */
  text(): string {
    return this.decoded(this.from, this.to);
  }

  isTrue(): boolean {
    const byte = this.bytes[this.from];
    return byte === ZERO + 1 || byte === 0x74;
  }

  /** The attribute's digits. */
  number(): number {
    let number = 0;
    for (let at = this.from; at < this.to; at++) {
      const digit = (this.bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    return number;
  }

  /** What kind of cell it says; one of the words that there are, without making a text of most. */
  kind(): string {
    const length = this.to - this.from;
    const byte = this.bytes[this.from];
    if (length === 1) {
      if (byte === 0x73) return 's';
      if (byte === 0x6e) return 'n';
    }
    return this.text();
  }

  /** The attribute as the address of a cell, counted from 0; -1 where it says none. */
  place(): { column: number; row: number } {
    let column = 0;
    let row = 0;
    for (let at = this.from; at < this.to; at++) {
      const byte = this.bytes[at] ?? 0;
      const letter = byte | CASE;
      if (letter >= A && letter <= Z) column = column * 26 + (byte & LETTER);
      else if (byte !== DOLLAR) row = row * 10 + byte - ZERO;
    }
    place.column = column - 1;
    place.row = row - 1;
    return place;
  }

  /** Whether these bytes stand there. */
  isAt(from: number, bytes: Uint8Array | undefined): boolean {
    if (!bytes) return false;
    for (let at = 0; at < bytes.length; at++) if (this.bytes[from + at] !== bytes[at]) return false;
    return true;
  }

  /** The whole number that stands there; -1 where there is none that is exact. `end` is behind it. */
  digits(from: number): number {
    const { bytes } = this;
    let number = 0;
    let at = from;
    for (; at < bytes.length; at++) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    this.end = at;
    return at > from && at - from <= EXACT ? number : -1;
  }

  /** Undefined where what stands there is no number that ends. */
  numberBetween(from: number, to: number): number | undefined {
    const { bytes } = this;
    let at = from;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at++;
    let number = 0;
    const start = at;
    for (; at < to; at++) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (at === to && at > start && at - start <= EXACT) return isNegative ? -number : number;
    const text = this.decoded(from, to).trim();
    const slow = text === '' ? NaN : Number(text);
    return Number.isFinite(slow) ? slow : undefined;
  }

  decoded(from: number, to: number): string {
    const { bytes } = this;
    if (to - from <= SHORT) {
      let text = '';
      let at = from;
      for (; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if (byte >= 0x80) break;
        text += String.fromCharCode(byte);
      }
      if (at === to) return text;
    }
    return this.decoder.decode(bytes.subarray(from, to));
  }
}

/** One for all: an object for each of millions of cells would cost as much as the cell. */
const place = { column: -1, row: -1 };
