import { BULLETIN_TEXTS_EN } from './bulletin-en';
import { COVERAGE_TEXTS_EN } from './coverage-en';
import { GAPS_TEXTS_EN, MATRIX_TEXTS_EN } from './gaps-en';
import { EVALUATION_TEXTS_EN } from './evaluation-en';
import { MECHANISMS_TEXTS_EN } from './mechanisms-en';
import { PROPOSALS_TEXTS_EN } from './proposals-en';
import type { SheetTexts } from './zh-cn';
import { YEARS_TEXTS_EN } from './years-en';

export const SHEET_TEXTS_EN: SheetTexts = {
  meta: ({ asOf, year, workbook, runAt, version }) =>
    `Year ${year}  As of ${asOf}  Source ${workbook}  Made ${runAt}  Version ${version}`,
  previous: (file, year) => `Earlier registry: ${file} (year ${year})`,
  excluded: (parts) =>
    parts.length === 0
      ? 'No row was left out of the counts.'
      : `Left out of the counts for an error in a key or date: ${parts
          .map(({ sheet, rows, reasons }) => {
            const why = reasons.map(({ title, rows: count }) => `${title} ${count}`).join(', ');
            return `${sheet} ${rows} rows${why === '' ? '' : ` (${why})`}`;
          })
          .join('; ')}.`,
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  validation: {
    title: 'Validation report',
    totals: ({ errors, warnings, infos }) => `${errors} errors, ${warnings} warnings, ${infos} notes`,
    checked: (tables) => `Checked: ${tables.map(({ sheet, rows }) => `${sheet} ${rows} rows`).join(', ')}`,
    columns: {
      severity: 'Severity',
      rule: 'Rule',
      problem: 'Problem',
      table: 'Table',
      sheet: 'Sheet',
      place: 'Cell',
      key: 'Key',
      value: 'Value',
      message: 'Message',
      remedy: 'Remedy',
      suggestion: 'Suggestion',
    },
    summary: 'By rule',
    summaryColumns: { severity: 'Severity', rule: 'Rule', problem: 'Problem', count: 'Count' },
    row: (row) => `Row ${row}`,
    listedOnly: (listed) => `At most ${listed} findings of a rule are listed; the counts are complete.`,
    none: 'Nothing was found.',
  },
  slips: {
    title: 'Return slips',
    about: (slips) =>
      `${slips} slips, a page for each township (for each file where files were merged); errors and warnings only.`,
    heading: (place) => `${place}: registry returned`,
    request: (findings) =>
      `Please correct the following ${findings} points and submit again before ____ / __ / __.`,
    columns: {
      number: 'No.',
      sheet: 'Sheet',
      place: 'Place',
      key: 'Key',
      value: 'Content',
      message: 'What is wrong',
      remedy: 'What to do',
    },
    signatures: [
      'Returned by (stamp): ____________________   Clerk: ____________________   Date: ____ / __ / __',
      'Submitted by (stamp): ____________________   Signature: ____________________   Corrected: ____ / __ / __',
    ],
    elsewhere: 'Township not known',
  },
  returns: {
    title: 'Record of returns',
    about: (round) =>
      `Returned for the ${round}. time. States compare with the time before, by rule and subject, not by row; the next check rests on this sheet, please leave it as it is.`,
    uncompared: (rules) => `Not compared (too many findings, or not checked this time): ${rules.join(', ')}.`,
    places: 'Townships (files)',
    placeColumns: {
      place: 'Township (file)',
      round: 'Round',
      at: 'Returned',
      sent: 'Findings',
      gone: 'Gone',
      remaining: 'Remaining',
      back: 'Came back',
      new: 'New',
    },
    items: 'Findings',
    columns: {
      place: 'Township (file)',
      rule: 'Rule',
      sheet: 'Sheet',
      key: 'Key',
      message: 'Problem',
      first: 'First',
      last: 'Last',
      state: 'State',
      identity: 'Matched by',
    },
    states: {
      gone: 'gone',
      remaining: 'remains',
      back: 'came back',
      new: 'new',
      notSubmitted: 'not submitted again',
    },
  },
  linkage: {
    title: 'Links',
    columns: {
      kind: 'Kind',
      id: 'Number',
      name: 'Name',
      county: 'County',
      township: 'Township',
      village: 'Village',
      villageMethod: 'Village found by',
      householdMethod: 'Household found by',
      householdCertainty: 'Household certainty',
      otherId: 'Linked number',
      otherName: 'Linked name',
      unit: 'Unit',
      method: 'Method',
      certainty: 'Certainty',
      households: 'Households',
      note: 'Note',
    },
    household: 'Household',
    cadre: 'Cadre',
    methods: {
      id: 'Number',
      idNo: 'Citizen ID',
      'name+unit': 'Name and unit',
      'name@village': 'Name in the village',
      'name@township': 'Name in the township',
      'name@county': 'Name in the county',
    },
    householdMethods: { id: 'Number', headId: 'Citizen ID of the head', 'village+head': 'Village and head' },
    villageMethods: {
      code: 'Village code',
      'county+township+village': 'County, township, village',
      'township+village': 'Township, village',
      village: 'Village name',
      none: 'Village not found',
    },
    found: (pairings, outcomes) =>
      `${pairings} pairings${outcomes.map(([outcome, count]) => `; ${outcome}: ${count}`).join('')}.`,
    several: 'Several match',
    foundHouseholds: (outcomes) =>
      `Their households: ${outcomes.map(([outcome, count]) => `${outcome}: ${count}`).join('; ')}.`,
    severalHouseholds: 'Several households match',
    householdNotFound: 'Household not found',
    certainty: { sure: 'Certain', likely: 'Likely', check: 'Please check', none: 'Not linked' },
    notPaired: 'No pairing',
    notFound: 'Cadre not found',
    ambiguous: (matches) => `${matches} cadres match`,
    ended: 'Pairing not active',
    leftOut: 'This row has an error and is not counted',
    pairingLeftOut: (sheet, row) => `Row ${row} of ${sheet} has an error; that pairing is not counted`,
    cadreLeft: (name, end) => `The cadre ${name} left on ${end}`,
    cadreToCome: (name, start) => `The cadre ${name} begins on ${start} only`,
    idle: 'No household',
    notActive: 'Not in post on the date',
    unknownUnit: 'Unit not in the register',
    separator: '; ',
  },
  coverage: COVERAGE_TEXTS_EN,
  gaps: GAPS_TEXTS_EN,
  matrix: MATRIX_TEXTS_EN,
  mechanisms: MECHANISMS_TEXTS_EN,
  bulletin: BULLETIN_TEXTS_EN,
  evaluation: EVALUATION_TEXTS_EN,
  proposals: PROPOSALS_TEXTS_EN,
  years: YEARS_TEXTS_EN,
};
