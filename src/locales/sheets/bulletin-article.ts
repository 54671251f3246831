import type { BulletinId } from '../../core/coverage';

/** What the article is written from. */
export type ArticleFigures = Readonly<Record<BulletinId, number>> & {
  /** Null where nobody was evaluated. */
  readonly advancedTeams: number | null;
  readonly advancedUnits: number | null;
  readonly year: number;
  /** ISO date. */
  readonly asOf: string;
  /** Central and provincial ones among the advanced units. */
  readonly advancedHigherUnits: number;
  /** The counties that it is about: of a city there are several. */
  readonly counties: readonly string[];
};

/** A part of a sentence, told only where one of its figures is not zero. */
type Clause = readonly [text: string, ...figures: number[]];

/** The paragraphs of the bulletin as offices publish it: Chinese in every language. */
export function bulletinArticle(figures: ArticleFigures): string[] {
  const { situation: first, mechanisms: second, coverage: third, ...last } = articleParagraphs(figures);
  return [first, second, third, joined([last.designated, last.advanced])].filter((text) => text !== null);
}

/** The same, each by what it is about; null where there is nothing to tell. */
export function articleParagraphs(figures: ArticleFigures) {
  const { year, asOf } = figures;
  return {
    situation: paragraph(`截至${dayOf(asOf)}，`, situation(figures)),
    mechanisms: paragraph(`${year}年，`, mechanisms(figures)),
    coverage: paragraph(`截至${dayOf(asOf)}，`, coverage(figures)),
    designated: paragraph(`${year}年，`, designated(figures)),
    advanced: advancedUnits(figures),
  };
}

/** 全县 of a single county, 全区 of a district, else 全市. */
export function extentOf({ counties }: Pick<ArticleFigures, 'counties'>): string {
  const [only = ''] = counties;
  if (counties.length !== 1 || only.endsWith('市')) return '全市';
  return only.endsWith('区') ? '全区' : '全县';
}

function situation(of: ArticleFigures): Clause[] {
  return [
    [`${extentOf(of)}有${count(of.poorVillages)}个贫困村`, of.poorVillages],
    [`贫困人口${large(of.poorPopulation)}人`, of.poorPopulation],
    [`共有${count(of.demonstrationVillages)}个贫困村成为市级扶贫示范村`, of.demonstrationVillages],
  ];
}

function mechanisms(of: ArticleFigures): Clause[] {
  const secretaries = sentSecretaries(of);
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
    [`各级共有${count(of.cadres)}名干部结对帮扶贫困户${large(of.pairedHouseholds)}户`, of.pairedHouseholds],
    [`各级驻村帮扶单位主要负责同志到贫困村调研${count(of.headVisits)}次`, of.headVisits],
    ...funded('向贫困村协调项目资金', '向贫困村协调', of.fundsCoordinated, of.projectsCoordinated),
    ...funded('社会各界捐赠资金、物资折资', '社会各界捐赠', of.donations, of.projectsDonated),
  ];
}

/** Money and what was built with it; of money that has not come yet only the projects are told. */
function funded(ofMoney: string, without: string, funds: number, projects: number): Clause[] {
  const built = `建设项目${count(projects)}个`;
  if (funds === 0) return [[`${without}${built}`, projects]];
  return [[projects === 0 ? `${ofMoney}${money(funds)}` : `${ofMoney}${money(funds)}，${built}`, funds]];
}

function designated(of: ArticleFigures): Clause[] {
  return [
    [`${designatedUnits(of)}定点扶贫`, of.unitsCentral, of.unitsProvincial],
    [`中央、省定点扶贫单位共帮助贫困地区引进项目资金${money(of.fundsIntroduced)}`, of.fundsIntroduced],
    [`直接投入资金${money(of.fundsInvested)}`, of.fundsInvested],
    [`与中央、省定点扶贫单位对接工作${count(of.liaisonMeetings)}次`, of.liaisonMeetings],
    [`召开座谈会${count(of.unitForums)}次`, of.unitForums],
  ];
}

function designatedUnits({ unitsCentral, unitsProvincial }: ArticleFigures): string {
  const central = unitsCentral === 0 ? [] : [`中央单位${count(unitsCentral)}家`];
  return [...central, ...(unitsProvincial === 0 ? [] : [`省直单位${count(unitsProvincial)}家`])].join('、');
}

/** A sentence of its own: not all advanced units are central or provincial ones. */
function advancedUnits({ advancedUnits: all, advancedHigherUnits: higher }: ArticleFigures): string | null {
  if (all === null || all === 0) return null;
  const named = `全年评选先进帮扶单位${count(all)}家`;
  if (higher === 0) return `${named}。`;
  return higher === all
    ? `${named}，均为中央、省定点扶贫单位。`
    : `${named}，其中中央、省定点扶贫单位${count(higher)}家。`;
}

function sentSecretaries({
  firstSecretariesSent: all,
  firstSecretariesCityUnits: city,
}: ArticleFigures): string {
  if (all === city) return `选派${count(all)}名市直单位正科级干部到贫困村担任“第一书记”`;
  const sent = `选派${count(all)}名干部到贫困村担任“第一书记”`;
  return city === 0 ? sent : `${sent}，其中市直单位正科级干部${count(city)}名`;
}

function joined(sentences: readonly (string | null)[]): string | null {
  const told = sentences.filter((sentence) => sentence !== null);
  return told.length === 0 ? null : told.join('');
}

function paragraph(opening: string, clauses: readonly Clause[]): string | null {
  const told = clauses
    .filter(([, ...figures]) => figures.some((figure) => figure !== 0))
    .map(([text]) => text);
  return told.length === 0 ? null : `${opening}${told.join('，')}。`;
}

/** `2014-12-31` as it is written out. */
export function dayOf(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

function count(value: number): string {
  return String(value);
}

/** 129200 is 12.92万. */
export function large(value: number): string {
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
