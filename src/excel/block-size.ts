/**
 * Excel on the web refuses requests and responses above 5 MB. Long before that the client keeps the pane from
 * answering: it writes each of them as JSON once more, for a log that nobody reads. A block read of this size takes it
 * some 50 ms.
 */
export const READ_BYTES = 1_000_000;
/** Contents that are sent are written as JSON twice. */
export const WRITE_BYTES = READ_BYTES / 2;
/** Excel stops answering reads above five million cells. */
const MOST_CELLS = 1_000_000;

/** Bytes of a block as JSON in UTF-8: Chinese text is three bytes a character, so string length undercounts. */
export function jsonBytes(rows: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 2;
    for (const cell of row) bytes += cellBytes(cell) + 1;
  }
  return bytes;
}

/** So many rows of a block tell how large all of them are. */
const MEASURED_ROWS = 64;

/** The same from some of the rows, spread over the block: near enough to choose how many to ask for next. */
export function aboutJsonBytes(rows: readonly (readonly unknown[])[]): number {
  const step = Math.ceil(rows.length / MEASURED_ROWS);
  if (step <= 1) return jsonBytes(rows);
  const measured = rows.filter((_, index) => index % step === 0);
  return (jsonBytes(measured) / measured.length) * rows.length;
}

/** How many rows of this size fit into so many bytes; may be none. */
export function rowsWithin(bytes: number, bytesPerRow: number, columns: number): number {
  return Math.max(
    0,
    Math.floor(Math.min(bytes / Math.max(1, bytesPerRow), MOST_CELLS / Math.max(1, columns))),
  );
}

function cellBytes(cell: unknown): number {
  if (typeof cell === 'string') return textBytes(cell) + 2;
  if (typeof cell === 'number') return String(cell).length;
  if (cell === null || cell === undefined) return 4;
  if (typeof cell === 'boolean') return 5;
  return JSON.stringify(cell).length;
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Control characters, quotes and backslashes are escaped; all beyond ASCII takes up to three bytes a unit.
    if (unit >= 0x80) bytes += unit >= 0x800 ? 2 : 1;
    else if (unit < 0x20) bytes += 5;
    else if (unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}
