import { Failure } from '../../src/core/words/failure';
import { GENERATED_SHEETS, type GeneratedKind } from '../../src/core/registry';
import type { LedgerPort, PapersFor, WrittenSheet } from '../../src/taskpane/ledger-port';

/** Papers over two townships; what was asked for is kept. */
export class ArrayPapers {
  readonly asked: { readonly kinds: readonly GeneratedKind[]; readonly chosen: PapersFor | undefined }[] = [];

  constructor(private readonly throwFailure: () => void) {}

  readonly townships: LedgerPort['papers']['townships'] = () => Promise.resolve(['嵩县车村镇', '嵩县白河镇']);

  readonly slips: LedgerPort['papers']['slips'] = () => Promise.resolve([]);
  readonly writeSlip: LedgerPort['papers']['writeSlip'] = () => Promise.resolve([]);

  /** What making them waits for. */
  held: Promise<void> | null = null;
  /** Those that were given up. */
  givenUp = 0;

  readonly write: LedgerPort['papers']['write'] = async (kinds, chosen, options) => {
    this.throwFailure();
    this.asked.push({ kinds, chosen });
    const { signal } = options ?? {};
    signal?.addEventListener('abort', () => (this.givenUp += 1));
    await this.held;
    if (signal?.aborted === true) throw new Failure('Cancelled');
    return Promise.resolve(kinds.map((kind): WrittenSheet => ({ kind, sheet: GENERATED_SHEETS[kind].name })));
  };
}
