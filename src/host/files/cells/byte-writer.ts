const FIRST_ROOM = 1 << 16;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

/** Bytes that grow: texts in UTF-8, and pieces of other bytes. */
export class ByteWriter {
  private room = new Uint8Array(FIRST_ROOM);
  private length = 0;
  private readonly encoder = new TextEncoder();

  text(text: string): void {
    this.reserve(text.length * MOST_BYTES);
    this.length += this.encoder.encodeInto(text, this.room.subarray(this.length)).written;
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.room.set(bytes, this.length);
    this.length += bytes.length;
  }

  finish(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  private reserve(size: number): void {
    if (this.length + size <= this.room.length) return;
    const room = new Uint8Array(Math.max(2 * this.room.length, this.length + size));
    room.set(this.room.subarray(0, this.length));
    this.room = room;
  }
}
