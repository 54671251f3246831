import { isBonus, type Indicator, type Subject, type SubjectResult } from '../evaluation';
import { PLACE, type Registry } from '../registry';
import type { Results } from '../results';

/** A score to be given by people. */
export interface ScoreLine {
  /** Village code of a team, name of a unit. */
  readonly subject: string;
  readonly name: string;
  readonly indicator: string;
  readonly indicatorName: string;
  readonly full: number;
}

/** All scores that people have to give in a year. */
export interface HandOut {
  readonly year: number;
  readonly lines: readonly ScoreLine[];
}

/** Every subject with every indicator of the scheme that is scored by people and applies to it. */
export function handOut({
  registry,
  evaluation,
  settings,
}: Pick<Results, 'registry' | 'evaluation' | 'settings'>): HandOut {
  const ofKind = (kind: Subject, subjects: readonly SubjectResult[]): ScoreLine[] => {
    const { indicators, notSubmitted } = evaluation.applied[kind];
    // As they stand in the registers: ranks are nothing that an assessor should see.
    return [...subjects]
      .sort((a, b) => a.row - b.row)
      .flatMap((subject) =>
        indicators.flatMap((indicator, index) => {
          if (indicator.method !== '人工') return [];
          // Before the first score is in, the whole table is missing; that is no reason to leave it out.
          const isLeftOut = subject.scores[index] === 'notApplicable' && !notSubmitted.includes(indicator);
          return isLeftOut ? [] : [lineOf(registry, kind, subject, indicator)];
        }),
      );
  };
  return {
    year: settings.year,
    lines: [...ofKind('工作队', evaluation.teams), ...ofKind('单位', evaluation.units)],
  };
}

function lineOf(
  { tables: { villages } }: Registry,
  kind: Subject,
  { subject, name, row }: SubjectResult,
  indicator: Indicator,
): ScoreLine {
  const places = PLACE.map((part) => villages?.text(part, row) ?? '');
  return {
    subject,
    name: kind === '工作队' ? places.join('') || name : name,
    indicator: indicator.id,
    indicatorName: isBonus(indicator) ? `${indicator.group}：${indicator.name}` : indicator.name,
    full: indicator.full,
  };
}
