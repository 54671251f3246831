import { serialDay, SheetBuilder, YEAR, type Random, type SampleSheet } from '../base';
import type { Cadre } from './cadres';
import { yesNo } from './villages';

/** An activity of the office; `guests` says which cadres are called to it, null that nobody kept a list. */
interface Activity {
  readonly kind: string;
  readonly title: string;
  readonly organiser: string;
  readonly date: number;
  readonly guests: ((cadre: Cadre) => boolean) | null;
}

/** Nobody comes to these. */
const PAPERS = ['倡议书', '简报'];
const OFFICE = '洛阳市扶贫开发办公室';
const ORGANISATION = '中共洛阳市委组织部';

/** 培训座谈台账 and 参加人员: the year's training, forums and meetings as the public record counts them. */
export function activitySheets(
  cadres: readonly Cadre[],
  random: Random,
): { activities: SampleSheet; attendance: SampleSheet } {
  const activities = new SheetBuilder('activities');
  const attendance = new SheetBuilder('attendance');
  for (const [at, activity] of calendar().entries()) {
    const id = `HD${activity.date < serialDay(YEAR, 1, 1) ? YEAR - 1 : YEAR}${String(at + 1).padStart(3, '0')}`;
    const { date, kind, title, organiser, guests } = activity;
    let expected = random.int(32, 64);
    let present = expected - random.int(1, 9);
    if (guests) {
      const called = cadres.filter(
        (cadre) => guests(cadre) && cadre.start <= date && (cadre.end ?? date) >= date,
      );
      expected = called.length;
      present = 0;
      for (const cadre of called) {
        const attended = random.chance(0.94);
        if (attended) present++;
        attendance.add({ activityId: id, cadreId: cadre.id, name: cadre.name, attended: yesNo(attended) });
      }
    }
    const isAttended = !PAPERS.includes(kind);
    activities.add({
      ...{ id, date, kind, title, organiser },
      expected: isAttended ? expected : null,
      present: isAttended ? present : null,
    });
  }
  return { activities: activities.build(), attendance: attendance.build() };
}

function calendar(): Activity[] {
  return [
    ...lastYear(),
    ...trainingAndForums(),
    ...meetingsWithHigherUnits(),
    ...enterpriseEvents(),
    ...calls(),
  ].sort((a, b) => a.date - b.date);
}

function lastYear(): Activity[] {
  return [
    activity('业务培训', `${YEAR - 1}年驻村干部业务培训`, ORGANISATION, serialDay(YEAR - 1, 5, 16), null),
    activity('驻村干部座谈会', `${YEAR - 1}年上半年驻村干部座谈会`, OFFICE, serialDay(YEAR - 1, 6, 27), null),
    activity('驻村干部座谈会', `${YEAR - 1}年下半年驻村干部座谈会`, OFFICE, serialDay(YEAR - 1, 12, 6), null),
  ];
}

function trainingAndForums(): Activity[] {
  const resident = (cadre: Cadre): boolean => cadre.village !== null && cadre.days !== null;
  const captain = (cadre: Cadre): boolean => cadre.post === '第一书记' || cadre.post === '工作队长';
  return [
    activity('业务培训', `${YEAR}年驻村干部业务培训`, ORGANISATION, serialDay(YEAR, 10, 22), resident),
    activity('驻村干部座谈会', `${YEAR}年上半年驻村干部座谈会`, OFFICE, serialDay(YEAR, 6, 18), captain),
    activity('驻村干部座谈会', `${YEAR}年下半年驻村干部座谈会`, OFFICE, serialDay(YEAR, 12, 4), captain),
  ];
}

function meetingsWithHigherUnits(): Activity[] {
  const guest = (cadre: Cadre): boolean => cadre.post === '挂职干部';
  const liaison = Array.from({ length: 8 }, (_, at) => {
    const title = `中央、省定点扶贫单位第${at + 1}次工作对接`;
    return activity('定点单位对接', title, OFFICE, serialDay(YEAR, 2, 20) + at * 37, guest);
  });
  const forums = ['第一季度', '第二季度', '第三季度', '第四季度'].map((quarter, at) => {
    const title = `${quarter}中央、省定点扶贫单位座谈会`;
    return activity('定点单位座谈会', title, OFFICE, serialDay(YEAR, 3, 25) + at * 89, guest);
  });
  return [...liaison, ...forums];
}

function enterpriseEvents(): Activity[] {
  const fairs = [4, 6, 9].map((month) =>
    activity('企业推介会', `贫困村帮扶${month}月推介会`, OFFICE, serialDay(YEAR, month, 24), null),
  );
  const talks = [3, 5, 8, 11].map((month) =>
    activity(
      '企业座谈会',
      `民营企业${month}月座谈会`,
      '洛阳市工商业联合会',
      serialDay(YEAR, month, 12),
      null,
    ),
  );
  return [...fairs, ...talks];
}

/** What went out to everybody: a meeting, an appeal, newsletters. */
function calls(): Activity[] {
  const letters = [1, 4, 7, 10].map((month, at) =>
    activity('简报', `扶贫工作简报第${at + 1}期`, OFFICE, serialDay(YEAR, month, 28), null),
  );
  return [
    activity('专题会议', '驻村帮扶工作专题会议', OFFICE, serialDay(YEAR, 3, 6), null),
    activity('倡议书', '致全市民营企业的驻村帮扶倡议书', OFFICE, serialDay(YEAR, 3, 10), null),
    ...letters,
  ];
}

function activity(
  kind: string,
  title: string,
  organiser: string,
  date: number,
  guests: Activity['guests'],
): Activity {
  return { kind, title, organiser, date, guests };
}
