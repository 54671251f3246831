import { DEFAULT_SCHEME, evaluate, metricBehind, metricsOf, SUBJECTS } from '../../../src/core/evaluation';
import type { Indicator, Subject } from '../../../src/core/evaluation';
import { workbookOf } from '../../sample/workbook-of';
import { sheetsOfSample } from '../answers/asked';
import { comesToItsRows } from '../coverage/comes-to-its-rows';
import { resultsOf } from '../report/laid-out';

const results = resultsOf(sheetsOfSample(workbookOf({ kind: 'city', scale: 0.01 })));
const { registry, links, settings, coverage } = results;

function indicator(subject: Subject, metric: string): Indicator {
  const fixed = {
    subject,
    metric,
    id: metric,
    group: '',
    name: metric,
    full: 1,
    method: '达标比例',
  } as const;
  return { ...fixed, target: 1, floor: null, steps: [], condition: null };
}

const { teams, units } = evaluate(registry, links, settings, coverage, {
  ...DEFAULT_SCHEME,
  indicators: SUBJECTS.flatMap((subject) => metricsOf(subject).map((metric) => indicator(subject, metric))),
});
const JUDGED = { 工作队: teams, 单位: units } as const;

/** Metrics that are read off the village, off the results of teams, or weighed by how long each cadre served. */
const NOT_COUNTED = ['layers', 'teamMean', 'residentDays'];

describe.each(SUBJECTS)('%s', (subject) => {
  it.each(metricsOf(subject).map((metric, index) => [metric, index] as const))(
    '%s comes to what its rows come to, for everybody',
    (metric, index) => {
      expect(JUDGED[subject].length).toBeGreaterThan(0);
      for (const { row, metrics } of JUDGED[subject]) {
        const behind = metricBehind(results, subject, metric, row);
        expect(behind === null).toBe(NOT_COUNTED.includes(metric));
        if (behind === null) continue;
        expect(behind.value).toBe(metrics[index]);
        for (const rows of behind.parts.flat()) comesToItsRows(registry, rows);
      }
    },
  );
});
