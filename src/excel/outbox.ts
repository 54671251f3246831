import { TARGET_BYTES } from './block-size';

/** Queued writes on their way to Excel: sent when the next block would make the request too large. */
export class Outbox {
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** To be called after queueing a write of so many bytes. */
  async add(bytes: number): Promise<void> {
    this.bytes += bytes;
    if (this.bytes >= TARGET_BYTES / 2) await this.send();
  }

  async send(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
  }
}
