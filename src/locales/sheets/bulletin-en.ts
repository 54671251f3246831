import type { BULLETIN_TEXTS_ZH } from './bulletin-zh-cn';

export const BULLETIN_TEXTS_EN: typeof BULLETIN_TEXTS_ZH = {
  title: (year) => `Main indicators of village-stationed assistance, year ${year}`,
  beside: (year) => `Earlier figures are those of the sheet (or registry) of ${year}.`,
  id: 'No.',
  name: 'Figure',
  value: 'Value',
  unit: 'Unit',
  earlier: (year) => (year === null ? 'Earlier' : `Earlier (${year})`),
  change: 'Change',
  definition: 'Definition',
  figures: {
    poorVillages: { name: 'Poor villages', definition: 'Marked as poor in the register of villages' },
    poorPopulation: { name: 'Poor people', definition: 'Sum of the villages’ poor people' },
    demonstrationVillages: {
      name: 'Demonstration villages',
      definition: 'Marked in the register of villages',
    },
    cityLeaders: { name: 'City leaders linked', definition: 'City leaders linked in the year, each once' },
    forums: { name: 'Forums of cadres', definition: 'Held in the year' },
    trainings: { name: 'Trainings', definition: 'Held in the year' },
    firstSecretariesSent: { name: 'First Secretaries sent', definition: 'Whose start date is in the year' },
    firstSecretariesCityUnits: {
      name: 'First Secretaries of city units',
      definition: 'Of those sent in the year, of rank 正科级 from city units',
    },
    advancedTeams: { name: 'Advanced teams', definition: 'As evaluated' },
    unitsCity: { name: 'City units', definition: 'With an active posting or cadre' },
    unitsMilitary: { name: 'Military units', definition: 'With an active posting or cadre' },
    unitsEnterprise: { name: 'Enterprises and institutions', definition: 'With an active posting or cadre' },
    unitsCounty: { name: 'County units', definition: 'With an active posting or cadre' },
    countyLeaderVillages: {
      name: 'Villages of county leaders',
      definition: 'Villages with a county leader in the year, each once',
    },
    cadres: { name: 'Cadres', definition: 'Active on the as-of date' },
    pairedHouseholds: {
      name: 'Households paired',
      definition: 'Households to be paired with an active pairing whose cadre is found',
    },
    headVisits: { name: 'Visits of heads', definition: 'Visits of the year by the head of a unit' },
    fundsCoordinated: {
      name: 'Funds coordinated',
      definition: 'Paid for projects of the year from 帮扶单位协调',
    },
    projectsCoordinated: {
      name: 'Projects coordinated',
      definition: 'Projects of the year from 帮扶单位协调',
    },
    donations: { name: 'Donations', definition: 'Paid for projects of the year from donations and goods' },
    projectsDonated: {
      name: 'Projects donated',
      definition: 'Projects of the year from donations and goods',
    },
    unitsCentral: { name: 'Central units', definition: 'With an active posting or cadre' },
    unitsProvincial: { name: 'Provincial units', definition: 'With an active posting or cadre' },
    fundsIntroduced: {
      name: 'Funds brought in',
      definition: 'Paid for projects of the year from 定点单位引进',
    },
    fundsInvested: {
      name: 'Funds invested directly',
      definition: 'Paid for projects of the year from 定点单位直接投入',
    },
    liaisonMeetings: {
      name: 'Liaison meetings',
      definition: 'With central and provincial units in the year',
    },
    unitForums: { name: 'Forums with central and provincial units', definition: 'Held in the year' },
    advancedUnits: { name: 'Advanced units', definition: 'As evaluated' },
    enterprisesApproached: {
      name: 'Enterprises approached',
      definition: 'Enterprises that were sent a letter in the year, each once',
    },
  },
  article: 'Text of the bulletin (in Chinese, as it is published)',
};
