import type { MechanismsTexts } from './mechanisms-texts';

const LEVELS = { 市级: 'City', 县级: 'County' } as const;

export const MECHANISMS_TEXTS_EN: MechanismsTexts = {
  title: (year) => `Mechanisms ${String(year)}`,
  about: 'Select a number that is required or done, and the pane lists the rows behind it.',
  summary: 'Mechanisms of the year',
  columns: ['Mechanism', 'What', 'Required', 'Done', 'Ratio', 'Met', 'Definition'],
  lines: {
    cityLeadersLinked: {
      group: 'Leaders',
      name: 'City leaders linked to one poor village',
      definition: 'Exactly one village in the year, and a poor one; required of all city leaders',
    },
    cityLeadersVisiting: {
      group: 'Leaders',
      name: 'City leaders who went there',
      definition: 'City leaders with at least one visit in the year',
    },
    countyLeadersLinked: {
      group: 'Leaders',
      name: 'County leaders linked to one poor village',
      definition: 'Exactly one village in the year, and a poor one; required of all county leaders',
    },
    countyLeadersVisiting: {
      group: 'Leaders',
      name: 'County leaders who went there',
      definition: 'County leaders with at least one visit in the year',
    },
    forums: { group: 'Forums', name: 'Forums of cadres', definition: 'Required number: see the settings' },
    trainings: { group: 'Training', name: 'Trainings', definition: 'Required number: see the settings' },
    cadresTrained: {
      group: 'Training',
      name: 'Resident cadres trained',
      definition: 'Attended at least one training of the year; required of all active resident cadres',
    },
    firstSecretaries: {
      group: 'First Secretaries',
      name: 'Poor villages with one',
      definition: 'Active on the as-of date; required of all poor villages',
    },
    firstSecretariesCityUnits: {
      group: 'First Secretaries',
      name: 'Of rank 正科级 from city units',
      definition: 'Of all active First Secretaries',
    },
    firstSecretariesSent: {
      group: 'First Secretaries',
      name: 'Sent in the year',
      definition: 'Whose start date is in the year',
    },
    headVisits: {
      group: 'Visits of heads',
      name: 'Visits of heads',
      definition: 'Visits of the year marked as those of a head',
    },
    unitsVisited: {
      group: 'Visits of heads',
      name: 'Units whose head went',
      definition: 'Required of all units with an active posting or cadre',
    },
    enterprisesApproached: {
      group: 'Enterprises',
      name: 'Enterprises approached',
      definition: 'By any channel in the year, each once',
    },
    enterprisesReplied: { group: 'Enterprises', name: 'Replied', definition: 'With any reply' },
    enterprisesJoined: { group: 'Enterprises', name: 'Joined', definition: 'With a date of joining' },
    publicity: { group: 'Publicity', name: 'Items', definition: 'Of the year' },
  },
  met: 'met',
  short: 'short by ',
  untold: 'not told',
  notSubmitted: (sheets) => `Not submitted: ${sheets.join(', ')}`,
  leaders: (level, count) => `${LEVELS[level]} leaders who have not done their part (${String(count)})`,
  leaderColumns: ['Name', 'Title', 'Poor villages', 'Visits', 'Villages', 'Problem', 'Where', 'Place'],
  problems: { linked: 'Not linked to one poor village', visits: 'No visit', separator: '; ' },
  unitsNever: (count) => `Units whose head never went (${String(count)})`,
  unitsVisiting: (count) => `Units whose head went (${String(count)})`,
  unitColumns: ['Category', 'Unit', 'Visits', 'Cadres', 'Villages', 'County', 'Head', 'Place'],
  designated: (count) => `Central and provincial units (${String(count)})`,
  designatedAbout:
    'Meetings count where a cadre of the unit attended; one of several units counts in each and is not added up. Money is paid, in 万元.',
  designatedColumns: [
    'Category',
    'Unit',
    'Cadres',
    'Visits',
    'Liaison meetings',
    'Forums',
    'Introduced (万元)',
    'Invested (万元)',
  ],
  outreach: 'Enterprises by channel',
  outreachAbout: 'An enterprise approached by several channels counts in each, and once in the last line.',
  outreachColumns: ['Channel', 'Approached', 'Replied', 'Agreed', 'Joined'],
  publicity: 'Publicity by channel and kind (items)',
  total: 'Total',
  distinct: 'All, each once',
  none: 'None.',
  row: (row) => `Row ${String(row)}`,
};
