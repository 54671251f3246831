import type { SeverityCounts } from '../../core/rules';
import type { Share } from '../../core/tasks';
import type { Localized } from '../../core/words/settings';
import { counted, grouped } from '../../locales';

/** The line with the smallest share, where it is short of the whole. */
interface Least extends Share {
  readonly name: string;
}

const ZH = {
  heading: '概览',
  about: '最近一次校验的情况。点一行，到处理的地方。',
  working: '正在统计…',
  table: '查看表格',
  hideTable: '收起表格',
  office: '不属于某个乡镇',
  place: '乡镇',
  sheet: '登记表',
  share: '占比',
  rest: {
    county: (count: number) => `其余 ${grouped(count)} 个县区`,
    township: (count: number) => `其余 ${grouped(count)} 个乡镇`,
    sheet: (count: number) => `其余 ${grouped(count)} 张表`,
  },
  percent: (share: Share) => `${percent(share)}%`,
  findings: {
    heading: '各乡镇差错',
    none: '没有发现问题。',
    said: ({ error, warning, info }: SeverityCounts) =>
      `错误 ${grouped(error)} 个，警告 ${grouped(warning)} 个，提示 ${grouped(info)} 个。`,
    most: (name: string, errors: number) => `错误最多的是${name}，${grouped(errors)} 个。`,
    cut: '问题太多，只统计列出的部分。',
  },
  coverage: {
    heading: { county: '各县区覆盖', township: '各乡镇覆盖' },
    what: '看哪一项',
    place: { county: '县区', township: '乡镇' },
    households: {
      tab: '贫困户',
      said: (all: Share) =>
        `应结对户 ${grouped(all.of)} 户，已结对 ${grouped(all.done)} 户，结对率 ${percent(all)}%。`,
      none: '没有应结对户。',
      done: '已结对户',
      of: '应结对户',
    },
    villages: {
      tab: '贫困村',
      said: (all: Share) =>
        `贫困村 ${grouped(all.of)} 个，已派驻工作队的 ${grouped(all.done)} 个，工作队覆盖率 ${percent(all)}%。`,
      none: '没有贫困村。',
      done: '有工作队',
      of: '贫困村',
    },
    least: (least: Least) => `最低的是${least.name}，${percent(least)}%。`,
    figures: (share: Share) => `${grouped(share.done)}/${grouped(share.of)} · ${percent(share)}%`,
    lacking: (sheets: string) => `缺${sheets}，无法统计。`,
    toCollect: '去收表',
    proposals: '结对建议',
    gaps: '未覆盖清单',
    noGaps: '工作簿中还没有“未覆盖清单”，在“年终”生成汇总时写出。',
    toYearEnd: '去年终',
  },
  completeness: {
    heading: '登记表完整率',
    said: (all: Share) =>
      `必填项 ${grouped(all.of)} 格，已填 ${grouped(all.done)} 格，完整率 ${percent(all)}%。`,
    least: (least: Least) => `最低的是“${least.name}”，缺 ${grouped(least.of - least.done)} 格。`,
    figures: (share: Share) =>
      share.done < share.of ? `缺 ${grouped(share.of - share.done)} 格 · ${percent(share)}%` : '100%',
    none: '没有必填项。',
    done: '已填',
    of: '必填',
  },
  trend: {
    heading: '差错走势',
    first: '还没有更早的校验可比。登记表改动后再次校验，这里显示增减。',
    since: (at: string, was: number, is: number) =>
      was === is
        ? `与上次校验（${at}）相比，错误仍是 ${grouped(is)} 个。`
        : `与上次校验（${at}）相比，错误由 ${grouped(was)} 个${is < was ? '减' : '增'}到 ${grouped(is)} 个。`,
    kept: '登记表有改动的每次校验各记一点，最多 30 次；记在工作簿里。',
    span: (from: string, to: string) => `${from} 至 ${to}`,
    at: '校验时间',
    toErrors: '查看错误',
    change: (was: number, is: number) => `${grouped(was)} → ${grouped(is)}`,
  },
};

const EN: typeof ZH = {
  heading: 'Overview',
  about: 'As the last check has it. A line leads to where it is mended.',
  working: 'Counting…',
  table: 'Show table',
  hideTable: 'Hide table',
  office: 'Of no township',
  place: 'Township',
  sheet: 'Registry sheet',
  share: 'Share',
  rest: {
    county: (count) => counted(count, 'other county', 'other counties'),
    township: (count) => counted(count, 'other township', 'other townships'),
    sheet: (count) => counted(count, 'other sheet', 'other sheets'),
  },
  percent: (share) => `${percent(share)}%`,
  findings: {
    heading: 'Errors by township',
    none: 'No problems were found.',
    said: ({ error, warning, info }) =>
      `${counted(error, 'error', 'errors')}, ${counted(warning, 'warning', 'warnings')}, ${counted(info, 'note', 'notes')}.`,
    most: (name, errors) => ` Most errors: ${name}, ${grouped(errors)}.`,
    cut: ' There are too many to list; only those listed are counted.',
  },
  coverage: {
    heading: { county: 'Coverage by county', township: 'Coverage by township' },
    what: 'What is counted',
    place: { county: 'County', township: 'Township' },
    households: {
      tab: 'Households',
      said: (all) =>
        `${grouped(all.done)} of ${counted(all.of, 'household', 'households')} to be paired have an assigned cadre: ${percent(all)}%.`,
      none: 'There are no households to be paired.',
      done: 'Paired',
      of: 'To be paired',
    },
    villages: {
      tab: 'Villages',
      said: (all) =>
        `${grouped(all.done)} of ${counted(all.of, 'poor village', 'poor villages')} have a team: ${percent(all)}%.`,
      none: 'There are no poor villages.',
      done: 'With a team',
      of: 'Poor villages',
    },
    least: (least) => ` Lowest: ${least.name}, ${percent(least)}%.`,
    figures: (share) => `${grouped(share.done)}/${grouped(share.of)} · ${percent(share)}%`,
    lacking: (sheets) => `This cannot be counted without ${sheets}.`,
    toCollect: 'To Collect',
    proposals: 'Proposed pairings',
    gaps: 'Gaps (未覆盖清单)',
    noGaps: 'The workbook has no 未覆盖清单 yet: it is written with the summaries, under Year end.',
    toYearEnd: 'To Year end',
  },
  completeness: {
    heading: 'Completeness of the sheets',
    said: (all) =>
      `${grouped(all.done)} of ${counted(all.of, 'required cell', 'required cells')} are filled: ${percent(all)}%.`,
    least: (least) => ` Lowest: ${least.name}, ${grouped(least.of - least.done)} blank.`,
    figures: (share) =>
      share.done < share.of ? `${grouped(share.of - share.done)} blank · ${percent(share)}%` : '100%',
    none: 'There are no required cells.',
    done: 'Filled',
    of: 'Required',
  },
  trend: {
    heading: 'Trend of the errors',
    first: 'There is no earlier check to compare with. Check again once the registry has changed.',
    since: (at, was, is) =>
      was === is
        ? `Still ${counted(is, 'error', 'errors')}, as in the check before (${at}).`
        : `${counted(is, 'error', 'errors')}, ${is < was ? 'down' : 'up'} from ${grouped(was)} in the check before (${at}).`,
    kept: 'Each check of a registry that has changed is a point, at most 30 of them; kept in the workbook.',
    span: (from, to) => `${from} to ${to}`,
    at: 'Checked',
    toErrors: 'See the errors',
    change: (was, is) => `${grouped(was)} → ${grouped(is)}`,
  },
};

/** Rounded down: what is not whole never reads so. */
function percent({ done, of }: Share): number {
  return Math.floor((1000 * done) / of) / 10;
}

/** Texts of 概览. */
export const OVERVIEW_TEXTS: Localized<typeof ZH> = { 'zh-CN': ZH, en: EN };
