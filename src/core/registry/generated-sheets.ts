/** What the clerk or the program does when a sheet is written. */
export type SheetTask =
  | 'check'
  | 'sendBack'
  | 'recordReturns'
  | 'link'
  | 'summarise'
  | 'handOut'
  | 'propose'
  | 'compare'
  | 'carryForward';

interface SheetFacts {
  /** What it is called in the workbook, in Chinese whatever the pane's language. */
  readonly name: string;
  /** What its title says of it in Chinese, where that is not its name: by this a copy without our mark is known. */
  readonly titled?: string;
  readonly writtenBy: SheetTask;
  /** It is one of the tables that an office hands up, which are numbered: 附表. */
  readonly isAnnex?: true;
  /** It is part of a year's result, which a seal freezes; working papers stay open. */
  readonly isSealed?: true;
  /** It may be written into a sealed year that has none yet. */
  readonly mayFollowSeal?: true;
  /** It shows results of the evaluation: a fault in the scheme keeps it from being written. */
  readonly isOfEvaluation?: true;
  /** The next check reads it again. */
  readonly isReadBack?: true;
  /** It tells what was done on a day, and grows not old. */
  readonly isRecord?: true;
  /** It tells of single villages, households, cadres or units, and may be made for some of them. */
  readonly isOfSome?: true;
}

/** Part of the year's result. */
const HANDED_UP = { writtenBy: 'summarise', isAnnex: true, isSealed: true } as const;

/**
 * The sheets that the program writes, by the kind that marks them in a workbook, in the order in which they stand
 * there. How each is laid out stands in the core's `report`; what is known here the pane's thread may know too.
 */
export const GENERATED_SHEETS = {
  validationReport: { name: '校验报告', writtenBy: 'check' },
  linkage: { name: '关联结果', writtenBy: 'link' },
  coverage: {
    name: '覆盖汇总',
    titled: '驻村帮扶覆盖情况汇总表',
    writtenBy: 'summarise',
    isAnnex: true,
    isSealed: true,
  },
  gaps: {
    name: '未覆盖清单',
    titled: '驻村帮扶未覆盖情况清单',
    writtenBy: 'summarise',
    isAnnex: true,
    isSealed: true,
  },
  matrix: { name: '多线覆盖表', titled: '帮扶力量覆盖情况一览表', writtenBy: 'summarise', isAnnex: true },
  mechanisms: { name: '制度落实', writtenBy: 'summarise', isAnnex: true, isSealed: true },
  bulletin: {
    name: '统计公报',
    titled: '驻村帮扶主要指标统计表',
    writtenBy: 'summarise',
    isAnnex: true,
    isSealed: true,
    isReadBack: true,
  },
  teamEvaluation: { name: '工作队考核', ...HANDED_UP, isOfEvaluation: true },
  unitEvaluation: { name: '单位考核', ...HANDED_UP, isOfEvaluation: true },
  teamRanking: { name: '工作队排名', titled: '驻村工作队考核得分排名表', ...HANDED_UP, isOfEvaluation: true },
  unitRanking: { name: '单位排名', titled: '定点帮扶单位考核得分排名表', ...HANDED_UP, isOfEvaluation: true },
  gradeSpread: { name: '等次分布', ...HANDED_UP, isOfEvaluation: true },
  advancedList: { name: '先进名单', titled: '拟表彰名单', ...HANDED_UP, isOfEvaluation: true },
  publicNotice: {
    name: '先进公示',
    titled: '先进帮扶单位公示',
    writtenBy: 'summarise',
    isSealed: true,
    isOfEvaluation: true,
  },
  awardReview: { name: '评审参考', writtenBy: 'summarise', isOfEvaluation: true },
  cover: { name: '封面目录', titled: '驻村帮扶工作考核资料', writtenBy: 'handOut' },
  notice: {
    name: '考核情况通报',
    titled: '驻村帮扶工作考核情况的通报',
    writtenBy: 'handOut',
    isOfEvaluation: true,
  },
  villageCard: { name: '一村一表', titled: '贫困村驻村帮扶情况表', writtenBy: 'handOut', isOfSome: true },
  householdCard: { name: '一户一卡', titled: '贫困户帮扶明白卡', writtenBy: 'handOut', isOfSome: true },
  helpersByCadre: {
    name: '责任人结对一览',
    titled: '结对帮扶花名册(按帮扶责任人)',
    writtenBy: 'handOut',
    isOfSome: true,
  },
  helpersByUnit: {
    name: '单位结对一览',
    titled: '结对帮扶花名册(按帮扶单位)',
    writtenBy: 'handOut',
    isOfSome: true,
  },
  reminders: { name: '督办通知', writtenBy: 'handOut', isOfSome: true },
  cadreAppraisal: {
    name: '干部鉴定',
    titled: '年度考核鉴定表',
    writtenBy: 'handOut',
    isSealed: true,
    mayFollowSeal: true,
    isOfSome: true,
    isOfEvaluation: true,
  },
  outstandingCadres: { name: '先进个人推荐', writtenBy: 'handOut', isOfSome: true, isOfEvaluation: true },
  fundSummary: { name: '项目资金汇总', titled: '驻村帮扶项目资金情况汇总表', writtenBy: 'handOut' },
  effects: { name: '帮扶成效对比', titled: '驻村帮扶成效', writtenBy: 'handOut' },
  solvedMatters: { name: '协调解决事项', writtenBy: 'handOut' },
  villageExits: { name: '村退出情况表', writtenBy: 'handOut' },
  errorRanking: { name: '差错率排名', writtenBy: 'handOut' },
  countySummary: {
    name: '县级汇总上报表',
    titled: '驻村帮扶情况汇总上报表',
    writtenBy: 'handOut',
    isSealed: true,
    mayFollowSeal: true,
  },
  countyComparison: {
    name: '县区对比',
    titled: '驻村工作队考核情况对比表',
    ...HANDED_UP,
    isOfEvaluation: true,
  },
  excludedRows: { name: '未计入统计', writtenBy: 'summarise' },
  returnSlips: { name: '退回单', titled: '登记表退回修改通知单', writtenBy: 'sendBack' },
  returnRecord: { name: '退回记录', writtenBy: 'recordReturns', isReadBack: true, isRecord: true },
  proposals: { name: '结对建议', titled: '结对帮扶调整建议表', writtenBy: 'propose' },
  comparison: { name: '年度对比', titled: '驻村帮扶情况对比表', writtenBy: 'compare' },
  carryForward: { name: '年度结转', writtenBy: 'carryForward', isRecord: true },
} as const satisfies Readonly<Record<string, SheetFacts>>;

export type GeneratedKind = keyof typeof GENERATED_SHEETS;
export const GENERATED_KINDS = Object.keys(GENERATED_SHEETS) as readonly GeneratedKind[];

/** The words by which a title says that a sheet is of the program. */
export const TITLE_WORDS: readonly string[] = Object.values<SheetFacts>(GENERATED_SHEETS).flatMap(
  ({ name, titled }) => (titled === undefined ? [name] : [name, titled]),
);

/** The kind that a mark's word means; null where it means none. */
export function generatedKind(word: string | null | undefined): GeneratedKind | null {
  return GENERATED_KINDS.find((kind) => kind === word) ?? null;
}

/** The sheets of some tasks; those that refer to another are written with it. */
export function kindsWrittenBy(...tasks: readonly SheetTask[]): readonly GeneratedKind[] {
  return GENERATED_KINDS.filter((kind) => tasks.includes(taskOf(kind)));
}

export function taskOf(kind: GeneratedKind): SheetTask {
  return GENERATED_SHEETS[kind].writtenBy;
}

/** The number of a table among those that are handed up together; null where it is none of them. */
export function annexOf(kind: GeneratedKind): number | null {
  const annexes = GENERATED_KINDS.filter((one) => hasFact(one, 'isAnnex'));
  return annexes.includes(kind) ? annexes.indexOf(kind) + 1 : null;
}

/** Whether a mark is that of a sheet that a seal freezes. */
export function isSealedKind(word: string | null): word is GeneratedKind {
  return hasFact(word, 'isSealed');
}

export function mayFollowSeal(word: string | null): boolean {
  return hasFact(word, 'mayFollowSeal');
}

export function isOfEvaluation(word: string | null): boolean {
  return hasFact(word, 'isOfEvaluation');
}

export function isReadBack(word: string | null): boolean {
  return hasFact(word, 'isReadBack');
}

export function isRecord(kind: GeneratedKind): boolean {
  return hasFact(kind, 'isRecord');
}

export function isOfSome(kind: GeneratedKind): boolean {
  return hasFact(kind, 'isOfSome');
}

function hasFact(
  word: string | null,
  fact: 'isAnnex' | 'isSealed' | 'mayFollowSeal' | 'isOfEvaluation' | 'isReadBack' | 'isRecord' | 'isOfSome',
): boolean {
  const kind = generatedKind(word);
  const facts: SheetFacts | null = kind && GENERATED_SHEETS[kind];
  return facts?.[fact] === true;
}
