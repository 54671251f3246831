import { z } from './zod';

/** What the clerk can steer in the 参数 sheet; every default is the specification's. */
export const settingsSchema = z.object({
  /** 考核年度 */
  year: z.int().min(1949).max(2200),
  /** 截止日期, an Excel serial day of the 1900 system. */
  asOf: z.int().positive(),
  /** 贫困线, yuan a head. */
  povertyLine: z.number().nonnegative().default(2800),
  /** 每名干部结对上限 */
  pairingLimit: z.int().positive().default(15),
  /** 结对上限 by rank, where the office sets it; the single limit holds for the others. */
  rankLimits: z.record(z.string(), z.int().positive()).default({}),
  /** 工作队最少人数 */
  minimumTeam: z.int().positive().default(1),
  /** 应驻村天数 */
  requiredDays: z.int().positive().default(220),
  /** 最短任期, years. */
  minimumService: z.int().positive().default(1),
  /** 座谈会次数要求 */
  requiredForums: z.int().nonnegative().default(2),
  /** 培训次数要求 */
  requiredTrainings: z.int().nonnegative().default(1),
  /** 先进工作队名额 */
  advancedTeams: z.int().nonnegative().default(50),
  /** 先进单位名额 */
  advancedUnits: z.int().nonnegative().default(24),
  /** 市级区划前缀 */
  prefecture: z
    .string()
    .regex(/^\d{4}$/)
    .default('4103'),
  /** 评分差异上限, a share of the full score. */
  scoreGap: z.number().positive().max(1).default(0.2),
  /** 疑点收入上限, yuan a head. */
  doubtIncome: z.number().positive().default(100_000),
  /** 疑点家庭人口上限 */
  doubtHousehold: z.int().positive().default(10),
  /** 疑点工作队人数: the least of the national rule of 2017. */
  doubtTeam: z.int().positive().default(3),
  /** 疑点父母子女年龄差, years. */
  doubtParentAge: z.int().nonnegative().default(14),
  /** 疑点同比变化上限, percent of last year's figure. */
  doubtChange: z.number().positive().default(30),
  /** 身份证号脱敏 */
  maskIds: z.boolean().default(true),
  /** 报送文件上限, MB. */
  submissionSize: z.int().positive().max(4000).default(150),
});

export type Settings = z.infer<typeof settingsSchema>;

/** How many households a cadre of a rank may help. */
export function pairingLimitOf({ pairingLimit, rankLimits }: Settings, rank: string | null): number {
  return rankLimits[rank ?? ''] ?? pairingLimit;
}

/** A row of the 参数 sheet that gives the limit of a rank: this and the rank. */
export const RANK_LIMIT_LABEL = '结对上限:';

/** The rows of the 参数 sheet: what each setting is called there, and what an office should know of it. */
export const SETTING_LABELS: Readonly<
  Record<string, { readonly key: Exclude<keyof Settings, 'rankLimits'>; readonly note: string }>
> = {
  考核年度: { key: 'year', note: '年' },
  截止日期: { key: 'asOf', note: '统计截至当日；空白为考核年度 12 月 31 日' },
  贫困线: { key: 'povertyLine', note: '元/人，人均纯收入' },
  每名干部结对上限: { key: 'pairingLimit', note: '户；各职级不同的，另加“结对上限:正处级”等行' },
  工作队最少人数: { key: 'minimumTeam', note: '人' },
  应驻村天数: { key: 'requiredDays', note: '天/年' },
  最短任期: { key: 'minimumService', note: '年；驻村干部任满多久' },
  座谈会次数要求: { key: 'requiredForums', note: '次/年' },
  培训次数要求: { key: 'requiredTrainings', note: '次/年' },
  先进工作队名额: { key: 'advancedTeams', note: '个' },
  先进单位名额: { key: 'advancedUnits', note: '个' },
  市级区划前缀: { key: 'prefecture', note: '村编码的前四位' },
  身份证号脱敏: { key: 'maskIds', note: '是：生成的表中身份证号和电话只显示首尾' },
  报送文件上限: { key: 'submissionSize', note: 'MB；更大的报送文件、展开后超过十倍的，不读取' },
  评分差异上限: { key: 'scoreGap', note: '占满分的比例；人工评分与其他评分人的中位数相差超过即列出' },
  疑点收入上限: { key: 'doubtIncome', note: '元/人；用于疑点 P10' },
  疑点家庭人口上限: { key: 'doubtHousehold', note: '人；用于疑点 P14' },
  疑点工作队人数: { key: 'doubtTeam', note: '人；用于疑点 P17' },
  疑点父母子女年龄差: { key: 'doubtParentAge', note: '岁；用于疑点 P13' },
  疑点同比变化上限: { key: 'doubtChange', note: '%，与上年台账相比；用于疑点 P18' },
};

/** The 评分人 under whom a subject's own assessment stands in 人工评分表: to be compared, never counted. */
export const SELF_ASSESSOR = '自评';

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** What a clerk or a command line fixes for a run; what is left out comes from the workbook. */
export interface RunOptions {
  readonly year?: number;
  /** Serial day of the 1900 system. */
  readonly asOf?: number;
  /** The year to carry the registry forward to; the one after the assessment year where none is said. */
  readonly nextYear?: number;
  /** Switches the doubts on. */
  readonly doubts?: boolean;
  readonly locale: Locale;
  /** When the run happens, local time `yyyy-mm-dd hh:mm`, for the head of generated sheets. */
  readonly runAt: string;
  readonly programVersion: string;
}
