import type { CoverageCount } from '../../core/coverage';
import { articleParagraphs, dayOf, extentOf, large, type ArticleFigures } from './bulletin-article';

/** How many of those judged have each grade, the best first. */
export interface GradeSpread {
  readonly judged: number;
  readonly grades: readonly (readonly [grade: string, count: number])[];
}

/** What the notice is written from besides the article's figures. */
export interface NoticeFigures extends ArticleFigures {
  readonly covered: Readonly<Record<CoverageCount, number>>;
  readonly exitedVillages: number;
  readonly liftedHouseholds: number;
  readonly liftedPeople: number;
  readonly matters: number;
  readonly solvedMatters: number;
  /** Meetings on the subject, appeals and newsletters of the year. */
  readonly specialMeetings: number;
  readonly appeals: number;
  readonly newsletters: number;
  readonly teams: GradeSpread;
  readonly units: GradeSpread;
  /** Helping units whose head did not go to a village. */
  readonly unvisitedUnits: number;
  /** Blank: room to write. */
  readonly reportingUnit: string;
  /** ISO date. */
  readonly issued: string;
  readonly attachments: readonly string[];
}

/** A letter as it stands on paper. */
export interface Letter {
  readonly title: string;
  readonly addressee: string;
  readonly body: readonly { readonly isHeading: boolean; readonly text: string }[];
  readonly attachments: readonly string[];
  /** Who sends it, and when. */
  readonly closing: readonly [unit: string, date: string];
}

/** 考核情况通报: a letter that may be pasted into a document, in the article's order; Chinese in every language. */
export function noticeLetter(of: NoticeFigures): Letter {
  const extent = extentOf(of);
  const { situation, mechanisms, coverage, designated, advanced } = articleParagraphs(of);
  const sections: readonly (readonly [heading: string, paragraphs: readonly (string | null)[]])[] = [
    ['基本情况', [situation, outcomes(of)]],
    ['制度落实情况', [mechanisms, publicity(of)]],
    ['帮扶力量覆盖情况', [coverage, covered(of)]],
    ['定点扶贫情况', [designated]],
    [
      '考核结果',
      [
        graded('参加考核的驻村工作队', '个', of.teams),
        graded('参加考核的帮扶单位', '家', of.units),
        advanced,
      ],
    ],
    ['存在的问题', [problems(of)]],
  ];
  const told = sections
    .map(([heading, paragraphs]) => ({ heading, texts: paragraphs.filter((text) => text !== null) }))
    .filter(({ texts }) => texts.length > 0);
  return {
    title: `关于${of.year}年度${extent}驻村帮扶工作考核情况的通报`,
    addressee: of.counties.length === 1 ? '各乡镇（街道），各帮扶单位：' : '各县（区），各帮扶单位：',
    body: [
      {
        isHeading: false,
        text: `按照年度考核工作安排，现将${of.year}年度${extent}驻村帮扶工作考核情况通报如下。`,
      },
      ...told.flatMap(({ heading, texts }, index) => [
        { isHeading: true, text: `${NUMERALS[index] ?? ''}、${heading}` },
        ...texts.map((text) => ({ isHeading: false, text })),
      ]),
    ],
    attachments: of.attachments.map((name, index) =>
      of.attachments.length === 1
        ? `附件：${name}`
        : `${index === 0 ? '附件：' : '　　　'}${index + 1}．${name}`,
    ),
    closing: [of.reportingUnit === '' ? '（单位盖章）' : of.reportingUnit, dayOf(of.issued)],
  };
}

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

function outcomes(of: NoticeFigures): string | null {
  const lifted =
    of.liftedPeople === 0
      ? `${of.liftedHouseholds}户贫困户脱贫`
      : `${of.liftedHouseholds}户${large(of.liftedPeople)}人脱贫`;
  const open = of.matters - of.solvedMatters;
  const solved =
    open === 0
      ? `走访中协调解决问题${of.solvedMatters}件`
      : `走访中群众反映问题${of.matters}件，已协调解决${of.solvedMatters}件，尚有${open}件正在协调`;
  return sentence(`${of.year}年，`, [
    of.liftedHouseholds > 0 && lifted,
    of.exitedVillages > 0 && `累计${of.exitedVillages}个贫困村退出`,
    of.matters > 0 && solved,
  ]);
}

function publicity(of: NoticeFigures): string | null {
  return sentence('围绕驻村帮扶工作，', [
    of.specialMeetings > 0 && `召开专题会议${of.specialMeetings}次`,
    of.appeals > 0 && `发布倡议书${of.appeals}份`,
    of.newsletters > 0 && `编发简报${of.newsletters}期`,
  ]);
}

/** Of each kind of help either that it is everywhere, or where it has come to. */
function covered({ covered: of }: NoticeFigures): string | null {
  const villages = (part: number, done: string, some: string): string | false => {
    if (of.poorVillages === 0 || part === 0) return false;
    return part === of.poorVillages ? done : `${some}${part}个，占${percent(part, of.poorVillages)}`;
  };
  const homes =
    of.paired === of.households
      ? `应结对帮扶的${large(of.households)}户全部落实帮扶责任人`
      : `应结对帮扶的${large(of.households)}户中已落实帮扶责任人${large(of.paired)}户，结对率${percent(of.paired, of.households)}`;
  const ofVillages = [
    villages(of.designated, '定点帮扶单位全部落实', '已落实定点帮扶单位的'),
    villages(of.withTeam, '驻村工作队全部派驻', '已派驻工作队的'),
    villages(of.withFirstSecretary, '“第一书记”全部选派', '已选派“第一书记”的'),
  ].filter((clause) => clause !== false);
  return sentence('', [
    ofVillages.length > 0 && `${of.poorVillages}个贫困村中，${ofVillages.join('，')}`,
    of.households > 0 && homes,
  ]);
}

function graded(subject: string, unit: string, { judged, grades }: GradeSpread): string | null {
  if (judged === 0) return null;
  const known = grades.reduce((sum, [, count]) => sum + count, 0);
  return sentence(`${subject}${judged}${unit}，`, [
    ...grades.map(([grade, count]) => count > 0 && `${grade}${count}${unit}`),
    known < judged && `数据不全、未定等次${judged - known}${unit}`,
  ]);
}

function problems(of: NoticeFigures): string | null {
  const { poorVillages, designated, withTeam, withFirstSecretary, households, paired } = of.covered;
  const lacking = (missing: number, text: string): string | false =>
    missing > 0 && text.replace('%', `${missing}`);
  const found = sentence('', [
    lacking(poorVillages - designated, '%个贫困村尚未落实定点帮扶单位'),
    lacking(poorVillages - withTeam, '%个贫困村尚未派驻工作队'),
    lacking(poorVillages - withFirstSecretary, '%个贫困村尚未选派“第一书记”'),
    lacking(households - paired, '%户贫困户尚未落实帮扶责任人'),
    lacking(of.unvisitedUnits, '%家帮扶单位主要负责人本年度未到村调研'),
  ]);
  return found && `${found}请各地、各帮扶单位对照上述问题，逐项整改落实。`;
}

function sentence(opening: string, clauses: readonly (string | false)[]): string | null {
  const told = clauses.filter((clause) => clause !== false);
  return told.length === 0 ? null : `${opening}${told.join('，')}。`;
}

function percent(part: number, whole: number): string {
  // Where a few are missing it is not all of them.
  const tenths = part < whole ? Math.min(999, Math.round((part / whole) * 1000)) : 1000;
  return `${tenths / 10}%`;
}
