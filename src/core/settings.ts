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
  /** 工作队最少人数 */
  minimumTeam: z.int().positive().default(1),
  /** 应驻村天数 */
  requiredDays: z.int().positive().default(220),
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
  /** 疑点收入上限, yuan a head. */
  doubtIncome: z.number().positive().default(100_000),
  /** 疑点家庭人口上限 */
  doubtHousehold: z.int().positive().default(10),
  /** 疑点工作队人数: the least of the national rule of 2017. */
  doubtTeam: z.int().positive().default(3),
  /** 疑点父母子女年龄差, years. */
  doubtParentAge: z.int().nonnegative().default(14),
  /** 身份证号脱敏 */
  maskIds: z.boolean().default(true),
});

export type Settings = z.infer<typeof settingsSchema>;

export type Locale = 'zh-CN' | 'en';
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** What a clerk or a command line fixes for a run; what is left out comes from the workbook. */
export interface RunOptions {
  readonly year?: number;
  /** Serial day of the 1900 system. */
  readonly asOf?: number;
  /** Switches the doubts on. */
  readonly doubts?: boolean;
  readonly locale: Locale;
  /** When the run happens, local time `yyyy-mm-dd hh:mm`, for the head of generated sheets. */
  readonly runAt: string;
  readonly programVersion: string;
}
