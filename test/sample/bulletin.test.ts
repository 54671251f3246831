import { RawColumnBuilder, TABLES, type RawSheet } from '../../src/core/registry';
import type { SampleSheet } from '../../src/sample';
import { cellsOf } from '../core/report/computed';
import { SHEET_TEXTS } from '../../src/locales';
import { PUBLISHED_IDS } from '../../src/core/results';
import { resultsOf } from '../core/report/laid-out';
import { layOut } from '../../src/core/report';
import { workbookOf } from './workbook-of';

/** What Luoyang published for 2014; cadres are 10000 多人 and enterprises 700 余家 there. */
const PUBLISHED = {
  poorVillages: 669,
  poorPopulation: 376_000,
  demonstrationVillages: 106,
  cityLeaders: 46,
  forums: 2,
  trainings: 1,
  firstSecretariesSent: 59,
  firstSecretariesCityUnits: 59,
  advancedTeams: 50,
  unitsCity: 162,
  unitsMilitary: 22,
  unitsEnterprise: 89,
  unitsCounty: 801,
  countyLeaderVillages: 256,
  pairedHouseholds: 129_200,
  headVisits: 634,
  fundsCoordinated: 5806.89,
  projectsCoordinated: 116,
  donations: 1647.82,
  projectsDonated: 128,
  unitsCentral: 4,
  unitsProvincial: 23,
  fundsIntroduced: 425_900,
  fundsInvested: 1285,
  liaisonMeetings: 8,
  unitForums: 4,
  advancedUnits: 24,
};

/** A sheet as a reader delivers it, column by column. */
function rawOf({ name, columns, rows }: SampleSheet): RawSheet {
  return {
    name,
    firstRow: 0,
    firstColumn: 0,
    rowCount: rows + 1,
    merges: [],
    columns: columns.map(({ header, cells }) => {
      const builder = new RawColumnBuilder(rows + 1);
      builder.append(header);
      for (let row = 0; row < rows; row++) builder.append(cells[row] ?? null);
      return builder.build();
    }),
  };
}

describe('统计公报 of the full city', () => {
  // Nothing that is published is counted from the members of households.
  const { sheets } = workbookOf({ kind: 'city', scale: 1 });
  const read = sheets.filter(({ name }) => name !== TABLES.members.sheet).map(rawOf);
  const cells = cellsOf(layOut('bulletin', resultsOf(read)));
  const { figures } = SHEET_TEXTS['zh-CN'].bulletin;
  const shown = new Map(cells.map((line) => [line[1], line[2]]));
  const values = Object.fromEntries(PUBLISHED_IDS.map((id) => [id, shown.get(figures[id].name)]));

  it('has the article’s figures exactly', () => {
    expect(values).toMatchObject(PUBLISHED);
    expect(values['cadres']).toBeGreaterThan(10_000);
    expect(values['enterprisesApproached']).toBeGreaterThan(700);
  });

  it('and its words for them', () => {
    const article = cells.map((line) => (typeof line[0] === 'string' ? line[0] : '')).join('');
    for (const words of [
      '669个贫困村，贫困人口37.6万人',
      '106个贫困村成为市级扶贫示范村',
      '46位市级领导',
      '59名市直单位正科级干部',
      '贫困户12.92万户',
      '协调项目资金5806.89万元，建设项目116个',
      '捐赠资金、物资折资1647.82万元，建设项目128个',
      '中央单位4家、省直单位23家定点扶贫',
      '引进项目资金42.59亿元，直接投入资金1285万元',
    ])
      expect(article).toContain(words);
  });
});
