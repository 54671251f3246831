import type { FigureAnswer, PictureNode } from '../../core/answers';
import type { Localized } from '../../core/words/settings';
import { counted, grouped } from '../../locales';

type Figure = Pick<FigureAnswer, 'value' | 'whole'>;
type Column = PictureNode['column'];

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`;

const shownFigure = ({ value, whole }: Figure): string =>
  whole === null ? grouped(value) : `${percent(value, whole)} · ${grouped(value)} / ${grouped(whole)}`;

const ZH = {
  heading: '查选中行',
  about: '在表里选中一行或一个数字，这里就给出答案；点名字跳到原始行。',
  follow: '跟随选中',
  reread: '重新读取',
  reading: '正在读取登记表…',
  unread: '还没有读取登记表，读取一次才能回答。',
  nothing: '这一行没有可查的内容。请选中登记表或结果表里的一行，或结果表里的一个数字。',
  begin: '比如：',
  toProposals: '看结对建议',
  unpairedCount: (count: number) => `还有 ${grouped(count)} 户没有帮扶干部。`,
  changed: '这一行在上次读取之后改过，下面是改之前的情况。',
  source: (sheet: string, row: number) => `${sheet} 第 ${row} 行`,
  at: (sheet: string, row: number) => `已跳到 ${sheet} 第 ${row} 行。`,
  back: '返回原处',
  askHere: '查这一行',
  subjects: { household: '贫困户', cadre: '干部', village: '村', unit: '帮扶单位' },
  facts: {
    place: '所在村',
    status: '脱贫状态',
    attribute: '贫困户属性',
    members: '家庭人口',
    post: '职务',
    rank: '职级',
    load: '结对户数',
    inactive: '已不在岗',
    excluded: '有错误，不计入统计',
    unpaired: '还没有帮扶干部',
    poor: '贫困村',
    keyVillage: '重点村',
    layers: '帮扶单位层级',
    paired: '已结对户',
    poorPopulation: '贫困人口',
    noFirstSecretary: '没有第一书记',
    category: '单位类别',
    headVisits: '主要负责人调研次数',
    paid: '本年到位资金（万元）',
  },
  groups: {
    cadres: '帮扶干部',
    units: '帮扶单位',
    unit: '所在单位',
    village: '所在村',
    villages: '帮扶村',
    leaders: '联系领导',
    members: '家庭成员',
    households: '贫困户',
    team: '驻村工作队',
    projects: '项目',
    visits: '走访',
    figure: '计入的行',
    covered: '已覆盖',
    uncovered: '未覆盖',
  },
  group: (name: string, total: number) => `${name}（${grouped(total)}）`,
  ofWhole: (value: string, whole: string) => `${value} / ${whole}`,
  plain: {
    notFound: '名册中没有',
    idle: '未结对',
    paired: '已结对',
    unpaired: '未结对',
    excluded: '有错误，不计入',
  },
  ambiguous: (matches: number) => `同名 ${grouped(matches)} 人，无法确定`,
  since: (date: string) => `${date} 起`,
  ended: (date: string) => `${date} 止`,
  money: (amount: number) => `${grouped(amount)} 万元`,
  visits: (count: number) => `走访 ${grouped(count)} 次`,
  households: (count: number) => `帮 ${grouped(count)} 户`,
  method: (method: string) => `按${method}关联`,
  record: '看记录',
  more: (left: number) => `再显示一些（还有 ${grouped(left)} 行）`,
  figure: {
    value: shownFigure,
    shown: (shown: string) => `表中显示 ${shown}`,
    outdated: '已变动：登记表在写出这张表之后改过，或这一格被改过。重新写出这张表即可更新。',
    filter: (total: number) => `在登记表中筛选这 ${grouped(total)} 行`,
    filtered: (rows: number, wanted: number) =>
      rows > wanted
        ? `已筛选，显示 ${grouped(rows)} 行，其中 ${grouped(rows - wanted)} 行与它们编号相同。`
        : `已筛选，显示 ${grouped(rows)} 行。`,
    unfilterable: '这些行太多，或没有可供筛选的编号列，请在下面逐行跳转。',
    inTheWay: (sheet: string) => `“${sheet}”里有您自己的筛选。换成这些行吗？取消筛选时会恢复您的筛选。`,
    replace: '换成这些行',
    showAll: (sheets: string) => `取消筛选（${sheets}）`,
    lost: '以前由这里筛选了哪些表，记录已读不出；表上若还有筛选，请在 Excel 里取消，您自己原来的筛选不会自动恢复。',
    forget: '知道了',
  },
  picture: {
    heading: '关系图',
    columns: { cadre: '干部', household: '贫困户', village: '村' },
    several: (column: Column, count: number) =>
      `${grouped(count)} ${{ cadre: '人', household: '户', village: '个村' }[column]}`,
    words: ({ cadre, household, village }: Readonly<Record<Column, number>>) =>
      `关系图：干部 ${grouped(cadre)} 人，贫困户 ${grouped(household)} 户，村 ${grouped(village)} 个`,
  },
};

const EN: typeof ZH = {
  heading: 'Selected row',
  about: 'Select a row or a figure in the workbook: the answer appears here. A name jumps to its row.',
  follow: 'Follow the selection',
  reread: 'Read again',
  reading: 'Reading the registry…',
  unread: 'The registry has not been read yet; that is needed to answer.',
  nothing: 'Nothing is known of this row. Select a row of a registry or result sheet, or a figure.',
  begin: 'For example:',
  toProposals: 'See proposed pairings',
  unpairedCount: (count) => `${counted(count, 'household has', 'households have')} no cadre yet.`,
  changed: 'This row was changed after the registry was read; below is what held before.',
  source: (sheet, row) => `${sheet}, row ${row}`,
  at: (sheet, row) => `Jumped to ${sheet}, row ${row}.`,
  back: 'Go back',
  askHere: 'Ask about this row',
  subjects: { household: 'Household', cadre: 'Cadre', village: 'Village', unit: 'Unit' },
  facts: {
    place: 'Village',
    status: 'Status',
    attribute: 'Kind of household',
    members: 'Members',
    post: 'Post',
    rank: 'Rank',
    load: 'Households helped',
    inactive: 'No longer in post',
    excluded: 'Has errors, not counted',
    unpaired: 'Has no cadre yet',
    poor: 'Poor village',
    keyVillage: 'Key village',
    layers: 'Levels of its units',
    paired: 'Paired households',
    poorPopulation: 'Poor population',
    noFirstSecretary: 'No First Secretary',
    category: 'Category',
    headVisits: 'Visits by its head this year',
    paid: 'Money received this year (10,000 yuan)',
  },
  groups: {
    cadres: 'Cadres',
    units: 'Helping units',
    unit: 'Unit',
    village: 'Village',
    villages: 'Villages',
    leaders: 'Leaders',
    members: 'Family members',
    households: 'Households',
    team: 'Village team',
    projects: 'Projects',
    visits: 'Visits',
    figure: 'Rows counted',
    covered: 'Covered',
    uncovered: 'Not covered',
  },
  group: (name, total) => `${name} (${grouped(total)})`,
  ofWhole: (value, whole) => `${value} of ${whole}`,
  plain: {
    notFound: 'not in the register',
    idle: 'not paired',
    paired: 'paired',
    unpaired: 'not paired',
    excluded: 'has errors, not counted',
  },
  ambiguous: (matches) => `${grouped(matches)} of that name`,
  since: (date) => `since ${date}`,
  ended: (date) => `until ${date}`,
  money: (amount) => `${grouped(amount)} × 10,000 yuan`,
  visits: (count) => counted(count, 'visit', 'visits'),
  households: (count) => counted(count, 'household', 'households'),
  method: (method) => `found by ${method}`,
  record: 'record',
  more: (left) => `Show more (${grouped(left)} left)`,
  figure: {
    value: shownFigure,
    shown: (shown) => `The cell shows ${shown}`,
    outdated:
      'Changed: the registry was changed after this sheet was written, or the cell was. Write the sheet again to update it.',
    filter: (total) => `Filter the registry to ${counted(total, 'row', 'rows')}`,
    filtered: (rows, wanted) =>
      rows > wanted
        ? `Filtered: ${counted(rows, 'row', 'rows')} in sight, ${grouped(rows - wanted)} of them with the same number.`
        : `Filtered: ${counted(rows, 'row', 'rows')} in sight.`,
    unfilterable: 'Too many rows, or no column that tells them apart: jump to them below.',
    inTheWay: (sheet) =>
      `${sheet} has a filter of your own. Replace it? It comes back when this one is taken away.`,
    replace: 'Replace it',
    showAll: (sheets) => `Show all rows (${sheets})`,
    lost: 'The record of what was filtered from here cannot be read. Take filters that are still on away in Excel; your own earlier ones do not come back by themselves.',
    forget: 'I see',
  },
  picture: {
    heading: 'Relations',
    columns: { cadre: 'Cadres', household: 'Households', village: 'Villages' },
    several: (column, count) =>
      ({
        cadre: counted(count, 'cadre', 'cadres'),
        household: counted(count, 'household', 'households'),
        village: counted(count, 'village', 'villages'),
      })[column],
    words: ({ cadre, household, village }) =>
      `Relations: ${counted(cadre, 'cadre', 'cadres')}, ${counted(household, 'household', 'households')}, ${counted(village, 'village', 'villages')}`,
  },
};

/** Texts of the view that answers for the selected row. */
export const ANSWER_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };

export type AnswerWords = typeof ZH;
