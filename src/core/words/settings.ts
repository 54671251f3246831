import { FIRST_YEAR, LAST_YEAR } from './years';
import { z } from './zod';

/** The sheets in which an office steers a run. */
export const SETTINGS_SHEET = '参数';
export const COUNTIES_SHEET = '县区';

/** What 先进单位范围 says where units of every category are asked. */
export const ALL_UNITS = '全部';

/** Setting and, in a scheme, a target. */
export const MINIMUM_TEAM = '工作队最少人数';

/** Serial days that the years of registries begin and end with. */
const [FIRST_DAY, LAST_DAY] = [17_899, 109_939];

/** A row of the 参数 sheet: what it is called there, what an office should know of it, and what it may hold. */
function setting<S extends z.ZodType>(label: string, note: string, schema: S) {
  return { label, note, schema };
}

/** Somebody's name or number, as it is printed. */
const signed = z.string().trim().max(60).default('');

/** What the clerk can steer, in the order of the 参数 sheet, with what holds where nothing is said. */
const SETTINGS = {
  year: setting('考核年度', '年', z.int().min(FIRST_YEAR).max(LAST_YEAR)),
  /** An Excel serial day of the 1900 system. */
  asOf: setting('截止日期', '统计截至当日；空白为考核年度 12 月 31 日', z.int().min(FIRST_DAY).max(LAST_DAY)),
  /** Yuan a head. */
  povertyLine: setting(
    '贫困线',
    '元/人，人均纯收入；各脱贫年度标准不同的，另加“脱贫标准:2014”等行',
    z.number().nonnegative().default(2800),
  ),
  pairingLimit: setting(
    '每名干部结对上限',
    '户；各职级不同的，另加“结对上限:正处级”等行',
    z.int().positive().default(15),
  ),
  minimumTeam: setting(MINIMUM_TEAM, '人', z.int().positive().default(1)),
  requiredDays: setting('应驻村天数', '天/年', z.int().positive().default(220)),
  /** Years. */
  minimumService: setting('最短任期', '年；驻村干部任满多久', z.int().positive().default(1)),
  requiredForums: setting('座谈会次数要求', '次/年', z.int().nonnegative().default(2)),
  requiredTrainings: setting('培训次数要求', '次/年', z.int().nonnegative().default(1)),
  advancedTeams: setting('先进工作队名额', '个', z.int().nonnegative().default(50)),
  advancedUnits: setting('先进单位名额', '个', z.int().nonnegative().default(24)),
  /** A grade of the scheme. */
  lowestAdvanced: setting(
    '先进最低等次',
    '低于这一等次的不评先进，名额可以空缺；最末等次一律不评',
    z.string().min(1).default('合格'),
  ),
  /** Categories of units, or all of them. */
  advancedScope: setting(
    '先进单位范围',
    `评先进单位的单位类别，以顿号分开；“${ALL_UNITS}”为不限类别`,
    z.array(z.string()).min(1).default(['中央单位', '省直单位']),
  ),
  /** Of the public notice of who is to be commended; a serial day, null: to be filled in by hand. */
  noticeFrom: setting(
    '公示开始日期',
    '印在“先进公示”上；空白的，打印后填写',
    z.int().min(FIRST_DAY).max(LAST_DAY).nullable().default(null),
  ),
  noticeDays: setting('公示天数', '天', z.int().positive().max(365).default(7)),
  prefecture: setting(
    '市级区划前缀',
    '村编码的前四位',
    z
      .string()
      .regex(/^\d{4}$/)
      .default('4103'),
  ),
  /** What stands in head and end of the sheets that are handed up; blank: a line to be filled in by hand. */
  reportingUnit: setting('填报单位', '印在生成的各表上；空白的，打印后填写', signed),
  responsible: setting('单位负责人', '同上', signed),
  reviewer: setting('审核人', '同上', signed),
  preparedBy: setting('填报人', '同上', signed),
  telephone: setting('联系电话', '同上', signed),
  /** Days from the day on which a slip is written. */
  returnDays: setting(
    '退回整改天数',
    '天；退回单上的重新报送期限，自退回之日起算',
    z.int().positive().max(365).default(7),
  ),
  /** A serial day; null: by the days. */
  returnBy: setting(
    '退回整改期限',
    '日期；填写的，退回单以此为准',
    z.int().min(FIRST_DAY).max(LAST_DAY).nullable().default(null),
  ),
  reminderDays: setting(
    '督办整改天数',
    '天；督办通知和函上的报送期限，自发文之日起算',
    z.int().positive().max(365).default(15),
  ),
  maskIds: setting('身份证号脱敏', '是：生成的表中身份证号和电话只显示首尾', z.boolean().default(true)),
  /** MB. */
  submissionSize: setting(
    '报送文件上限',
    'MB；更大的报送文件、展开后超过十倍的，不读取',
    z.int().positive().max(4000).default(150),
  ),
  /** A share of the full score. */
  scoreGap: setting(
    '评分差异上限',
    '占满分的比例；人工评分与其他评分人的中位数相差超过即列出',
    z.number().positive().max(1).default(0.2),
  ),
  /** Yuan a head. */
  doubtIncome: setting('疑点收入上限', '元/人；用于疑点 P10', z.number().positive().default(100_000)),
  doubtHousehold: setting('疑点家庭人口上限', '人；用于疑点 P14', z.int().positive().default(10)),
  /** The least of the national rule of 2017. */
  doubtTeam: setting('疑点工作队人数', '人；用于疑点 P17', z.int().positive().default(3)),
  /** Years. */
  doubtParentAge: setting('疑点父母子女年龄差', '岁；用于疑点 P13', z.int().nonnegative().default(14)),
  /** Percent of a village's population. */
  doubtVillageShare: setting(
    '疑点贫困发生率上限',
    '%，已退出贫困村；用于疑点 P21',
    z.number().positive().max(100).default(2),
  ),
  /** Percent of last year's figure. */
  doubtChange: setting(
    '疑点同比变化上限',
    '%，与上年台账相比；用于疑点 P18',
    z.number().positive().default(30),
  ),
};
export type SettingKey = keyof typeof SETTINGS;

type Schemas = { readonly [K in SettingKey]: (typeof SETTINGS)[K]['schema'] };
const schemas = Object.fromEntries(
  Object.entries(SETTINGS).map(([key, { schema }]) => [key, schema]),
) as Schemas;

/**
 * The national standard of each year, yuan a head: 2300 of 2010 at the prices of the year, as the National Bureau of
 * Statistics gives it (国家统计局, 农村贫困监测报告); of 2020 as it was announced. A province's own stands in 参数.
 */
export const NATIONAL_EXIT_LINES: Readonly<Record<string, number>> = {
  2010: 2300,
  2011: 2536,
  2012: 2625,
  2013: 2736,
  2014: 2800,
  2015: 2855,
  2016: 2952,
  2017: 2952,
  2018: 2995,
  2019: 3218,
  2020: 4000,
};

export const settingsSchema = z.object({
  ...schemas,
  /** 结对上限 by rank, where the office sets it; the single limit holds for the others. */
  rankLimits: z.record(z.string(), z.int().positive()).default({}),
  /** 脱贫标准 by year; the one 贫困线 holds for the others. */
  exitLines: z.record(z.string(), z.number().nonnegative()).default(NATIONAL_EXIT_LINES),
});

export type Settings = z.infer<typeof settingsSchema>;

/** How many households a cadre of a rank may help. */
export function pairingLimitOf({ pairingLimit, rankLimits }: Settings, rank: string | null): number {
  const own = rank !== null && Object.hasOwn(rankLimits, rank) ? rankLimits[rank] : undefined;
  return own ?? pairingLimit;
}

/** The income that a household which left poverty in a year must have reached. */
export function exitLineOf({ povertyLine, exitLines }: Settings, year: number): number {
  return exitLines[String(year)] ?? povertyLine;
}

/** A row of the 参数 sheet that gives the 脱贫标准 of a year: this and the year. */
export const EXIT_LINE_LABEL = '脱贫标准:';

/** A row of the 参数 sheet that gives the limit of a rank: this and the rank. */
export const RANK_LIMIT_LABEL = '结对上限:';

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** What a setting is called in the 参数 sheet, and what is noted beside it. */
export function settingRow(key: SettingKey): { readonly label: string; readonly note: string } {
  return SETTINGS[key];
}

/** The setting that a label of the 参数 sheet names. */
export function settingLabelled(label: string): SettingKey | undefined {
  return SETTING_KEYS.find((key) => SETTINGS[key].label === label);
}

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
