import { transfer, wrap, type Endpoint } from 'comlink';
import type { Engine } from '../../core/engine';
import { Failure } from '../../core/failure';
import type { RawSheet } from '../../core/registry';
import { carryFailures } from './failures-across-threads';

/** What the client needs of a Worker; a MessagePort serves in tests. */
export type EngineThread = Endpoint & Pick<EventTarget, 'addEventListener'>;

/**
 * The engine in another thread. Columns of raw sheets are handed over, not copied: a sheet that was added is
 * empty on this side. A thread that dies rejects everything asked of it with `Failure('HostError')`.
 */
export function connectEngine(thread: EngineThread): Engine {
  carryFailures();
  const remote = wrap<Engine>(thread);
  const watched = rejectWhenBroken(thread);
  return {
    open: (workbook) => watched(remote.open(workbook)),
    addSheet: (sheet) => watched(remote.addSheet(transfer(sheet, buffersOf(sheet)))),
    usePrevious: (name, bytes) => watched(remote.usePrevious(name, transfer(bytes, [bytes.buffer]))),
    dropPrevious: () => watched(remote.dropPrevious()),
    carryForward: () => watched(remote.carryForward()),
    mapSheets: (mappings) => watched(remote.mapSheets(mappings)),
    check: (options) => watched(remote.check(options)),
    recheck: (changes) => watched(remote.recheck(changes)),
    findings: (filter, from, count) => watched(remote.findings(filter, from, count)),
    link: () => watched(remote.link()),
    figures: () => watched(remote.figures()),
    document: () => watched(remote.document()),
    layOut: (kinds) => watched(remote.layOut(kinds)),
    fixes: () => watched(remote.fixes()),
    returns: () => watched(remote.returns()),
    scoreHandOut: () => watched(remote.scoreHandOut()),
    scoreReview: () => watched(remote.scoreReview()),
    proposals: () => watched(remote.proposals()),
    proposalKeys: (indexes) => watched(remote.proposalKeys(indexes)),
    acceptProposals: (keys) => watched(remote.acceptProposals(keys)),
    acceptedCells: (sheet, from, count) => watched(remote.acceptedCells(sheet, from, count)),
    proposalLines: (from, count) => watched(remote.proposalLines(from, count)),
    marks: () => watched(remote.marks()),
    ask: (selected) => watched(remote.ask(selected)),
    answerLines: (answer, group, from, count) => watched(remote.answerLines(answer, group, from, count)),
    answerFilter: (answer, group) => watched(remote.answerFilter(answer, group)),
    steeringSheets: () => watched(remote.steeringSheets()),
    schemeIndicators: () => watched(remote.schemeIndicators()),
    tryScheme: (draft) => watched(remote.tryScheme(draft)),
    writeScheme: (draft, reason) => watched(remote.writeScheme(draft, reason)),
    differing: (sheets) => watched(remote.differing(sheets)),
    seal: (sheets, run) => watched(remote.seal(sheets, run)),
    verify: (seal, sheets, run) => watched(remote.verify(seal, sheets, run)),
    cells: (kind, band, from, count) => watched(remote.cells(kind, band, from, count)),
    submissionLimit: () => watched(remote.submissionLimit()),
    readSubmission: (name, bytes, options) =>
      watched(remote.readSubmission(name, transfer(bytes, [bytes.buffer]), options)),
    dropSubmission: (id) => watched(remote.dropSubmission(id)),
    planMerge: (ids) => watched(remote.planMerge(ids)),
    mergeDifferences: (id, kind, from, count) => watched(remote.mergeDifferences(id, kind, from, count)),
    mergeCells: (sheet, from, count) => watched(remote.mergeCells(sheet, from, count)),
  };
}

function buffersOf(sheet: RawSheet): Transferable[] {
  const buffers = sheet.columns.flatMap(({ kinds, values }) => [kinds.buffer, values.buffer]);
  // A buffer may be listed once only, and one shared between threads not at all.
  return [...new Set(buffers)].filter((buffer) => buffer[Symbol.toStringTag] === 'ArrayBuffer');
}

/** Comlink waits for ever when the script cannot be loaded or the thread runs out of memory. */
function rejectWhenBroken(thread: EngineThread): <T>(answer: Promise<T>) => Promise<T> {
  const waiting = new Set<(reason: Failure) => void>();
  let broken: Failure | null = null;
  const breakDown = (event: Event): void => {
    const message = 'message' in event && typeof event.message === 'string' ? event.message : event.type;
    broken = new Failure('HostError', { code: 'Worker', message });
    for (const reject of waiting) reject(broken);
    waiting.clear();
  };
  thread.addEventListener('error', breakDown);
  thread.addEventListener('messageerror', breakDown);
  return (answer) =>
    new Promise((resolve, reject) => {
      if (broken) {
        reject(broken);
        return;
      }
      waiting.add(reject);
      answer.then(resolve, reject).finally(() => waiting.delete(reject));
    });
}
