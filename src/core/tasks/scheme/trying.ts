import type { Desk } from '../../book';
import {
  evaluate,
  locateIndicators,
  type EvaluationResult,
  type Scheme,
  type SchemeHeader,
} from '../../evaluation';
import type { Fix } from '../../fixes';
import type { CellValue } from '../../registry';
import type { PlainSheet } from '../../report';
import { refuseSchemeFault } from '../refuse-scheme-fault';
import { ALWAYS_MASKED, shown } from '../../words/personal';
import {
  draftSheet,
  trialIndicators,
  trialOf,
  typedValue,
  type SchemeDraft,
  type SchemeTrial,
  type TrialIndicator,
} from './scheme-trial';

/** A cell of 考核指标 to be written, recorded like a fix so that it can be undone. */
type SchemeFix = Omit<Fix, 'rule' | 'table' | 'key'>;

/** How a drafted scheme gets into the workbook: a sheet of its own where there is none, else cell by cell. */
export interface SchemeWriting {
  readonly sheet: PlainSheet | null;
  readonly fixes: readonly SchemeFix[];
}

/** Indicators of the last check. */
export function schemeIndicators({ checked: { book, results } }: Desk): readonly TrialIndicator[] {
  refuseSchemeFault(results);
  return trialIndicators(book.workbook, results.scheme);
}

/** How the ranking of the last check would move; changes nothing. */
export function tryScheme({ checked }: Desk, draft: SchemeDraft): SchemeTrial {
  refuseSchemeFault(checked.results);
  const { registry, links, settings, coverage, scheme, evaluation } = checked.results;
  const evaluated = (tried: Scheme): EvaluationResult => evaluate(registry, links, settings, coverage, tried);
  return trialOf(scheme, draft, evaluation, evaluated, settings);
}

/** What is to be written for a draft, with the reason that the record names. */
export function writeScheme(
  { checked: { book, results } }: Desk,
  draft: SchemeDraft,
  reason: string,
): SchemeWriting {
  refuseSchemeFault(results);
  const located = locateIndicators(book.workbook);
  if (!located) return { sheet: draftSheet(results.scheme, draft), fixes: [] };
  return { sheet: null, fixes: [...fixesOf(draft, located, reason)] };
}

function* fixesOf(
  draft: SchemeDraft,
  located: NonNullable<ReturnType<typeof locateIndicators>>,
  reason: string,
): Generator<SchemeFix> {
  for (const [id, typed] of Object.entries(draft)) {
    for (const [header, text] of Object.entries(typed)) {
      const cell = located.get(id)?.get(header as SchemeHeader);
      if (!cell) continue;
      const { sheet, row, column, value: from } = cell;
      const to = typedValue(text);
      if (to === from) continue;
      const said = (value: CellValue): string => shown(String(value ?? ''), ALWAYS_MASKED);
      const written = { shownFrom: said(from), shownTo: said(to) };
      yield { reason: `${reason} ${id}`, sheet, row, column, header, from, to, isDate: false, ...written };
    }
  }
}
