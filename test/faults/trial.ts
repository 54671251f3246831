import type { Opened } from '../ledger/open-ledger';
import { attempt, Baselines, type Step } from './baselines';
import { difference, isMixture } from './compare';
import type { Fault, PersonFault } from './fault';
import { faultsOfMessage } from './message';
import type { Operation } from './operation';
import { reopen, takeUp, theWire } from './session';
import { stateOf, type State } from './state';

/** How an operation ended: a value, an error, or nobody knows, for the pane is gone. */
type Ending = { readonly value: unknown } | { readonly error: unknown } | 'gone';

/** What may be right after a fault: steps that lead there, and whether the operation is done then. */
interface Right {
  readonly steps: readonly Step[];
  readonly isDone: boolean;
}

const UNTOUCHED: readonly Right[] = [
  { steps: [], isDone: false },
  { steps: ['done'], isDone: true },
];
const REOPENED: readonly Right[] = [
  { steps: ['reopened'], isDone: false },
  { steps: ['done', 'reopened'], isDone: true },
];
const AFTER_PERSON: readonly Step[] = ['person', 'done'];
const MEANWHILE: readonly Right[] = [
  { steps: ['person'], isDone: false },
  { steps: ['done', 'person'], isDone: true },
  { steps: AFTER_PERSON, isDone: true },
];

/** Longer than any of these takes, by far. */
const HANGS_AFTER = 60_000;

/** One operation, tried under faults. */
export class Trial {
  private readonly baselines: Baselines;

  constructor(private readonly operation: Operation) {
    this.baselines = new Baselines(operation);
  }

  requests(): Promise<readonly boolean[]> {
    return this.baselines.requests();
  }

  /** Does the operation while the fault befalls its n-th request (from 1). Gives what is wrong afterwards. */
  async under(fault: Fault, nth: number): Promise<readonly string[]> {
    const first = await this.baselines.open();
    const work = await this.operation.prepare(first);
    const ending = await this.disturbed(work, first, fault, nth);
    const opened = ending === 'gone' ? await reopen(first) : first;
    if (ending === 'gone') await takeUp(opened);
    const now = stateOf(opened.workbook);
    const person = fault.kind === 'person' ? fault : null;
    const right = await this.rightOf(now, fault, ending);
    if (!right) return this.wrong(now, ending, person, rightsOf(fault));
    const told = this.told(ending, right);
    return told.length > 0 ? told : this.wrongOfNext(opened, right, person);
  }

  private async disturbed(
    work: () => Promise<unknown>,
    { host }: Opened,
    fault: Fault,
    nth: number,
  ): Promise<Ending> {
    let sent = 0;
    let gone: (ending: Ending) => void = () => undefined;
    const isGone = new Promise<Ending>((resolve) => (gone = resolve));
    theWire().intercept((request, line) => {
      sent += 1;
      // Not every request is waited for: with the pane those go that would have come after.
      if (fault.kind === 'stop' && sent > nth) return;
      if (sent !== nth) {
        line.deliver(request);
        return;
      }
      if (fault.kind === 'person') {
        fault.act(host, this.operation);
        line.deliver(request);
      } else if (fault.kind === 'machine') fault.befall(request, line);
      else {
        line.deliverUnheard(request);
        gone('gone');
      }
    });
    const timer = setTimeout(() => {
      gone({ error: 'it hangs' });
    }, HANGS_AFTER);
    const ended = work().then(
      (value): Ending => ({ value }),
      (error: unknown): Ending => ({ error }),
    );
    const ending = await Promise.race([ended, isGone]);
    clearTimeout(timer);
    if (ending !== 'gone') theWire().clear();
    return ending;
  }

  /** Of several that look alike the one that the operation tells of. */
  private async rightOf(now: State, fault: Fault, ending: Ending): Promise<Right | null> {
    const anyOrder = fault.kind === 'person' && fault.movesRows === true;
    const person = fault.kind === 'person' ? fault : null;
    const alike: Right[] = [];
    for (const right of rightsOf(fault)) {
      const wanted = await this.baselines.after(right.steps, person);
      if (difference(now, wanted, { anyOrder }) === null) alike.push(right);
    }
    const isTold = ending !== 'gone' && 'value' in ending;
    // Where nothing came of it after what the person had done, it was not done, whatever was tried.
    const isUndone = alike.some(({ isDone }) => !isDone);
    const possible = alike.filter(({ steps }) => !isUndone || steps !== AFTER_PERSON);
    return possible.find(({ isDone }) => isDone === isTold) ?? possible[0] ?? null;
  }

  /** Neither untouched nor done. Where the answer says that cells were left alone, a part may be done. */
  private async wrong(
    now: State,
    ending: Ending,
    person: PersonFault | null,
    rights: readonly Right[],
  ): Promise<string[]> {
    const wanted = await Promise.all(rights.map(({ steps }) => this.baselines.after(steps, person)));
    const [before, after] = wanted;
    if (before && after && leftOf(ending) > 0 && isMixture(now, before, after)) return [];
    const anyOrder = person?.movesRows === true;
    const differences = wanted.flatMap((state) => difference(now, state, { anyOrder }) ?? []);
    const told = ending !== 'gone' && 'error' in ending ? faultsOfMessage(ending.error, false) : [];
    return [`half changed: ${differences.sort((a, b) => a.length - b.length)[0] ?? ''}`, ...told];
  }

  private told(ending: Ending, { isDone }: Right): string[] {
    if (ending === 'gone') return [];
    if ('error' in ending) return faultsOfMessage(ending.error, !isDone);
    return isDone || leftOf(ending) > 0 || ending.value === null ? [] : ['told as done, and is not'];
  }

  /** Does it once more, with nothing in the way. */
  private async wrongOfNext(opened: Opened, { steps }: Right, person: PersonFault | null): Promise<string[]> {
    person?.release?.(opened.host, this.operation);
    await attempt(this.operation, opened);
    const next = await this.baselines.after(
      [...steps, ...(person ? (['released'] as const) : []), 'done'],
      person,
    );
    const left = difference(stateOf(opened.workbook), next, { anyOrder: person?.movesRows === true });
    return left === null ? [] : [`the next run: ${left}`];
  }
}

function rightsOf({ kind }: Fault): readonly Right[] {
  return { machine: UNTOUCHED, person: MEANWHILE, stop: REOPENED }[kind];
}

/** Cells that were left alone, as the operation says; 新年度 says it of its cells beside its sheets. */
function leftOf(ending: Ending): number {
  if (ending === 'gone' || 'error' in ending) return 0;
  const { value } = ending;
  if (typeof value !== 'object' || value === null) return 0;
  const written: unknown = 'written' in value ? value.written : value;
  return typeof written === 'object' && written !== null && 'left' in written ? Number(written.left) : 0;
}
