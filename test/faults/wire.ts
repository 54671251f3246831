import { ExcelHost, Workbook } from '../../src/host';
import { loadOfficeJs } from '../../src/host/node-client';

/** What may become of a request. */
export interface Line {
  /** Excel does what it says, and answers. */
  deliver(request: string): void;
  /** Excel does a share of its actions, and says that the next one failed. */
  deliverInPart(request: string, share: number): void;
  /** Excel does what it says, and nobody hears of it. */
  deliverUnheard(request: string): void;
  /** The client is told that there was no connection. */
  loseAnswer(request: string): void;
}

export type OnTheWay = (request: string, line: Line) => void;

/** Microsoft's client, loaded once, speaks to one Excel after another: loading it takes longer than most tries. */
export class Wire {
  private readonly client = new ExcelHost(new Workbook('wire.xlsx'));
  private readonly library: ReturnType<typeof loadOfficeJs>;
  private host: ExcelHost | null = null;
  private onTheWay: OnTheWay = straight;
  /** Requests whose answers say that they failed, and how many of their actions were done. */
  private readonly failing = new Map<number, number>();
  private readonly unheard = new Set<number>();
  private readonly line: Line = {
    deliver: (request) => this.host?.bridge.sendMessageToHost(request),
    deliverInPart: (request, share) => {
      const part = partOf(request, share);
      this.failing.set(part.id, part.done);
      this.host?.bridge.sendMessageToHost(part.request);
    },
    deliverUnheard: (request) => {
      this.unheard.add(idOf(request));
      this.host?.bridge.sendMessageToHost(request);
    },
    loseAnswer: (request) => {
      const id = idOf(request);
      const answer = JSON.stringify({ id, type: 2, message: { statusCode: 503, headers: {}, body: '' } });
      // The client expects to hear after its call has returned.
      setTimeout(() => this.client.bridge.onMessageFromHost?.(answer), 0);
    },
  };

  constructor() {
    this.client.bridge.sendMessageToHost = (request) => {
      // The client sends these when it comes to it, and nobody waits for them: they are not the operation's.
      const onTheWay = isLettingGo(request) ? straight : this.onTheWay;
      onTheWay(request, this.line);
    };
    this.library = loadOfficeJs(this.client);
  }

  /** From now on the client speaks to this Excel, and nothing is in the way. */
  plug(host: ExcelHost): void {
    const { Excel, Office } = this.library;
    Object.assign(globalThis, { Excel, Office });
    this.host = host;
    this.onTheWay = straight;
    host.bridge.onMessageFromHost = (text) => {
      if (this.host === host) this.pass(text);
    };
  }

  /** What happens to each request of the program's from now on, until another workbook is plugged in. */
  intercept(onTheWay: OnTheWay): void {
    this.onTheWay = onTheWay;
  }

  clear(): void {
    this.onTheWay = straight;
  }

  /** Passes an answer, or a notice, on to the client. */
  private pass(text: string): void {
    const { id = -1 } = JSON.parse(text) as { readonly id?: number };
    const done = this.failing.get(id);
    this.failing.delete(id);
    if (!this.unheard.delete(id))
      this.client.bridge.onMessageFromHost?.(done === undefined ? text : failedAt(text, done));
  }
}

interface Message {
  readonly id: number;
  readonly message: { body: unknown };
}

interface Action {
  readonly Name: string;
  readonly ObjectPathId: number;
}

function batchOf({ message: { body } }: Message): { readonly Actions: Action[] } {
  return (typeof body === 'string' ? JSON.parse(body) : body) as { Actions: Action[] };
}

/** The client tells Excel which ranges it need not follow any more, and nothing else: it asks the workbook only. */
function isLettingGo(request: string): boolean {
  if (!request.includes('_RemoveReference')) return false;
  const { Actions: actions } = batchOf(JSON.parse(request) as Message);
  return actions.every(
    ({ Name, ObjectPathId }) =>
      ObjectPathId === actions[0]?.ObjectPathId && (Name === '' || Name === '_RemoveReference'),
  );
}

function idOf(request: string): number {
  return (JSON.parse(request) as Message).id;
}

/** The request with the first of its actions only. */
function partOf(text: string, share: number): { id: number; done: number; request: string } {
  const request = JSON.parse(text) as Message;
  const { id, message } = request;
  const batch = batchOf(request);
  const done = Math.min(Math.floor(batch.Actions.length * share), batch.Actions.length - 1);
  batch.Actions.splice(done);
  message.body = typeof message.body === 'string' ? JSON.stringify(batch) : batch;
  return { id, done, request: JSON.stringify(request) };
}

/** The answer as Excel gives it when an action fails: what came before it has happened. */
function failedAt(text: string, done: number): string {
  const answer = JSON.parse(text) as Message;
  const error = {
    Code: 'GeneralException',
    Message: 'There was an internal error while processing the request.',
    Location: '',
    ActionIndex: done,
    HttpStatusCode: 500,
  };
  answer.message.body = { ...batchOf(answer), Error: error };
  return JSON.stringify(answer);
}

const straight: OnTheWay = (request, line) => line.deliver(request);
