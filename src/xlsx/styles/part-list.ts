import type { RecordList } from './record-list';
import { nodeOf, xmlOf, type XmlNode } from './xml-node';

/** The fonts, fills or borders of a file: equal ones are found again. */
export class PartList<Part> {
  private readonly nodes: XmlNode[];
  private readonly parts: (Part | undefined)[];
  private numbers: Map<string, number> | null = null;

  /** `keyFor`: a text that parts have in common where one can stand for the other. */
  constructor(
    private readonly list: RecordList,
    private readonly read: (own: XmlNode) => Part | undefined,
    private readonly keyFor: (own: XmlNode) => string,
  ) {
    this.nodes = list.records.map(nodeOf);
    this.parts = this.nodes.map(read);
  }

  get(number: number): Part | undefined {
    return this.parts[number];
  }

  node(number: number): XmlNode | undefined {
    return this.nodes[number];
  }

  numberOf(own: XmlNode): number {
    this.numbers ??= this.numbered();
    const key = this.keyFor(own);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const added = this.list.add(xmlOf(own));
    for (const xml of this.list.records.slice(this.nodes.length)) {
      const node = nodeOf(xml);
      this.nodes.push(node);
      this.parts.push(this.read(node));
    }
    this.numbers.set(key, added);
    return added;
  }

  private numbered(): Map<string, number> {
    const numbers = new Map<string, number>();
    this.nodes.forEach((own, number) => {
      const key = this.keyFor(own);
      if (!numbers.has(key)) numbers.set(key, number);
    });
    return numbers;
  }
}
