import { GENDERS } from './codes/people';
import { coded, field, refersTo, type Field, type ReferenceField } from './field';
import { TO_CADRE, TO_HOUSEHOLD, TO_UNIT, TO_VILLAGE } from './reference';

/** Columns that several tables have, and the other headers they go by. */

export const PERSON_ID_ALIASES = ['身份证号码', '证件号码', '公民身份号码'];
export const PHONE_ALIASES = ['电话', '手机号', '手机'];
export const CODE_ALIASES = ['行政村代码', '村代码', '区划代码'];
export const UNIT_ALIASES = ['帮扶单位'];
export const HOUSEHOLD_ALIASES = ['户编码', '建档立卡户编号'];
export const COUNTY_ALIASES = ['县', '县区', '县(市、区)', '县市区', '县(市、区、旗)'];

/** The columns that say where something is, from the widest to the narrowest. */
export const PLACE = ['county', 'township', 'village'] as const;
export type PlacePart = (typeof PLACE)[number];

/** 县(区), 乡镇 and 行政村, which most tables repeat beside the village code. */
export function place(marks: '' | '!' = ''): Record<PlacePart, Field> {
  return {
    county: field('text', '县(区)', marks, COUNTY_ALIASES, { spelling: 'name' }),
    township: field('text', '乡镇', marks, ['乡(镇)', '镇', '乡镇(街道)'], { spelling: 'name' }),
    village: field('text', '行政村', marks, ['村', '村名', '村(居)', '村委会'], { spelling: 'village' }),
  };
}

export function villageCode(
  header: string,
  marks: '' | '!' | '!#',
  aliases: readonly string[] = [],
): ReferenceField<'villages'> {
  const extras = { standIns: [PLACE] };
  return refersTo(TO_VILLAGE, field('vcode', header, marks, [...aliases, ...CODE_ALIASES], extras));
}

export function unitName(
  marks: '' | '!' | '!#',
  aliases: readonly string[] = UNIT_ALIASES,
): ReferenceField<'units'> {
  return refersTo(TO_UNIT, field('text', '单位名称', marks, aliases, { spelling: 'name' }));
}

export function householdId(standIns: Field['standIns'] = []): ReferenceField<'households'> {
  const extras = { identifier: true, standIns };
  return refersTo(TO_HOUSEHOLD, field('text', '户编号', '!#', HOUSEHOLD_ALIASES, extras));
}

export function cadreId(marks: '#' | '!#'): ReferenceField<'cadres'> {
  return refersTo(TO_CADRE, field('text', '干部编号', marks, [], { identifier: true }));
}

const words = (text: string): string[] => text.split(' ');

const OPEN_TERMS = '在任 在岗 在职 在驻 在村 任职中 仍在任 仍在岗 仍在职 未离任 未离岗 帮扶中 正在帮扶';

/** The day on which what the row tells of ended, or will end. */
export const endDate = field('date', '结束日期', '', [], {
  ends: true,
  blanks: words(`至今 迄今 今 现在 目前 无 长期 长期有效 有效 永久 持续 未结束 未到期 未终止 ${OPEN_TERMS}`),
});

export const gender = coded('性别', '', GENDERS);
