import { useEffect, useMemo, useState } from 'react';
import { failureOf, type Failure } from '../../core/failure';
import type { SchemeDraft, SchemeTrial, TrialHeader, TrialIndicator } from '../../core/tasks';
import type { LedgerPort, Written } from '../ledger-port';

/** Milliseconds after the last key before the trial is computed. */
const PAUSE = 300;

export interface SchemeTrying {
  readonly indicators: readonly TrialIndicator[];
  /** Of what was typed last; null before the first. */
  readonly trial: SchemeTrial | null;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly written: Written | null;
  /** Fields that differ from what holds. */
  readonly changed: number;
  valueOf(indicator: TrialIndicator, header: TrialHeader): string;
  type(id: string, header: TrialHeader, text: string): void;
  reset(): void;
  write(reason: string): void;
}

/** A draft of the scheme, and what it would come to, a moment after each change. */
export function useSchemeTrial({ scheme }: LedgerPort, isChecked: boolean): SchemeTrying {
  const [indicators, setIndicators] = useState<readonly TrialIndicator[]>([]);
  const [typed, setTyped] = useState<SchemeDraft>({});
  const [tried, setTried] = useState<{ readonly draft: SchemeDraft; readonly trial: SchemeTrial } | null>(
    null,
  );
  const [isWriting, setWriting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const draft = useMemo(() => changedOnly(indicators, typed), [indicators, typed]);

  useEffect(() => {
    if (!isChecked) return;
    scheme.indicators().then(setIndicators, (error: unknown) => {
      setFailure(failureOf(error));
    });
  }, [scheme, isChecked]);

  useEffect(() => {
    if (indicators.length === 0) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      scheme.try(draft).then(
        (trial) => {
          if (isCurrent) setTried({ draft, trial });
        },
        (error: unknown) => {
          if (isCurrent) setFailure(failureOf(error));
        },
      );
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [scheme, indicators, draft]);

  return {
    indicators,
    trial: tried?.trial ?? null,
    isBusy: isWriting || (indicators.length > 0 && tried?.draft !== draft && failure === null),
    failure,
    written,
    changed: Object.values(draft).reduce((sum, fields) => sum + Object.keys(fields).length, 0),
    valueOf: ({ id, values }, header) => typed[id]?.[header] ?? values[header],
    type: (id, header, text) => {
      setWritten(null);
      setFailure(null);
      setTyped((before) => ({ ...before, [id]: { ...before[id], [header]: text } }));
    },
    reset: () => {
      setTyped({});
    },
    write: (reason) => {
      setWriting(true);
      setFailure(null);
      scheme
        .write(draft, reason)
        .then(setWritten, (error: unknown) => {
          setFailure(failureOf(error));
        })
        .finally(() => {
          setWriting(false);
        });
    },
  };
}

/** Without what was typed back to what holds. */
function changedOnly(indicators: readonly TrialIndicator[], typed: SchemeDraft): SchemeDraft {
  return Object.fromEntries(
    indicators.flatMap(({ id, values }) => {
      const fields = Object.entries(typed[id] ?? {}).filter(
        ([header, text]) => text.trim() !== values[header as TrialHeader],
      );
      return fields.length === 0 ? [] : [[id, Object.fromEntries(fields)]];
    }),
  );
}
