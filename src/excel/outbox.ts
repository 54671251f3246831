import { WRITE_BYTES } from './block-size';
import { yieldThread } from './yield-thread';

/** Queued writes on their way to Excel: sent when the next block would make the request too large. */
export class Outbox {
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** To be called after queueing what goes with the next write. */
  count(bytes: number): void {
    this.bytes += bytes;
  }

  /** To be called after queueing a write of so many bytes; gives whether it was sent. */
  async add(bytes: number): Promise<boolean> {
    this.count(bytes);
    if (this.bytes < WRITE_BYTES) return false;
    await this.send();
    return true;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    // What was queued was computed in this same task.
    await yieldThread();
    await this.context.sync();
  }
}
