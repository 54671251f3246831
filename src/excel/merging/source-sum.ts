/** Where rows come from, as one number: the same for the same rows in the same order. */
export class SourceSum {
  /** FNV-1a, 32 bits. */
  value = 0x811c9dc5;

  add(file: unknown, row: unknown): void {
    const text = `${String(file)}\n${String(row)}\n`;
    for (let at = 0; at < text.length; at++)
      this.value = Math.imul(this.value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
}
