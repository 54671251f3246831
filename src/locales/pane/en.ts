import { counted, grouped } from './counting';
import { momentOf } from './moment';
import type { PaneTexts } from './zh-cn';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const PANE_TEXTS_EN: PaneTexts = {
  product: 'Zhucun Ledger',
  version: (version) => `v${version}`,
  intro: {
    title: 'Four places, one task each',
    lines: {
      collect: 'Drop in the files of townships; they are checked, then merged.',
      check: 'Every problem with its remedy; a click leads to the cell.',
      look: 'Select a household, a person or a figure and see what is behind it.',
      yearEnd: 'Link, sum up, score, print, seal.',
    },
    dismiss: 'Got it',
    privacy:
      'Everything is computed on this computer and nothing is sent anywhere. Your registries are not changed unless you say so.',
  },
  steps: {
    runAll: 'Run all',
    check: {
      title: 'Check',
      about: 'Checks headers, formats, codes and logic, and writes 校验报告.',
      action: 'Check',
      again: 'Check again',
    },
    link: {
      title: 'Link',
      about: 'Matches cadres, households, villages and units, and writes 关联结果.',
      action: 'Link',
      again: 'Link again',
    },
    summarise: {
      title: 'Totals and ratings',
      about: 'Counts coverage, scores and ranks the teams, and writes 覆盖汇总 and 工作队考核.',
      action: 'Summarise',
      again: 'Summarise again',
    },
  },
  states: {
    idle: 'Not started',
    earlier: 'Written earlier',
    running: 'Running',
    done: 'Done',
    faulty: 'Has errors',
    failed: 'Not completed',
    cancelled: 'Cancelled',
  },
  phases: {
    reading: 'Reading the workbook',
    checking: 'Checking',
    linking: 'Linking',
    calculating: 'Calculating',
    writing: 'Writing result sheets',
  },
  starting: 'Getting ready',
  rowsDone: (done, total) => `${grouped(done)} / ${counted(total, 'row', 'rows')}`,
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  cancelled: 'Cancelled. The workbook was not changed.',
  finished: (step) => `${step}: done.`,
  severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  severityHint: {
    error: 'Must be corrected before the registry can be accepted',
    warning: 'A person must look',
    info: 'For information only',
  },
  count: (value) => grouped(value),
  withCount: (name, count) => `${name} (${grouped(count)})`,
  label: (name) => `${name}: `,
  check: {
    clean: 'Nothing wrong was found.',
    basis: (year, asOf) => `Assessment year ${year}, as of ${asOf}`,
    tables: (tables, rows) =>
      `${counted(tables, 'registry', 'registries')} read, ${counted(rows, 'row', 'rows')}`,
    sheet: 'Sheet',
    rows: 'Rows',
    excluded: 'Left out',
    excludedHint: 'Rows with an error in a key or date column take no part in counts',
    slips: 'Write return slips',
    slipsHint: 'Errors and warnings by township, a page each, to print, sign, stamp and send back',
    open: (count) => `See the findings (${grouped(count)})`,
    overview: 'Overview in charts',
  },
  link: {
    ambiguous: 'Several candidates',
    unresolved: 'Not found',
    of: (linked, pairings) => `${grouped(linked)} of ${counted(pairings, 'pairing', 'pairings')} linked`,
    method: 'Linked by',
    count: 'Pairings',
    share: 'Share',
    none: 'There are no pairings to link.',
    methods: {
      id: 'Cadre number',
      idNo: 'Citizen ID',
      'name+unit': 'Name and unit',
      'name@village': 'Name, in the village',
      'name@township': 'Name, in the township',
      'name@county': 'Name, in the county',
    },
    household: 'Household found by',
    householdMethods: { id: 'Number', headId: "Head's citizen ID", 'village+head': 'Village and head' },
  },
  written: { heading: 'Written', open: (sheet) => `Open the sheet ${sheet}` },
  findings: {
    heading: 'Findings',
    back: 'Back',
    search: 'Search name, text, key or cell',
    searchHint: 'Name, text, key or cell',
    clearSearch: 'Clear the search',
    severity: 'Filter by severity',
    grouping: 'Grouping',
    byPlace: 'Townships',
    byRule: 'Problems',
    bySheet: 'Sheets',
    all: 'All',
    workbook: 'The whole workbook',
    noGroups: 'Nothing of this kind was found.',
    backToPlaces: 'All townships',
    backToRules: 'All problems',
    backToSheets: 'All sheets',
    list: 'Findings',
    counted: (count) => counted(count, 'finding', 'findings'),
    bounded: (listed, count) =>
      `${counted(count, 'finding', 'findings')}, the first ${grouped(listed)} listed; correct them and check again to see the rest.`,
    none: 'No finding meets the filter.',
    clear: 'Clear the filter',
    reading: 'Reading…',
    retry: 'Try again',
    row: (row) => `row ${row}`,
    remedy: 'What to do: ',
    fix: 'Suggested value: ',
    keys: 'F8, Shift+F8 or arrow keys move, and the cell follows',
  },
  moment: (at, thisYear) => {
    const parts = momentOf(at);
    if (!parts) return at;
    const { year, month, day, time } = parts;
    return `${day} ${MONTHS[month - 1] ?? month} ${year === thisYear ? '' : `${year} `}${time}`;
  },
  yearEnd: {
    heading: (year) => String(year),
    list: 'The work of the year',
    ranking: 'Ranking',
    made: (at) => (at === null ? 'written' : `written ${at}`),
    notMade: 'not written yet',
    sealed: (year, at) => (at === null ? `${year} sealed` : `${year} ${at}`),
    linked: 'Pairings linked',
    ambiguous: (count) => `${grouped(count)} ambiguous`,
    villages: 'Poor villages with a team',
    households: 'Poor households with a cadre',
    judged: { 工作队: 'Teams with a total', 单位: 'Units with a total' },
    uncheckedHint: 'After a check, how far the year’s work is stands here.',
  },
  places: {
    label: 'What is to be done',
    collect: 'Collect',
    check: 'Check',
    look: 'Find',
    yearEnd: 'Year end',
    more: 'More',
    working: 'At work',
    errors: (count: number) => `${counted(count, 'error', 'errors')} to put right`,
    missing: (count: number) => `${counted(count, 'township has', 'townships have')} not reported`,
  },
  settings: {
    heading: 'Settings',
    year: 'Assessment year',
    asOf: 'As-of date',
    doubts: 'Check for doubts',
    doubtsHint: 'Also looks for common audit doubts, all reported as warnings.',
    yearHint: 'Left blank, the sheet 参数 decides',
    asOfHint: 'Such as 2014-12-31; left blank, 参数 decides',
    yearWrong: 'Enter a year between 1949 and 2200',
    asOfWrong: 'Enter a date such as 2014-12-31',
    steering: 'Add settings sheets',
    steeringHint:
      '参数, 县区, 考核指标, 等次, 规则: change settings, indicators, grades, and how severe each rule is or whether it is on',
    steeringAdding: 'Adding…',
    steeringAdded: (names) =>
      names.length === 0 ? 'All settings sheets are there already.' : `Added: ${names.join(', ')}.`,
    summary: (year, asOf, doubts) =>
      [
        ...(year === null && asOf === null ? ['Year and date from 参数'] : []),
        ...(year === null ? [] : [`Year ${year}`]),
        ...(asOf === null ? [] : [`as of ${asOf}`]),
        ...(doubts ? ['with doubts'] : []),
      ].join(' · '),
  },
  unfinished: {
    operations: {
      fixes: 'Mending cells',
      undoFixes: 'Undoing corrected cells',
      settings: 'Adding sheets for settings',
      sheets: 'Adding sheets',
      nextYear: 'Carrying over into the next year',
      merge: 'Merging submissions',
      undoMerge: 'Undoing a merge',
      proposals: 'Entering proposed pairings',
      undoProposals: 'Undoing proposed pairings',
      generated: 'Writing the generated sheets',
      forms: 'Adding forms',
      seal: 'Sealing the year',
      marks: 'Marking cells',
      clearedMarks: 'Clearing marks',
      mapping: 'Keeping the chosen columns',
      waivers: 'Keeping what was verified',
      filters: 'Filtering',
    },
    found: ({ what, at, cells, sheets, isDecided }) =>
      [
        `${what ?? 'A change of this workbook'}${at === '' ? '' : ` (${at})`} was broken off`,
        ...(cells === 0 ? [] : [`${counted(cells, 'cell', 'cells')} concerned`]),
        ...(sheets.length === 0
          ? []
          : [`sheets ${isDecided ? 'written' : 'half written'}: ${sheets.join(', ')}`]),
      ].join('; ') +
      (isDecided
        ? '; only the clearing away is left. Finish it first, then go on.'
        : '. Take it back first, then go on.'),
    finish: 'Finish the change',
    finished: 'Finished.',
    takeBack: 'Take the change back',
    takenBack: (left) =>
      `Taken back.${left === 0 ? '' : ` ${counted(left, 'cell', 'cells')} had been changed by somebody since and stay as they are.`}`,
  },
  yes: 'Yes',
  no: 'No',
  dismiss: 'Dismiss',
  again: 'Try again',
};

/** Every sentence of the task pane. */
