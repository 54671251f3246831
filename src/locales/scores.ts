import type { Localized } from '../core/words/settings';

const ZH = {
  title: (year: number) => `${year} 年度人工评分表`,
  about: (assessor: string) => `评分人：${assessor}。只填“得分”一列，其余单元格已锁定；暂不评分的留空。`,
  hint: '填 0 到本行“满分”之间的分数，可带小数；不评的留空。',
  refusal: '得分应在 0 到本行“满分”之间。',
  /** Begins as notes under a registry sheet do, so that it is not taken for a row. */
  signature: '填表人（评分人）签名：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日',
};

const EN: typeof ZH = {
  title: (year) => `人工评分表 · Scores by assessors ${year}`,
  about: (assessor) =>
    `Assessor: ${assessor}. Fill in 得分 (score) only, all else is locked; leave blank what you do not score.`,
  hint: 'A score from 0 to the full score (满分) of this row, decimals allowed; blank for none.',
  refusal: 'The score lies between 0 and the full score (满分) of its row.',
  signature: '填表人 Signature：＿＿＿＿＿＿＿＿　　Date：＿＿＿＿-＿＿-＿＿',
};

/** What a score sheet says to an assessor. */
export const SCORE_FORM_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
