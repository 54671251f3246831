import { GENERATED_SHEETS, type GeneratedKind } from '../../src/core/registry';
import type { LedgerPort, PapersFor, WrittenSheet } from '../../src/taskpane/ledger-port';

/** Papers over two townships; what was asked for is kept. */
export class ArrayPapers {
  readonly asked: { readonly kinds: readonly GeneratedKind[]; readonly chosen: PapersFor | undefined }[] = [];

  constructor(private readonly throwFailure: () => void) {}

  readonly townships: LedgerPort['papers']['townships'] = () => Promise.resolve(['嵩县车村镇', '嵩县白河镇']);

  readonly slips: LedgerPort['papers']['slips'] = () => Promise.resolve([]);
  readonly writeSlip: LedgerPort['papers']['writeSlip'] = () => Promise.resolve([]);

  readonly write: LedgerPort['papers']['write'] = async (kinds, chosen) => {
    this.throwFailure();
    this.asked.push({ kinds, chosen });
    return Promise.resolve(kinds.map((kind): WrittenSheet => ({ kind, sheet: GENERATED_SHEETS[kind].name })));
  };
}
