import type { Opened } from '../ledger/open-ledger';
import { difference } from './compare';
import type { PersonFault } from './fault';
import type { Operation } from './operation';
import { openFile, openSession, reopen, theWire } from './session';
import { stateOf, type State } from './state';

/** The operation itself; what the person does, and takes back; the file closed and opened again. */
export type Step = 'done' | 'person' | 'released' | 'reopened';

/** What a workbook is like after steps that nothing disturbs: what a trial under faults is compared with. */
export class Baselines {
  private readonly known = new Map<string, Promise<State>>();
  private file: Promise<Uint8Array> | null = null;
  private writes: Promise<readonly boolean[]> | null = null;

  constructor(readonly operation: Operation) {}

  /** The workbook before the operation, in an Excel of its own. */
  async open(): Promise<Opened> {
    this.file ??= this.operation.book(openSession).then((workbook) => openSession(workbook).host.save());
    return openFile(await this.file);
  }

  after(steps: readonly Step[], fault: PersonFault | null = null): Promise<State> {
    const key = [steps.includes('person') ? fault?.name : '', ...steps].join(' ');
    const state = this.known.get(key) ?? this.walk(steps, fault);
    this.known.set(key, state);
    return state;
  }

  /** For each request of the undisturbed operation, whether it may change anything. */
  requests(): Promise<readonly boolean[]> {
    this.writes ??= this.count();
    return this.writes;
  }

  private async count(): Promise<boolean[]> {
    const work = await this.operation.prepare(await this.open());
    const writes: boolean[] = [];
    theWire().intercept((request, line) => {
      writes.push(mayChange(request));
      line.deliver(request);
    });
    await work();
    theWire().clear();
    const [before, after] = [await this.after([]), await this.after(['done'])];
    if (difference(before, after, { anyOrder: true }) === null)
      throw new Error(`${this.operation.name} changes nothing: whatever came of it would be right`);
    return writes;
  }

  private async walk(steps: readonly Step[], fault: PersonFault | null): Promise<State> {
    let opened = await this.open();
    for (const step of steps) {
      if (step === 'done') await attempt(this.operation, opened);
      else if (step === 'reopened') opened = await reopen(opened);
      else if (step === 'person') fault?.act(opened.host, this.operation);
      else fault?.release?.(opened.host, this.operation);
    }
    return stateOf(opened.workbook);
  }
}

/** Done in this Excel as far as it can be: that it cannot be is a result, too. */
export async function attempt(operation: Operation, opened: Opened): Promise<void> {
  theWire().plug(opened.host);
  try {
    const work = await operation.prepare(opened);
    await work();
  } catch {
    return;
  }
}

const CHANGING = /"(?:Add|Insert|Delete|Clear|Protect|Unprotect|Resize|AutofitRows|Copy\w*)"/;

/** A property is set, or a method called that changes something. */
function mayChange(request: string): boolean {
  const text = request.replaceAll('\\"', '"');
  return text.includes('"ActionType":4') || CHANGING.test(text);
}
