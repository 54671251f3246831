/** 中央单位 and 省直单位 that help Luoyang's counties; the first four and 省政府办公厅 are in the public record. */
export const CENTRAL_OFFICES = [
  '工业和信息化部',
  '中国铁路总公司',
  '中国节能环保集团公司',
  '中国诚通控股集团公司',
];

const PROVINCIAL =
  '人民政府办公厅 旅游局 发展和改革委员会 教育厅 科学技术厅 工业和信息化厅 民政厅 财政厅 人力资源和社会保障厅 国土资源厅 环境保护厅 ' +
  '住房和城乡建设厅 交通运输厅 水利厅 农业厅 林业厅 商务厅 文化厅 卫生厅 审计厅 统计局 体育局 地方税务局';
export const PROVINCIAL_OFFICES = PROVINCIAL.split(' ').map((name) => `河南省${name}`);

const PARTY =
  '办公室 组织部 宣传部 统战部 政法委员会 农村工作办公室 政策研究室 机构编制委员会办公室 直属机关工作委员会 老干部局 党校 党史研究室';

const CITY =
  '人大常委会办公室 人民政府办公室 政协办公室 中级人民法院 人民检察院 发展和改革委员会 教育局 科学技术局 工业和信息化局 民族宗教局 公安局 ' +
  '民政局 司法局 财政局 人力资源和社会保障局 国土资源局 环境保护局 住房和城乡建设委员会 交通运输局 水利局 农业局 林业局 商务局 文化局 ' +
  '卫生局 人口和计划生育委员会 审计局 统计局 体育局 旅游局 粮食局 安全生产监督管理局 食品药品监督管理局 工商行政管理局 质量技术监督局 ' +
  '国家税务局 地方税务局 气象局 供销合作社 扶贫开发办公室 信访局 档案局 地震局 畜牧局 农业机械管理局 城市管理局 城乡规划局 园林局 ' +
  '文物管理局 机关事务管理局 移民办公室 金融工作办公室 外事侨务办公室 法制办公室 总工会 妇女联合会 科学技术协会 文学艺术界联合会 ' +
  '工商业联合会 残疾人联合会 红十字会 归国华侨联合会 邮政管理局 烟草专卖局 住房公积金管理中心 广播电视台 日报社';

const COUNTY =
  '人大常委会办公室 人民政府办公室 政协办公室 人民法院 人民检察院 发展和改革委员会 教育局 科学技术局 工业和信息化局 公安局 民政局 司法局 ' +
  '财政局 人力资源和社会保障局 国土资源局 环境保护局 住房和城乡建设局 交通运输局 水利局 农业局 林业局 商务局 文化局 卫生局 审计局 统计局 ' +
  '旅游局 粮食局 安全生产监督管理局 工商行政管理局 质量技术监督局 国家税务局 地方税务局 气象局 供销合作社 扶贫开发办公室 信访局 档案局 ' +
  '畜牧局 农业机械管理局 城市管理局 城乡规划局 电业局 总工会 妇女联合会 科学技术协会 工商业联合会 残疾人联合会 广播电视台';

const TOWNSHIP = '人民政府 中心学校 卫生院 农业服务中心 国土资源所 财政所 司法所 林业站 水利站';

const SECTORS =
  '公路 水文 林业 农机 畜牧 环境 土地 城建 交通 粮油 卫生 文化 教育 旅游 商贸 水利 渔业 园艺 种子 劳动 气象 能源'.split(
    ' ',
  );
const BRANCHES = (
  '管理处 服务中心 监察支队 信息中心 技术推广站 监测站 稽查大队 培训中心 质量检测站 勘测队 研究室 资料室 物资站 档案馆 发展中心 ' +
  '执法大队 指导站 调度中心 结算中心 招标办公室'
).split(' ');

/** 市直单位, the best known first, then subordinate offices; more than anybody asks for. */
export function cityOffices(): string[] {
  return [
    ...PARTY.split(' ').map((name) => `中共洛阳市委${name}`),
    '共青团洛阳市委员会',
    '中国人民银行洛阳市中心支行',
    ...CITY.split(' ').map((name) => `洛阳市${name}`),
    ...subordinates('洛阳市'),
  ];
}

/** 县级单位 of one county, its townships' offices included. */
export function countyOffices(county: string, townships: readonly string[]): string[] {
  return [
    ...PARTY.split(' ').map((name) => `中共${county}委员会${name}`),
    `共青团${county}委员会`,
    ...COUNTY.split(' ').map((name) => county + name),
    ...TOWNSHIP.split(' ').flatMap((name) =>
      townships.map((township) => townshipOffice(county, township, name)),
    ),
    ...subordinates(county),
  ];
}

/** 驻洛部队: the counties' 人民武装部 are offices that exist, the numbered battalions are made up. */
export function militaryUnits(counties: readonly string[], count: number): string[] {
  const known = ['洛阳军分区', '武警洛阳市支队', '洛阳市公安消防支队'];
  const numbered = Array.from({ length: count }, (_, at) => `驻洛某部第${at + 1}营`);
  return [...known, ...counties.map((county) => `${county}人民武装部`), ...numbered].slice(0, count);
}

function townshipOffice(county: string, township: string, name: string): string {
  if (name !== '人民政府') return county + township + name;
  if (township.endsWith('街道')) return `${county}${township}办事处`;
  return county + township + (/[乡镇]$/.test(township) ? name : '管理委员会');
}

function subordinates(prefix: string): string[] {
  return BRANCHES.flatMap((branch) => SECTORS.map((sector) => prefix + sector + branch));
}
