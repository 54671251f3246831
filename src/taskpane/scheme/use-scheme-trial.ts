import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../core/words/failure';
import type { SchemeDraft, SchemeTrial, TrialHeader, TrialIndicator } from '../../core/tasks';
import { useTask } from '../kit';
import type { LedgerPort, Written } from '../ledger-port';

/** Milliseconds after the last key before the trial is computed. */
const PAUSE = 300;

export interface SchemeTrying {
  readonly indicators: readonly TrialIndicator[];
  /** Of what was typed last; null before the first. */
  readonly trial: SchemeTrial | null;
  readonly isBusy: boolean;
  /** What may have failed. */
  readonly parts: readonly { readonly failure: Failure | null }[];
  readonly written: Written | null;
  /** Fields that differ from what holds. */
  readonly changed: number;
  valueOf(indicator: TrialIndicator, header: TrialHeader): string;
  type(id: string, header: TrialHeader, text: string): void;
  reset(): void;
  write(reason: string): void;
}

/** A draft of the scheme, and what it would come to, a moment after each change. */
export function useSchemeTrial({ scheme, engine }: LedgerPort, isChecked: boolean): SchemeTrying {
  const reading = useTask<readonly TrialIndicator[]>();
  const trying = useTask<{ readonly draft: SchemeDraft; readonly trial: SchemeTrial }>();
  const writing = useTask();
  const [typed, setTyped] = useState<SchemeDraft>({});
  const [written, setWritten] = useState<Written | null>(null);
  const indicators = reading.outcome ?? NONE;
  const draft = useMemo(() => changedOnly(indicators, typed), [indicators, typed]);

  const { run: read } = reading;
  useEffect(() => {
    if (isChecked) read(() => engine.schemeIndicators());
  }, [scheme, isChecked, read]);

  const { run: tryOut } = trying;
  useEffect(() => {
    if (indicators.length === 0) return undefined;
    const timer = setTimeout(() => {
      tryOut(async () => ({ draft, trial: await engine.tryScheme(draft) }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [scheme, indicators, draft, tryOut]);

  return {
    indicators,
    trial: trying.outcome?.trial ?? null,
    isBusy:
      writing.isBusy || (indicators.length > 0 && trying.outcome?.draft !== draft && trying.failure === null),
    parts: [reading, trying, writing],
    written,
    changed: Object.values(draft).reduce((sum, fields) => sum + Object.keys(fields).length, 0),
    valueOf: ({ id, values }, header) => typed[id]?.[header] ?? values[header],
    type: (id, header, text) => {
      setWritten(null);
      writing.dismiss();
      trying.dismiss();
      setTyped((before) => ({ ...before, [id]: { ...before[id], [header]: text } }));
    },
    reset: () => {
      setTyped({});
    },
    write: (reason) => {
      writing.run(async () => {
        setWritten(await scheme.write(draft, reason));
      });
    },
  };
}

const NONE: readonly TrialIndicator[] = [];

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
