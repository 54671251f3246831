interface Counter {
  byteLength(text: string): number;
}

const ENCODER = new TextEncoder();
/** The most bytes that a UTF-16 unit takes. */
const MOST_BYTES = 3;
/** One for all: new room for every message would cost more than the counting. */
let room = new Uint8Array();

/** How many bytes a text takes in UTF-8; by the machine's own counter where there is Node. */
export function utf8Bytes(text: string): number {
  const { Buffer: counter } = globalThis as { readonly Buffer?: Counter };
  if (counter) return counter.byteLength(text);
  if (room.length < MOST_BYTES * text.length) room = new Uint8Array(MOST_BYTES * text.length);
  return ENCODER.encodeInto(text, room).written;
}
