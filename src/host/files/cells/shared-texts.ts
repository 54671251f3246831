import { escape, fileText } from '../../../xlsx';
import { ByteWriter } from './byte-writer';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}"></sst>`;
/** As much as stands before the first text, and behind the last. */
const [HEAD, TAIL] = [1024, 256];
const ROOT = /<(?:[\w.-]+:)?sst(?:\s[^<>]*)?>/;
const COUNTS = /\s(?:count|uniqueCount)=(?:"[^"]*"|'[^']*')/g;
const END = /<\/(?:[\w.-]+:)?sst>\s*$/;
/** What is only kept where it is said to be: blanks at the ends and next to each other. */
const SPACED = /^\s|\s$|\s\s|[\n\t]/;

/** The texts that cells share: those that the file has, and new ones behind them. */
export class SharedTexts {
  private readonly added = new Map<string, number>();

  /** `first` is how many the file has. */
  constructor(private readonly first: number) {}

  numberOf(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const number = this.first + this.added.size;
    this.added.set(text, number);
    return number;
  }

  get isEmpty(): boolean {
    return this.added.size === 0;
  }

  /** The part that holds them, by what it was. */
  written(before: Uint8Array | null): Uint8Array {
    const part = before === null || before.length < HEAD ? wholePart(before) : before;
    // A mark in front counts as a character here: places are counted in bytes.
    const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const tail = decode(part.subarray(Math.max(0, part.length - TAIL)));
    const end = END.exec(tail)?.[0] ?? '';
    const to = part.length - new TextEncoder().encode(end).length;
    const root = ROOT.exec(decode(part.subarray(0, HEAD)));
    const from = root ? new TextEncoder().encode(root.input.slice(0, root.index)).length : 0;
    const writer = new ByteWriter();
    writer.bytes(part.subarray(0, from));
    const tag = root?.[0] ?? '';
    writer.text(tag.replace(COUNTS, ''));
    writer.bytes(part.subarray(from + new TextEncoder().encode(tag).length, to));
    // Under another prefix than none the texts say for themselves what they are.
    const namespace = tag.startsWith('<sst') ? '' : ` xmlns="${MAIN}"`;
    for (const text of this.added.keys()) {
      const space = SPACED.test(text) ? ' xml:space="preserve"' : '';
      writer.text(`<si${namespace}><t${space}>${escape(fileText(text))}</t></si>`);
    }
    writer.text(end);
    return writer.finish();
  }
}

/** A short part may be a tag that closes itself. */
function wholePart(before: Uint8Array | null): Uint8Array {
  const text = before === null ? EMPTY : new TextDecoder().decode(before);
  return new TextEncoder().encode(text.replace(/<((?:[\w.-]+:)?sst)((?:\s[^<>]*?)?)\/>\s*$/, '<$1$2></$1>'));
}
