import { proxy, transfer, wrap, type Remote } from 'comlink';
import type { Locale } from '../../core/words/settings';
import type { ClientHost, KeptSettings, NativeBridge, OfficeDescription, Rect } from '../../host';
import { carryFailures, rejectWhenBroken } from '../../taskpane/engine';
import type { Block, BookListener, ExcelService, PersonCommand } from './service';

type Watched = <T>(answer: Promise<T>) => Promise<T>;

/** An embedded Excel in a worker of its own, with one workbook. */
export class EmbeddedExcel {
  private unsaved = false;

  private constructor(
    private readonly worker: Worker,
    private readonly service: Remote<ExcelService>,
    private readonly watched: Watched,
    private readonly description: OfficeDescription,
  ) {}

  /** Opens the bytes of an .xlsx file, which are handed over. Throws `Failure` for what cannot be opened. */
  static async open(bytes: Uint8Array<ArrayBuffer>, name: string, locale: Locale): Promise<EmbeddedExcel> {
    carryFailures();
    const worker = new Worker(new URL('./excel.worker.ts', import.meta.url), { name: 'excel' });
    const service = wrap<ExcelService>(worker);
    const watched = rejectWhenBroken(worker);
    try {
      const opening = service.open(transfer(bytes, [bytes.buffer]), name, locale);
      return new EmbeddedExcel(worker, service, watched, await watched(opening));
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  get name(): string {
    return this.description.documentName;
  }

  /** As it was last heard of; `hasUnsavedChanges` asks. */
  get isUnsaved(): boolean {
    return this.unsaved;
  }

  hasUnsavedChanges(): Promise<boolean> {
    return this.watched(this.service.hasUnsavedChanges());
  }

  async save(): Promise<Uint8Array> {
    const bytes = await this.watched(this.service.save());
    this.unsaved = false;
    return bytes;
  }

  /** Tells of everything first, then of what changes. */
  show(listener: BookListener): void {
    void this.service.show(
      proxy({
        ...listener,
        update: (update) => {
          this.unsaved = update.isUnsaved;
          listener.update(update);
        },
      }),
    );
  }

  block(sheetId: string, rect: Rect): Promise<Block | null> {
    return this.watched(this.service.block(sheetId, rect));
  }

  follow(command: PersonCommand): void {
    void this.service.follow(command);
  }

  click(sheetId: string, row: number, column: number): void {
    void this.service.click(sheetId, row, column);
  }

  fold(sheetId: string, group: Rect, isFolded: boolean): void {
    void this.service.fold(sheetId, group, isFolded);
  }

  /** The Excel that a client meets which comes now, in the language of the page around it. */
  clientHost(locale: Locale): ClientHost {
    const { service, watched, description } = this;
    const bridge: NativeBridge = {
      sendMessageToHost: (text) => {
        void service.receive(text);
      },
    };
    void service.connectClient(
      proxy((text: string) => {
        bridge.onMessageFromHost?.(text);
      }),
    );
    return {
      bridge,
      describe: () => ({ ...description, displayLanguage: locale === 'en' ? 'en-US' : 'zh-CN' }),
      readSettings: () => watched<KeptSettings>(service.readSettings()),
      writeSettings: (settings) => watched(service.writeSettings(settings)),
    };
  }

  close(): void {
    this.worker.terminate();
  }
}
