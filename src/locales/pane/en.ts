import { YEARS_PANE_EN } from './years-en';
import { counted, grouped } from './counting';
import { ANSWER_PANE_TEXTS } from './answers';
import { MARK_PANE_TEXTS } from './marks';
import { MERGE_PANE_TEXTS } from './merge';
import { PROPOSAL_PANE_TEXTS } from './proposals';
import { SCORING_PANE_TEXTS } from './scoring';
import { TEMPLATE_PANE_TEXTS } from './templates';
import { SCHEME_PANE_TEXTS } from './scheme';
import { LIVE_PANE_TEXTS } from './live';
import { SEALING_PANE_TEXTS } from './sealing';
import type { PaneTexts } from './zh-cn';

export const PANE_TEXTS_EN: PaneTexts = {
  product: 'Zhucun Ledger',
  version: (version) => `Version ${version}`,
  intro: {
    title: 'One workbook, three steps',
    about:
      'Put the registries that counties and townships sent into one workbook and start with Check: every faulty cell is listed, and a click takes you to it.',
    privacy:
      'Everything is computed on this computer and nothing is sent anywhere. Your registries are not changed unless you say so.',
  },
  steps: {
    heading: 'Steps',
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
    basis: (year, asOf) => `Assessment year ${String(year)}, as of ${asOf}`,
    tables: (tables, rows) =>
      `${counted(tables, 'registry', 'registries')} read, ${counted(rows, 'row', 'rows')}`,
    sheet: 'Sheet',
    rows: 'Rows',
    excluded: 'Left out',
    excludedHint: 'Rows with an error in a key or date column take no part in counts',
    slips: 'Write return slips',
    slipsHint: 'Errors and warnings by township, a page each, to print, sign, stamp and send back',
    open: (count) => `See the findings (${grouped(count)})`,
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
    back: 'Back to the steps',
    search: 'Search text, key or cell',
    clearSearch: 'Clear the search',
    severity: 'Filter by severity',
    grouping: 'Grouping',
    byRule: 'By rule',
    bySheet: 'By sheet',
    all: 'All',
    workbook: 'The whole workbook',
    noGroups: 'Nothing of this kind was found.',
    backToRules: 'All rules',
    backToSheets: 'All sheets',
    list: 'Findings',
    counted: (count) => counted(count, 'finding', 'findings'),
    bounded: (listed, count) =>
      `${counted(count, 'finding', 'findings')}, the first ${grouped(listed)} listed; correct them and check again to see the rest.`,
    none: 'No finding meets the filter.',
    clear: 'Clear the filter',
    reading: 'Reading…',
    retry: 'Try again',
    row: (row) => `row ${String(row)}`,
    remedy: 'What to do: ',
    fix: 'Suggested value: ',
    keys: 'Arrow keys move, Enter goes to the cell',
  },
  fixes: {
    open: (count) => `Can be mended (${grouped(count)})`,
    heading: 'Mend automatically',
    about:
      'Only what is ticked is written into the registry; every change is recorded and can be undone. Where there are several candidates, choose one for each cell.',
    choose: (reason, cells) => `${reason} (${counted(cells, 'cell', 'cells')}, to be chosen one by one)`,
    leave: 'Leave as it is',
    apply: (count) => `Mend ${grouped(count)} selected`,
    chooseAll: 'Select all',
    undo: (count) => `Undo the last change (${grouped(count)} cells)`,
    working: 'Working…',
    written: ({ changed, left }) =>
      `${grouped(changed)} cells mended.${left === 0 ? '' : ` ${grouped(left)} had changed since and were left alone.`}`,
    undone: ({ changed, left }) =>
      `${grouped(changed)} cells put back.${left === 0 ? '' : ` ${grouped(left)} had changed since and were left alone.`}`,
    recheck: 'Check again',
    none: 'There is nothing to mend automatically.',
    more: (count) => `Show more (${grouped(count)} left)`,
    blank: '(blank)',
  },
  scoring: SCORING_PANE_TEXTS.en,
  templates: TEMPLATE_PANE_TEXTS.en,
  answers: ANSWER_PANE_TEXTS.en,
  merge: MERGE_PANE_TEXTS.en,
  proposals: PROPOSAL_PANE_TEXTS.en,
  scheme: SCHEME_PANE_TEXTS.en,
  live: LIVE_PANE_TEXTS.en,
  sealing: SEALING_PANE_TEXTS.en,
  returns: {
    open: ({ gone, remaining, back, new: added }) =>
      `Since last returned: ${grouped(gone)} gone · ${grouped(remaining)} remain · ${grouped(back)} came back · ${grouped(added)} new`,
    heading: 'Since last returned',
    about: (round) =>
      `Set against return ${String(round)}, by rule and subject, not by row. Townships that have not submitted again are not compared.`,
    states: { gone: 'Gone', remaining: 'Remain', back: 'Came back', new: 'New' },
    choose: 'Show by state',
    uncompared: (rules) => `Not compared (too many findings, or not checked this time): ${rules}.`,
    none: 'No findings of this kind.',
    first: (round) => `First named in return ${String(round)}`,
    more: (count) => `Show more (${grouped(count)} left)`,
    nobody: 'Township not known',
    reading: 'Comparing…',
  },
  marks: MARK_PANE_TEXTS.en,
  tools: { collect: 'Collect and check', look: 'Look up', yearEnd: 'Year-end' },
  mapping: {
    open: 'Sheets and columns',
    openHint: 'What each sheet is and which column is which; correct it here',
    heading: 'Sheets and columns',
    about:
      'What each sheet was taken for and what each column holds. Corrections are kept in the workbook and hold for every sheet with the same headers.',
    remember: 'Remember corrections',
    remembered: 'Kept in the workbook; they hold from the next check on.',
    recheck: 'Check again',
    reading: 'Reading the workbook…',
    working: 'Matching…',
    none: 'No sheet of the workbook looks like a registry sheet.',
    notRead: 'Not a registry sheet, not read',
    fromRow: (row: number) => ` (from row ${String(row)})`,
    hidden: (sheet: string) => `${sheet} (hidden)`,
    reasons: {
      unknown: (tables: string) =>
        tables === '' ? 'Not recognised, not read' : `Not recognised, not read; nearest to “${tables}”`,
      alike: (tables: string) => `It may be any of ${tables}: say which`,
      own: () => 'Looks like a copy of a sheet of this program, not read',
      copy: (tables: string) => `A hidden copy of “${tables}”, left out`,
    },
    found: (recognised: string, missing: string) =>
      recognised === '' ? `Missing: ${missing}` : `Recognised: ${recognised}; missing: ${missing}`,
    readIt: (table: string) => `Read as ${table}`,
    readAs: (table: string, percent: number, decided: boolean) =>
      decided ? `${table} · as you decided` : `${table} · ${String(percent)}% sure`,
    lacks: (count: number) => `${String(count)} required ${count === 1 ? 'column' : 'columns'} missing`,
    table: 'This sheet is',
    headerRow: (row: number) => `Header in row ${String(row)}`,
    noTable: 'Not a registry sheet',
    missing: (headers: string) => `Required columns missing: ${headers}`,
    column: (letter: string, header: string) => `${letter} ${header}`,
    repeats: (field: string) => `Another column already gives “${field}”; this one is not read`,
    unread: '(not read)',
    required: (header: string) => `${header} (required)`,
    forget: 'Recognise automatically',
  },
  ...YEARS_PANE_EN,
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
        ...(year === null ? [] : [`Year ${String(year)}`]),
        ...(asOf === null ? [] : [`as of ${asOf}`]),
        ...(doubts ? ['with doubts'] : []),
      ].join(' · '),
  },
  yes: 'Yes',
  no: 'No',
  dismiss: 'Dismiss',
};

/** Every sentence of the task pane. */
