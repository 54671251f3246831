const FIRST_ROOM = 1 << 16;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;
/** Texts are put together up to here: the encoder takes its time for every single one. */
const PIECE = 1 << 15;

/** Bytes that grow: texts in UTF-8, and pieces of other bytes. */
export class ByteWriter {
  private room = new Uint8Array(FIRST_ROOM);
  private length = 0;
  private pending = '';
  private readonly encoder = new TextEncoder();

  text(text: string): void {
    this.pending += text;
    if (this.pending.length > PIECE) this.flush();
  }

  bytes(bytes: Uint8Array): void {
    this.flush();
    this.reserve(bytes.length);
    this.room.set(bytes, this.length);
    this.length += bytes.length;
  }

  finish(): Uint8Array {
    this.flush();
    return this.room.subarray(0, this.length);
  }

  private flush(): void {
    const { pending } = this;
    if (pending === '') return;
    this.pending = '';
    this.reserve(pending.length * MOST_BYTES);
    this.length += this.encoder.encodeInto(pending, this.room.subarray(this.length)).written;
  }

  private reserve(size: number): void {
    if (this.length + size <= this.room.length) return;
    const room = new Uint8Array(Math.max(2 * this.room.length, this.length + size));
    room.set(this.room.subarray(0, this.length));
    this.room = room;
  }
}
