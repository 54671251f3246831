import type { Ledger } from '../ledger';
import { sealSentences, verificationLines } from '../locales';
import type { RunCommand } from './arguments';

/** What came of sealing or verifying, for a terminal and for other programs. */
export interface Told {
  readonly lines: readonly string[];
  readonly document: unknown;
  readonly isChanged: boolean;
}

/** Seals the year of the workbook that is open, or tells how it stands to its seals. */
export async function sealOrVerify(
  { sealing }: Ledger,
  command: 'seal' | 'verify',
  { locale, ...options }: RunCommand,
): Promise<Told> {
  if (command === 'seal') {
    const sealed = await sealing.seal(options);
    const { code, printed } = sealSentences[locale];
    return { lines: [code(sealed.code), printed], document: sealed, isChanged: false };
  }
  const verifications = await sealing.verify(options);
  return {
    lines: verifications.flatMap((verification) => verificationLines(verification, locale)),
    document: verifications,
    isChanged: verifications.some(({ isUnchanged }) => !isUnchanged),
  };
}
