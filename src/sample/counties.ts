/** What the sample knows of a county in 2014. */
export interface County {
  readonly name: string;
  /** The area code on the citizen IDs of its people; 偃师 and 孟津 were renumbered only in 2021. */
  readonly area: string;
  readonly kind: '国家扶贫开发工作重点县' | '省定扶贫开发工作重点县' | '其他';
  /** In the Qinling-Daba contiguous area. */
  readonly qinba: boolean;
  /** Its share of the city's 669 poor villages; only the sum is on record. */
  readonly poorVillages: number;
}

export const COUNTIES: readonly County[] = [
  county('嵩县', '410325', '国家扶贫开发工作重点县', true, 150),
  county('栾川县', '410324', '国家扶贫开发工作重点县', true, 85),
  county('汝阳县', '410326', '国家扶贫开发工作重点县', true, 85),
  county('宜阳县', '410327', '国家扶贫开发工作重点县', false, 95),
  county('洛宁县', '410328', '国家扶贫开发工作重点县', true, 130),
  county('伊川县', '410329', '省定扶贫开发工作重点县', false, 60),
  county('新安县', '410323', '其他', false, 34),
  county('孟津区', '410322', '其他', false, 16),
  county('偃师区', '410381', '其他', false, 14),
];

function county(
  name: string,
  area: string,
  kind: County['kind'],
  qinba: boolean,
  poorVillages: number,
): County {
  return { name, area, kind, qinba, poorVillages };
}

/** The county of the demo. */
export const DEMO_COUNTY = '嵩县';
