const ENCODER = new TextEncoder();
/** The most bytes that a UTF-16 unit takes. */
const MOST_BYTES = 3;
/** One for all: new room for every message would cost more than the counting. */
let room = new Uint8Array();

/** How many bytes a text takes in UTF-8. */
export function utf8Bytes(text: string): number {
  if (room.length < MOST_BYTES * text.length) room = new Uint8Array(MOST_BYTES * text.length);
  return ENCODER.encodeInto(text, room).written;
}
