import { elements } from '../elements';
import { unclosed, withAttributes } from '../xml';

/** A list of one kind of record in a file's styles, to which new ones are appended. */
export class RecordList {
  readonly records: string[];
  private readonly ofFile: number;

  /** `plain`: what comes first in a list that held nothing. */
  constructor(
    private readonly list: string | null,
    private readonly name: string,
    record: string,
    private readonly plain: readonly string[] = [],
  ) {
    const within = list === null ? '' : list.slice(list.indexOf('>') + 1);
    this.records = Array.from(elements(within, record), ({ whole }) => whole);
    this.ofFile = this.records.length;
  }

  get isChanged(): boolean {
    return this.records.length > this.ofFile;
  }

  add(record: string): number {
    if (this.records.length === 0) this.records.push(...this.plain);
    return this.records.push(record) - 1;
  }

  /** What was there is as it is written. */
  get xml(): string {
    const { list, records, ofFile } = this;
    const added = records.slice(ofFile).join('');
    const tagEnd = list === null ? 0 : list.indexOf('>') + 1;
    const tag = list === null ? `<${this.name}>` : `${unclosed(list.slice(0, tagEnd))}>`;
    const within = list?.slice(tagEnd, Math.max(tagEnd, list.lastIndexOf('</'))) ?? '';
    return `${withAttributes(tag, { count: records.length })}${within}${added}</${this.name}>`;
  }
}
