import type { BulletinId } from '../../core/coverage';

/** What the article is written from. */
export type ArticleFigures = Readonly<Record<BulletinId, number>> & {
  /** Null where nobody was evaluated. */
  readonly advancedTeams: number | null;
  readonly advancedUnits: number | null;
  readonly year: number;
  /** ISO date. */
  readonly asOf: string;
};

/** A part of a sentence, told only where one of its figures is not zero. */
type Clause = readonly [text: string, ...figures: number[]];

/** The paragraphs of the bulletin as offices publish it: Chinese in every language. */
export function bulletinArticle(figures: ArticleFigures): string[] {
  const { year, asOf } = figures;
  return [
    paragraph(`截至${dayOf(asOf)}，`, situation(figures)),
    paragraph(`${year}年，`, mechanisms(figures)),
    paragraph(`截至${dayOf(asOf)}，`, coverage(figures)),
    paragraph(`${year}年，`, designated(figures)),
  ].filter((text) => text !== null);
}

function situation(of: ArticleFigures): Clause[] {
  return [
    [`全市有${count(of.poorVillages)}个贫困村`, of.poorVillages],
    [`${large(of.poorPopulation)}贫困人口`, of.poorPopulation],
    [`共有${count(of.demonstrationVillages)}个贫困村成为市级扶贫示范村`, of.demonstrationVillages],
  ];
}

function mechanisms(of: ArticleFigures): Clause[] {
  const secretaries =
    of.firstSecretariesSent === of.firstSecretariesCityUnits
      ? `选派${count(of.firstSecretariesSent)}名市直单位正科级干部到贫困村担任“第一书记”`
      : `选派${count(of.firstSecretariesSent)}名干部到贫困村担任“第一书记”，其中市直单位正科级干部${count(of.firstSecretariesCityUnits)}名`;
  return [
    [`${count(of.cityLeaders)}位市级领导分别联系贫困村`, of.cityLeaders],
    [`召开驻村干部座谈会${count(of.forums)}次`, of.forums],
    [`开展业务培训${count(of.trainings)}次`, of.trainings],
    [secretaries, of.firstSecretariesSent],
    [`评选出先进驻村工作队${count(of.advancedTeams ?? 0)}个`, of.advancedTeams ?? 0],
    [
      `向${count(of.enterprisesApproached)}家民营企业发送意见函，征求参与驻村帮扶意见`,
      of.enterprisesApproached,
    ],
  ];
}

function coverage(of: ArticleFigures): Clause[] {
  return [
    [`市直机关参与驻村帮扶${count(of.unitsCity)}家`, of.unitsCity],
    [`驻洛部队${count(of.unitsMilitary)}家`, of.unitsMilitary],
    [`企事业单位${count(of.unitsEnterprise)}家`, of.unitsEnterprise],
    [`县级单位${count(of.unitsCounty)}家`, of.unitsCounty],
    [`县级领导包村${count(of.countyLeaderVillages)}个`, of.countyLeaderVillages],
    [
      `各级共有干部${count(of.cadres)}人一对一结对帮扶贫困户${large(of.pairedHouseholds)}户`,
      of.pairedHouseholds,
    ],
    [`各级驻村帮扶单位主要负责同志到贫困村调研${count(of.headVisits)}次`, of.headVisits],
    [
      `向贫困村协调项目资金${money(of.fundsCoordinated)}，建设项目${count(of.projectsCoordinated)}个`,
      of.fundsCoordinated,
      of.projectsCoordinated,
    ],
    [
      `社会各界捐赠资金、物资折资${money(of.donations)}，建设项目${count(of.projectsDonated)}个`,
      of.donations,
      of.projectsDonated,
    ],
  ];
}

function designated(of: ArticleFigures): Clause[] {
  return [
    [`${designatedUnits(of)}家单位定点扶贫`, of.unitsCentral, of.unitsProvincial],
    [`中央、省定点扶贫单位共帮助贫困地区引进项目资金${money(of.fundsIntroduced)}`, of.fundsIntroduced],
    [`直接投入资金${money(of.fundsInvested)}`, of.fundsInvested],
    [`与中央、省定点扶贫单位对接工作${count(of.liaisonMeetings)}次`, of.liaisonMeetings],
    [`召开座谈会${count(of.unitForums)}次`, of.unitForums],
    [`评出${count(of.advancedUnits ?? 0)}家先进单位`, of.advancedUnits ?? 0],
  ];
}

function designatedUnits({ unitsCentral, unitsProvincial }: ArticleFigures): string {
  const central = unitsCentral === 0 ? [] : [`中央${count(unitsCentral)}`];
  return [...central, ...(unitsProvincial === 0 ? [] : [`省直${count(unitsProvincial)}`])].join('家单位、');
}

function paragraph(opening: string, clauses: readonly Clause[]): string | null {
  const told = clauses
    .filter(([, ...figures]) => figures.some((figure) => figure !== 0))
    .map(([text]) => text);
  return told.length === 0 ? null : `${opening}${told.join('，')}。`;
}

function dayOf(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

function count(value: number): string {
  return String(value);
}

/** 129200 is 12.92万. */
function large(value: number): string {
  return value >= 10_000 ? `${decimal(value / 10_000)}万` : String(value);
}

/** In 万元; from 10,000 of them on in 亿元. */
function money(value: number): string {
  return value >= 10_000 ? `${decimal(value / 10_000)}亿元` : `${decimal(value)}万元`;
}

/** Up to four decimals, without zeros at the end. */
function decimal(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
