import { transfer } from 'comlink';
import { Failure } from '../../core/words/failure';
import type { Locale } from '../../core/words/settings';
import {
  type Calculator,
  ExcelHost,
  type KeptSettings,
  type OfficeDescription,
  openWorkbook,
  type Rect,
  type Workbook,
  WorkbookFileError,
} from '../../host';
import { BookUpdates } from './book-updates';
import { CellPainter } from './cell-painter';
import { PersonCommands } from './person-commands';
import type { Block, BookListener, ExcelService, PersonCommand } from './service';

/** The workbook that is open here, and all that serves it. */
interface Opened {
  readonly host: ExcelHost;
  readonly painter: CellPainter;
  readonly updates: BookUpdates;
  readonly commands: PersonCommands;
}

/** An embedded Excel for whoever is on the other side of the thread. */
export class ServedExcel implements ExcelService {
  private book: Opened | null = null;
  private listener: BookListener | null = null;

  constructor(private readonly calculator: () => Promise<Calculator>) {}

  async open(bytes: Uint8Array, name: string, locale: Locale): Promise<OfficeDescription> {
    const calculator = this.calculator();
    const workbook = await read(bytes, name);
    const host = new ExcelHost(workbook, await calculator, {
      outlineAbove: true,
      displayLanguage: locale === 'en' ? 'en-US' : 'zh-CN',
    });
    const painter = new CellPainter(workbook);
    const updates = new BookUpdates(host, painter);
    const commands = new PersonCommands(host, {
      refresh: ({ id }) => {
        updates.later((pending) => pending.refused.add(id));
      },
      rebuild: () => {
        updates.later();
      },
      refused: (code) => this.listener?.refused(code),
      outsideLink: (address) => this.listener?.outsideLink(address),
    });
    this.book = { host, painter, updates, commands };
    return host.describe();
  }

  async save(): Promise<Uint8Array> {
    const { host, updates } = this.opened;
    const bytes = await host.save();
    updates.noteSaved();
    return transfer(bytes, [bytes.buffer]);
  }

  hasUnsavedChanges(): boolean {
    return this.opened.updates.hasUnsavedChanges;
  }

  show(listener: BookListener): void {
    this.listener = listener;
    this.opened.updates.start((update) => {
      listener.update(update);
    });
  }

  block(sheetId: string, rect: Rect): Block | null {
    const { host, painter } = this.opened;
    host.calculate();
    const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
    return sheet ? painter.block(sheet, rect) : null;
  }

  follow(command: PersonCommand): void {
    const { commands, updates } = this.opened;
    commands.follow(command);
    updates.noteHeard();
  }

  click(sheetId: string, row: number, column: number): void {
    this.opened.commands.click(sheetId, row, column);
  }

  fold(sheetId: string, group: Rect, isFolded: boolean): void {
    this.opened.commands.fold(sheetId, group, isFolded);
  }

  connectClient(post: (text: string) => void): void {
    const { host } = this.opened;
    host.forgetClient();
    host.bridge.onMessageFromHost = post;
  }

  receive(text: string): void {
    this.opened.host.bridge.sendMessageToHost(text);
  }

  readSettings(): KeptSettings {
    return this.opened.host.readSettings();
  }

  writeSettings(settings: KeptSettings): void {
    this.opened.host.writeSettings(settings);
  }

  private get opened(): Opened {
    if (!this.book) throw new Error('No workbook is open.');
    return this.book;
  }
}

async function read(bytes: Uint8Array, name: string): Promise<Workbook> {
  try {
    return await openWorkbook(bytes, name);
  } catch (error) {
    if (error instanceof WorkbookFileError)
      throw new Failure(error.code, { file: name, ...error.params }, { cause: error });
    throw error;
  }
}
