import type { Localized } from '../words/settings';
import type { Condition, Subject } from './indicator';
import { isMetric, metricsOf, type MetricId } from './metrics';

/** In what a metric is told: counted things by their unit, shares in percent, and whether there is any. */
export type MetricUnit =
  | 'people'
  | 'times'
  | 'items'
  | 'villages'
  | 'households'
  | 'money'
  | 'points'
  | 'share'
  | 'yes';

interface MetricName extends Localized {
  readonly unit: MetricUnit;
  /** What there is of where a condition asks for more than none. */
  readonly thing?: Localized;
}

function named(
  zh: string,
  en: string,
  unit: MetricUnit,
  thing?: readonly [zh: string, en: string],
): MetricName {
  return { 'zh-CN': zh, en, unit, ...(thing ? { thing: { 'zh-CN': thing[0], en: thing[1] } } : {}) };
}

/** What an office calls the metrics. Schemes name them by their ids or by these, in Chinese. */
const METRIC_NAMES: Readonly<Record<MetricId, MetricName>> = {
  teamSize: named('在岗人数', 'Cadres in post', 'people'),
  hasFirstSecretary: named('是否有第一书记', 'Has a First Secretary', 'yes', [
    '第一书记',
    'a First Secretary',
  ]),
  residentDays: named('平均驻村天数÷应驻村天数', 'Days resident ÷ days required', 'share'),
  pairedRatio: named('结对率', 'Households paired', 'share'),
  visitsPerPairing: named('户均走访次数', 'Visits per household', 'times'),
  trainingRatio: named('参训率', 'Cadres trained', 'share'),
  fundsPerHousehold: named('户均资金', 'Funds per household', 'money'),
  projectsFinished: named('完工率', 'Projects finished', 'share'),
  povertyReduction: named('减贫率', 'Households out of poverty', 'share'),
  layers: named('帮扶力量类数', 'Kinds of help', 'items'),
  dataQuality: named('台账准确率', 'Rows without errors', 'share'),
  errors: named('差错行数', 'Rows with errors', 'items'),
  errorRate: named('台账差错率', 'Error rate', 'share'),
  projects: named('项目数', 'Projects', 'items', ['项目', 'projects']),
  poorHouseholds: named('应结对户数', 'Households to be paired', 'households', [
    '应结对户',
    'households to be paired',
  ]),
  poorAtStart: named('年初贫困户数', 'Poor households at the start', 'households', [
    '年初贫困户',
    'poor households at the start',
  ]),
  villagesHelped: named('帮扶村数', 'Villages helped', 'villages', ['帮扶村', 'villages helped']),
  cadresSent: named('派出驻村干部数', 'Cadres sent', 'people', ['派出干部', 'cadres sent']),
  headVisits: named('主要负责人调研次数', 'Visits by the head', 'times'),
  teamMean: named('所派工作队平均得分', 'Mean score of its teams', 'points'),
  fundsIntroduced: named('引进资金', 'Funds brought in', 'money', ['引进资金', 'funds brought in']),
  fundsInvested: named('直接投入资金', 'Funds invested directly', 'money', [
    '直接投入',
    'funds invested directly',
  ]),
  meetings: named('参加会议对接次数', 'Meetings attended', 'times'),
  centralOrProvincial: named('是否中央、省直单位', 'Is a central or provincial unit', 'yes'),
  teams: named('所帮扶村工作队数', 'Teams of its villages', 'items', ['工作队', 'teams']),
};

/** Ids that schemes which offices have written already may still have. */
const FORMER_IDS: Readonly<Record<string, MetricId>> = { errorRatio: 'errorRate' };

/** The metric that a scheme's word means, its id or its name; undefined where there is none. */
export function metricNamed(subject: Subject, word: string): string | undefined {
  const id = Object.hasOwn(FORMER_IDS, word) ? (FORMER_IDS[word] ?? word) : word;
  if (isMetric(subject, id)) return id;
  return metricsOf(subject).find((own) => nameOf(own)?.['zh-CN'] === word);
}

/** What a metric is called; its word as it is where it means none. */
export function metricName(metric: string): Localized {
  return nameOf(metric) ?? { 'zh-CN': metric, en: metric };
}

export function metricUnit(metric: string): MetricUnit | null {
  return nameOf(metric)?.unit ?? null;
}

/** 有项目, 在岗人数≥3. */
export function conditionName({ metric, sign, value }: Condition): Localized {
  const thing = nameOf(metric)?.thing;
  if (thing && sign === '>' && value === 0) return { 'zh-CN': `有${thing['zh-CN']}`, en: `Has ${thing.en}` };
  const name = metricName(metric);
  if (isYes({ metric, sign, value })) return { 'zh-CN': name['zh-CN'].replace(WHETHER, ''), en: name.en };
  const rest = `${SIGNS[sign]}${value}`;
  return { 'zh-CN': `${name['zh-CN']}${rest}`, en: `${name.en} ${rest}` };
}

const WHETHER = /^是否/;

function isYes({ metric, sign, value }: Condition): boolean {
  return metricUnit(metric) === 'yes' && sign === '=' && value === 1;
}

const SIGNS: Readonly<Record<Condition['sign'], string>> = {
  '>': '＞',
  '>=': '≥',
  '<': '＜',
  '<=': '≤',
  '=': '＝',
};

/** What a condition in words means, as it is written with signs: 有项目 is 项目数>0. */
export function conditionInSigns(subject: Subject, text: string): string {
  const yes = metricsOf(subject).find((metric) => nameOf(metric)?.['zh-CN'] === `是否${text}`);
  if (yes !== undefined) return `${yes}=1`;
  const thing = /^有(.+)$/.exec(text)?.[1];
  const id = metricsOf(subject).find((metric) => nameOf(metric)?.thing?.['zh-CN'] === thing);
  return thing !== undefined && id !== undefined ? `${id}>0` : text;
}

function nameOf(metric: string): MetricName | undefined {
  const names: Readonly<Record<string, MetricName>> = METRIC_NAMES;
  return Object.hasOwn(names, metric) ? names[metric] : undefined;
}
