import { saveWorkbook } from './files/save-workbook';
import type { Culture } from './model/culture';
import { type HostError } from './model/host-error';
import type { Workbook } from './model/workbook';
import type { Batch, BatchResult } from './protocol/messages';
import { EventRegister } from './protocol/event-register';
import { type EventEntry, eventsOf } from './protocol/events';
import type { HostObject } from './protocol/office-type';
import { References } from './protocol/references';
import type { ClientHost, KeptSettings, NativeBridge, OfficeDescription } from './client-host';
import { includes } from './protocol/requirement';
import { Person } from './person';
import { runBatch } from './protocol/run-batch';
import type { Notice, Session } from './protocol/office-type';
import { payloadTooLarge, workbookObject } from './types/workbook';
import type { Calculator } from './calculation/calculator';
import { utf8Bytes } from './protocol/utf8-bytes';

export interface HostStatistics {
  /** Round trips: one for each `context.sync()`. */
  requests: number;
  largestRequestBytes: number;
  largestResponseBytes: number;
}

export interface HostOptions {
  /** Highest ExcelApi set that this Excel offers. */
  readonly requirementSet?: string;
  /** Bytes of a request or a response. */
  readonly payloadLimit?: number;
  readonly displayLanguage?: string;
  /** Whose way of writing dates, times and money is read in what is typed: that of China, unless another is said. */
  readonly culture?: Culture;
  /** New sheets have an outline's buttons above its groups, as a template of Excel may have it; Excel itself has them below. */
  readonly outlineAbove?: boolean;
  /** Without one Excel takes no size of paper. */
  readonly hasPrinter?: boolean;
  /** Colour of the window, as a CSS colour: what the pane's theme is chosen by. */
  readonly background?: string;
}

const NEWEST_SET = '1.13';
/** Excel on the web: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

interface ClientMessage {
  readonly id: number;
  readonly message: { readonly body: string | Batch };
}

/** An Excel without a window: answers the client library's requests on an in-memory workbook. */
export class ExcelHost implements ClientHost {
  readonly statistics: HostStatistics = { requests: 0, largestRequestBytes: 0, largestResponseBytes: 0 };
  readonly bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      this.receive(text);
    },
  };
  /** What somebody at the window does. */
  readonly person: Person;
  private readonly session: Session;
  private readonly root: HostObject = workbookObject();
  private readonly listeners = new Set<(notice: Notice) => void>();
  private readonly payloadLimit: number;
  /** What happened that no event has told of yet: while a request is answered, all waits for its end. */
  private readonly untold: Notice[] = [];
  private isAnswering = false;

  constructor(
    readonly workbook: Workbook,
    private readonly calculator: Calculator | null = null,
    private readonly options: HostOptions = {},
  ) {
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    workbook.culture = options.culture ?? 'zh-CN';
    this.session = {
      workbook,
      requirementSet: options.requirementSet ?? NEWEST_SET,
      outlineAbove: options.outlineAbove ?? false,
      hasPrinter: options.hasPrinter ?? true,
      references: new References(),
      events: new EventRegister(),
      notice: (notice) => {
        for (const listener of this.listeners) listener(notice);
        this.untold.push(notice);
        if (!this.isAnswering) this.tell();
      },
      calculate: () => {
        this.calculate();
      },
    };
    this.person = new Person(this.session);
  }

  /** Brings formula results up to date. */
  calculate(): void {
    const { workbook, calculator, session } = this;
    const stale = workbook.sheets.filter(
      ({ needsCalculation, cells }) => needsCalculation && cells.formulas.size > 0,
    );
    calculator?.calculate(workbook);
    for (const { id } of stale) session.notice({ kind: 'calculated', sheetId: id });
  }

  describe(): OfficeDescription {
    const { workbook, options, session } = this;
    return {
      displayLanguage: options.displayLanguage ?? 'zh-CN',
      contentLanguage: workbook.culture,
      documentName: workbook.name,
      background: options.background,
      requirementSet: session.requirementSet,
      settings: this.readSettings(),
    };
  }

  readSettings(): KeptSettings {
    return [...this.workbook.settings];
  }

  writeSettings(settings: KeptSettings): void {
    this.workbook.settings.clear();
    for (const [name, value] of settings) this.workbook.settings.set(name, value);
  }

  /** How many objects the client has asked to find again, and not let go of. */
  get trackedObjects(): number {
    return this.session.references.count;
  }

  /** Another client takes the place of the one so far, whose objects and events go with it. */
  forgetClient(): void {
    this.session.references.clear();
    this.session.events.clear();
  }

  /** Whether a requirement set is offered, as `Office.context.requirements` is asked. */
  isSetSupported(name: string, version = '1.1'): boolean {
    return name === 'ExcelApi' && includes(this.session.requirementSet, version);
  }

  /** The workbook as an .xlsx file, formulas with their results. */
  async save(): Promise<Uint8Array> {
    this.calculate();
    return saveWorkbook(this.workbook);
  }

  /** Tells of every change, whoever made it; returns how to stop listening. */
  onChanged(listener: (notice: Notice) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private receive(text: string): void {
    const { id, message } = JSON.parse(text) as ClientMessage;
    const { body } = message;
    // A body that came as text was encoded within the message; its own size is what counts.
    const answer =
      typeof body === 'string'
        ? this.answer(JSON.parse(body) as Batch, utf8Bytes(body))
        : this.answer(body, utf8Bytes(text));
    // The answer is an object within the message: as a text it would be written and read twice.
    this.post(
      `{"id":${JSON.stringify(id)},"type":2,"message":{"statusCode":200,"headers":{},"body":${answer}}}`,
    );
  }

  /** Tells add-ins that listen what happened, with results as they are once all is calculated. */
  private tell(): void {
    const isHeard = this.session.events.hasAny('Calculated');
    this.isAnswering = true;
    if (this.untold.some((notice) => isHeard || this.needsResult(notice))) this.calculate();
    this.isAnswering = false;
    for (const notice of this.untold.splice(0)) this.raise(eventsOf(notice, this.session));
  }

  /** A formula went into a single cell, of which the event says what it holds now. */
  private needsResult(notice: Notice): boolean {
    if (notice.kind !== 'cells' || !notice.before || !this.session.events.hasAny('DataChanged')) return false;
    const { row, column } = notice.before;
    return this.workbook.findSheet(notice.sheetId)?.cells.formula(row, column) !== undefined;
  }

  private raise(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.post(JSON.stringify({ type: 3, message: { entries } }));
  }

  /** The client expects to hear after its call has returned, as from another process. */
  private post(message: string): void {
    setTimeout(() => {
      this.bridge.onMessageFromHost?.(message);
    }, 0);
  }

  private answer(batch: Batch, requestBytes: number): string {
    this.statistics.requests += 1;
    this.statistics.largestRequestBytes = Math.max(this.statistics.largestRequestBytes, requestBytes);
    if (requestBytes > this.payloadLimit)
      return JSON.stringify(refusal(payloadTooLarge('Request', requestBytes)));
    this.isAnswering = true;
    const answer = JSON.stringify(runBatch(batch, this.session, this.root));
    this.isAnswering = false;
    this.tell();
    const responseBytes = utf8Bytes(answer);
    if (responseBytes > this.payloadLimit)
      return JSON.stringify(refusal(payloadTooLarge('Response', responseBytes)));
    this.statistics.largestResponseBytes = Math.max(this.statistics.largestResponseBytes, responseBytes);
    return answer;
  }
}

function refusal(error: HostError): BatchResult {
  const { code, message } = error;
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 413 },
    TraceIds: [],
  };
}
