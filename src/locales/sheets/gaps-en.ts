import type { GAPS_TEXTS_ZH, MATRIX_TEXTS_ZH } from './gaps-zh-cn';

export const GAPS_TEXTS_EN: typeof GAPS_TEXTS_ZH = {
  title: 'Gaps',
  about: 'The numbers agree with the coverage sheet; the last column jumps to the row of the register.',
  summary: 'Lists',
  summaryColumns: { name: 'List', count: 'Number', see: 'See', definition: 'Definition' },
  see: 'See list',
  lists: {
    noPosting: {
      name: 'Poor villages without a unit',
      definition: 'No active designated posting of a unit in the register',
      value: 'Households',
    },
    noTeam: {
      name: 'Poor villages without a team',
      definition: 'No active resident cadre on the as-of date',
      value: 'Households',
    },
    understaffed: {
      name: 'Teams below strength',
      definition: 'With a resident cadre, but fewer than the least team (a setting)',
      value: 'Households',
    },
    noFirstSecretary: {
      name: 'Without a First Secretary',
      definition: 'No active First Secretary on the as-of date',
      value: 'Households',
    },
    shallowKeyVillages: {
      name: 'Key villages, one layer',
      definition: 'Key villages with one layer of help only, or none',
      value: 'Households',
    },
    unpairedHouseholds: {
      name: 'Households without a cadre',
      definition: 'Households to be paired without an active pairing with a cadre in post',
      value: 'Members',
    },
    idleCadres: {
      name: 'Cadres without a household',
      definition: 'Active on the as-of date without an active pairing',
      value: 'Households',
    },
    overLimitCadres: {
      name: 'Cadres over the limit',
      definition: 'More active pairings than the limit (of the rank, where one is set)',
      value: 'Households',
    },
    vacancies: {
      name: 'Villages left vacant',
      definition: 'Days of the year, up to the as-of date, without any resident cadre',
      value: 'Vacant days',
    },
    overlaps: {
      name: 'Cadres in two villages',
      definition: 'The same citizen ID resident in two villages on the same days of the year',
      value: 'Days',
    },
    shortServices: {
      name: 'Service cut short',
      definition: 'Terms that ended in the year before the shortest service (a setting, 1 year by default)',
      value: 'Days served',
    },
    fewDays: {
      name: 'Too few days in the village',
      definition:
        'Active resident cadres with fewer days than required for the part of the year served; days blank or wrong are not listed',
      value: 'Days',
    },
  },
  heading: (name, count) => (count === null ? name : `${name} (${count})`),
  none: 'None.',
  notSubmitted: (sheets) => `Not submitted: ${sheets.join(', ')}; nothing can be told.`,
  places: { county: 'County', township: 'Township', village: 'Village' },
  keys: { villages: 'Village code', households: 'Household number', cadres: 'Cadre number' },
  names: { villages: 'Key village', households: 'Head', cadres: 'Name' },
  note: 'Note',
  jump: 'Place',
  row: (row) => `Row ${row}`,
  rowOf: (sheet, row) => `${sheet}, row ${row}`,
  keyVillage: 'Key village',
  layers: (layers) => (layers.length === 0 ? 'No help at all' : `Helped by: ${layers.join(', ')}`),
  team: (size, required) => `${size} in post, at least ${required} required`,
  onlyTeam: (size) => (size === 0 ? 'No resident cadre' : `${size} resident cadres`),
  overLimit: (limit, post) => `Limit ${limit}; ${post}`,
  overlap: (period, village) => `${period} also in ${village}`,
  fewDays: (required, start) => `${required} days required${start === null ? '' : `; since ${start}`}`,
  period: (from, to) => `${from} to ${to}`,
  separator: '; ',
  comma: ', ',
};

export const MATRIX_TEXTS_EN: typeof MATRIX_TEXTS_ZH = {
  title: 'Lines of help',
  about: (empty) =>
    `Poor villages against lines of help: ${empty} none, 1 one, 2+ two or more; select a cell to see the rows behind it in the pane.`,
  understaffed: (villages) =>
    `One resident cadre is a team; those below the least team (a setting): ${villages}, listed among the gaps.`,
  places: { county: 'County', township: 'Township', village: 'Village', code: 'Village code', key: 'Key' },
  lines: {
    市领导: 'City leader',
    县领导: 'County leader',
    中央: 'Central',
    省直: 'Provincial',
    市直: 'City unit',
    部队: 'Military',
    企事业: 'Enterprise',
    县级: 'County unit',
    社会: 'Society',
    第一书记: 'First Secretary',
    工作队: 'Team',
  },
  covered: 'Lines',
  keyVillage: 'yes',
  empty: '0 none',
  withLine: 'Villages with it',
  withoutLine: 'Villages without it',
};
