import type { EvaluationTexts } from './evaluation-texts';

export const EVALUATION_TEXTS_EN: EvaluationTexts = {
  places: 'Advanced places',
  topPlaces: (grade) => `Places for ${grade}`,
  full: 'Full score',
  metric: (name) => `${name} (metric)`,
  score: (name, full) => `${name} (${String(full)})`,
  review: 'Review',
  reviewed: (name, own, verified) => `${name ?? 'total'}: own ${String(own)}, verified ${String(verified)}`,
  bars: { missingTeam: 'A village without a team' },
  steps: {
    total: 'Total',
    veto: 'Veto',
    scoreGrade: 'Grade by score',
    bar: 'Barred',
    eligible: 'Eligible',
    tie: 'Tie order',
    rank: 'Rank',
    tied: 'Tied',
    quota: 'Quota',
    grade: 'Grade',
    advanced: 'Advanced',
    order: 'Order',
    countyOrder: 'County order',
  },
  veto: (name) => `Veto: ${name}`,
  tied: 'Tied',
  overQuota: 'Over quota',
  incomplete: 'Incomplete',
  notApplicable: 'n/a',
  scheme: 'Scheme',
  schemeColumns: [
    'Id',
    'Group',
    'Indicator',
    'Full score',
    'Method',
    'Metric',
    'Target',
    'Floor',
    'Bands',
    'Applies if',
    'Data source',
    'Department',
  ],
  ladder: (names) =>
    `Ties are broken by ${names.join(' → ')}; what is still equal shares a rank. A tie across the cut is marked 待定.`,
  grades: (grades) =>
    `Grades: ${grades
      .map(({ grade, from }, index) =>
        Number.isFinite(from)
          ? `${grade} ≥ ${String(from)}`
          : `${grade} < ${String(grades[index - 1]?.from ?? 0)}`,
      )
      .join(', ')}. A veto means ${grades.at(-1)?.grade ?? ''} and keeps from being advanced.`,
  steer:
    'Scores, full scores and places (blank: no limit) may be changed: totals, ranks, grades and advanced follow. The scheme is changed in the sheets 考核指标 and 等次.',
  scaling:
    '“n/a” marks an indicator that does not apply; the total is scaled up from the other full scores. A blank score is missing data: the total is “Incomplete”, and the subject is listed but not ranked.',
  notSubmitted: (names) =>
    `The workbook holds no data for these indicators, which are “n/a” for all: ${names.join(', ')}.`,
  teams: {
    title: 'Year-end evaluation of teams',
    columns: ['County', 'Township', 'Village', 'Village code'],
  },
  units: {
    title: 'Year-end evaluation of designated units',
    columns: ['Unit', 'Category', 'County'],
    mean: 'The mean of teams counts teams with a complete total only.',
  },
  advanced: {
    title: 'Advanced teams and units',
    teams: 'Advanced teams',
    units: 'Advanced units',
    about:
      'Points to the cut: of those advanced, above the first who is not (0: by tie order); of the others, below the last place; 0 for 待定. The figures come from 工作队考核 and 单位考核 and follow changes of scores there.',
    teamColumns: [
      'No.',
      'Rank',
      'County',
      'Township',
      'Village',
      'Village code',
      'Total',
      'Grade',
      'Advanced',
      'Points to the cut',
    ],
    unitColumns: [
      'No.',
      'Rank',
      'Unit',
      'Category',
      'County',
      '',
      'Total',
      'Grade',
      'Advanced',
      'Points to the cut',
    ],
    open: ['待定: ', ', places left: ', ''],
    hinged: 'Grades that hang on one indicator',
    hingedAbout:
      'Without it, the other indicators scaled to the whole, the grade is another. By the scores of the time this was made.',
    hingedColumns: ['Subject', 'Rank', 'Name', 'Number', 'Total', 'Grade', 'Changes without'],
    subjects: { 工作队: 'Team', 单位: 'Unit' },
    hinge: (name, grade) => `${name} → ${grade}`,
    none: 'None.',
  },
  counties: {
    title: 'Counties compared (evaluation of teams)',
    columns: (top) => [
      'County',
      'County class',
      'Teams',
      'With a total',
      'Mean',
      'Median',
      'Best',
      'Worst',
      top,
      `Share of ${top}`,
    ],
    city: 'City',
    about: 'The figures come from 工作队考核; teams with an incomplete total count as teams only.',
    chart: 'Mean and median of the teams by county',
  },
};
