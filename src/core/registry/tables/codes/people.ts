import { codeList } from './code-list';

export const GENDERS = codeList(['男', '女']);

export const RELATIONS = codeList(
  ['户主', '配偶', '子女', '父母', '孙子女', '祖父母', '兄弟姐妹', '儿媳女婿', '其他'],
  { 其它: '其他' },
);

export const EDUCATION = codeList(
  ['文盲半文盲', '小学', '初中', '高中', '大专', '本科及以上', '学龄前儿童'],
  { 文盲或半文盲: '文盲半文盲' },
);

export const HEALTH = codeList(['健康', '长期慢性病', '患有大病', '残疾']);

export const LABOUR = codeList(['普通劳动力', '技能劳动力', '丧失劳动力', '无劳动力', '弱劳动力或半劳动力']);
