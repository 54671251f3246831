import type { Results } from '../results';
import type { Picture, PictureNode } from './answer';
import { lineOf } from './lines';

/** Nodes of one kind that are drawn; the rest are one node with their number. */
const MOST_NODES = 6;

const TABLE_OF = { cadre: 'cadres', household: 'households', village: 'villages' } as const;

/** Collects the nodes and edges of a picture. */
export class Drawing {
  private readonly nodes: PictureNode[] = [];
  private readonly edges: (readonly [number, number])[] = [];

  constructor(private readonly results: Results) {}

  /** Adds a row; gives its node. */
  add(column: PictureNode['column'], row: number, isSubject = false): number {
    const { text, source } = lineOf(this.results, TABLE_OF[column], row);
    return this.nodes.push({ column, text, count: 1, isSubject, source }) - 1;
  }

  /** Adds a node that stands for several rows. */
  addMany(column: PictureNode['column'], count: number): number {
    return this.nodes.push({ column, text: null, count, isSubject: false, source: null }) - 1;
  }

  /** Adds rows as far as there is room and the others as one node; `joinTo` is called for each node. */
  fan(
    column: PictureNode['column'],
    rows: readonly number[],
    joinTo: (node: number, rows: readonly number[]) => void,
  ) {
    const isCut = rows.length > MOST_NODES;
    const shown = isCut ? rows.slice(0, MOST_NODES - 1) : rows;
    for (const row of shown) joinTo(this.add(column, row), [row]);
    if (isCut) {
      const rest = rows.slice(shown.length);
      joinTo(this.addMany(column, rest.length), rest);
    }
  }

  join(from: number, to: number): void {
    const isKnown = this.edges.some(([a, b]) => a === from && b === to);
    if (!isKnown) this.edges.push([from, to]);
  }

  picture(): Picture {
    return { nodes: this.nodes, edges: this.edges };
  }
}
