import type { FindingFilter, ListedFinding } from '../../src/core/tasks';

/** A finding in column B; `row` also numbers its message and key. */
export function finding(row: number, changes: Partial<ListedFinding> = {}): ListedFinding {
  return {
    rule: 'F01',
    severity: 'error',
    table: 'households',
    sheet: '贫困户名册',
    row,
    source: null,
    columnIndex: 1,
    field: 'head',
    column: '户主姓名',
    key: `户${row}`,
    value: null,
    params: {},
    fix: null,
    address: `B${row}`,
    message: `第 ${row} 行户主姓名为空。`,
    remedy: '填写这一格。',
    whose: `田湖镇 樊店村 户主${row}`,
    mends: [],
    isWaivable: true,
    ...changes,
  };
}

/** A few findings of every severity, on two sheets and on none. */
export function mixedFindings(): ListedFinding[] {
  return [
    ...Array.from({ length: 3 }, (_, index) => finding(index + 2)),
    finding(9, { rule: 'R05', severity: 'warning', sheet: '结对帮扶台账', message: '村名与村编码不一致。' }),
    finding(5, { rule: 'F14', severity: 'info', fix: '王庄', message: '多余空格。' }),
    finding(0, {
      rule: 'S01',
      table: null,
      sheet: null,
      source: null,
      row: null,
      columnIndex: null,
      address: null,
      key: null,
      whose: '',
      message: '缺少“帮扶单位名册”。',
    }),
  ];
}

/** Whether a finding is asked for. */
export function meets(
  finding: ListedFinding,
  { rule, sheet, severity, place, text }: FindingFilter,
): boolean {
  return (
    (rule === undefined || finding.rule === rule) &&
    (sheet === undefined || finding.sheet === sheet) &&
    (severity === undefined || finding.severity === severity) &&
    (place === undefined ||
      finding.whose.startsWith(place ?? ' ') ||
      (place === null && finding.whose === '')) &&
    (text === undefined ||
      `${finding.message} ${finding.key ?? ''} ${finding.address ?? ''} ${finding.whose}`.includes(text))
  );
}
