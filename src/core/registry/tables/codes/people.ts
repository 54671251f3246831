import { codeList, joined, numbers } from './code-list';

/** 性别 (GB/T 2261.1). Its numbers are not understood: local systems number 女 and 男 the other way round. */
export const GENDERS = codeList(['男', '女'], { 男: '男性 男士 男孩 男儿', 女: '女性 女士 女孩 妇女' });

const SON =
  '子 儿子 独生子 长子 次子 三子 四子 五子 大儿子 二儿子 三儿子 小儿子 二子 幼子 小子 养子 继子 养子或继子 其他儿子 其它儿子';
const DAUGHTER =
  '女 女儿 独生女 长女 次女 二女 三女 四女 五女 大女儿 二女儿 三女儿 小女儿 幼女 小女 养女 继女 养女或继女 其他女儿 其它女儿';
const PARENT = `父 母 父亲 母亲 爸爸 妈妈 爸 妈 爹 娘 公公 婆婆 公婆 岳父 岳母 岳父母 岳父岳母 公公婆婆 丈人 丈母娘
  继父 继母 养父 养母 养父母 继父母 继父或养父 继母或养母 父亲母亲 父母亲 其他父母关系`;
const GRANDCHILD = `${joined('孙 外孙 曾孙 外曾孙 曾外孙 重孙 外重孙 重外孙', '子 女 子女')} 孙儿 外孙 孙 曾孙 重孙 孙辈
  长孙 次孙 长孙女 孙媳 孙媳妇 外孙媳妇 孙女婿 外孙女婿 孙媳妇或外孙媳妇 孙女婿或外孙女婿 曾孙子或外曾孙子 曾孙女或外曾孙女
  曾孙子或曾外孙子 曾孙女或曾外孙女 孙子孙女或外孙子外孙女 其他孙子孙女或外孙子外孙女`;
const GRANDPARENT = `${joined('祖 外祖 曾祖 外曾祖 曾外祖 岳祖', '父 母 父母')} 爷爷 奶奶 爷 奶 外公 外婆 姥爷 姥姥 爷爷奶奶 太爷 太奶
  祖父母或外祖父母 配偶的祖父母或外祖父母 配偶的曾祖父母或外曾祖父母 其他祖父母或外祖父母关系`;
const SIBLING = `兄 弟 姐 妹 哥 兄弟 姐妹 哥哥 弟弟 姐姐 妹妹 兄妹 姐弟 兄姐 弟妹 大哥 二哥 大弟 二弟 大姐 二姐 小弟 小妹 胞兄 胞弟 胞姐 胞妹
  嫂 嫂子 弟媳 弟媳妇 弟妇 兄弟媳妇 兄弟媳 姐夫 妹夫 姐妹夫 其他兄弟姐妹`;
const CHILDS_SPOUSE =
  '儿媳 女婿 儿媳妇 子媳 婿 儿媳或女婿 女婿或儿媳 长媳 次媳 大儿媳 二儿媳 三儿媳 小儿媳 上门女婿 媳婿';
const OTHER = `${joined('侄 内侄 外甥 甥', '子 儿 女 男')} 侄子女 外甥 外甥女 侄媳 侄媳妇 侄女婿 侄儿媳 侄孙 侄孙女 叔 伯 叔叔 伯伯 大伯
  叔伯 叔父 伯父 伯母 婶 婶婶 婶母 姑姑 姑母 姑父 姑 姨 姨母 姨父 舅舅 舅父 舅母 舅 堂兄弟 堂姐妹 表兄弟 表姐妹 堂兄 堂弟 堂姐 堂妹
  表兄 表弟 表姐 表妹 堂兄弟堂姐妹 表兄弟表姐妹 亲戚 亲属 其他亲属 其它亲属 非亲属 保姆 其他关系 其他成员 寄养 寄居`;

/** As the national system writes it (之子), as on forms (户主之子), and bare as in GB/T 4761 (儿子). */
function ofHead(words: string): string {
  return `${words} ${joined('之 户主之 户主的 户主', words)}`;
}

/**
 * 与户主关系: the 28 words of the national system, and the words and numbers of GB/T 4761, by that standard's classes: parents-in-law are
 * with 父母 (class 5), the spouses of grandchildren with 孙子女 (4), those of siblings with 兄弟姐妹 (7), all further
 * relatives with 其他 (8, 9). Only children's spouses have a code of their own here. 媳妇 is said of both and of neither.
 */
export const RELATIONS = codeList(
  ['户主', '配偶', '子女', '父母', '孙子女', '祖父母', '兄弟姐妹', '儿媳女婿', '其他'],
  {
    户主: `本人 户主本人 本人或户主 本人户主 本户户主 家主 户长 ${numbers(1, 2)}`,
    配偶: `${numbers(10, 12)} ${ofHead('夫 妻 妻子 丈夫 爱人 老婆 老公 妻室')} 之配偶 户主配偶 户主之配偶 户主的配偶 夫妻 夫或妻`,
    子女: `${numbers(20, 27)} ${numbers(29, 37)} 39 ${ofHead(`${SON} ${DAUGHTER} 孩子 小孩 儿女`)} 之子女 户主子女 户主之子女 户主的子女 子或女`,
    父母: `${numbers(50, 59)} ${ofHead(PARENT)} 之父母 户主父母 户主之父母 户主的父母`,
    孙子女: `${numbers(40, 49)} ${ofHead(GRANDCHILD)} 之孙子女 户主孙子女`,
    祖父母: `${numbers(60, 69)} ${ofHead(GRANDPARENT)} 之祖父母`,
    兄弟姐妹: `${numbers(70, 79)} ${ofHead(SIBLING)} 之兄弟姐妹`,
    儿媳女婿: `28 38 ${ofHead(CHILDS_SPOUSE)} 之儿媳女婿`,
    其他: `${numbers(80, 99)} ${ofHead(OTHER)}`,
  },
);

const SCHOOLED = '毕业 毕业生 在读 肄业 学历 文化 程度 文化程度 学生 生 在校生 在校学生 在校';
const years = (school: string, numbers: string): string => joined(school, joined(numbers, '年级'));

/**
 * 文化程度 (GB/T 4658 and its numbers; 高中 takes in 中专, 职高 and 技校, as the national forms do). 大专及以上 was one entry of the
 * first national list: it is read as the least that it says. 中学 may be either school, 大学生 either degree.
 */
export const EDUCATION = codeList(
  ['文盲半文盲', '小学', '初中', '高中', '大专', '本科及以上', '学龄前儿童'],
  {
    文盲半文盲: '文盲或半文盲 文盲 半文盲 文盲和半文盲 文盲及半文盲 不识字 识字很少 不识字或识字很少 90',
    小学: `${numbers(80, 89)} ${joined('小学', SCHOOLED)} 小学教育 ${years('小学', '一 二 三 四 五 六')} ${joined('一 二 三 四 五 六', '年级')} 高小 初小`,
    初中: `${numbers(70, 79)} ${joined('初中', SCHOOLED)} 初级中学 普通初中 初中教育 初中肄业 ${joined('七 八 九', '年级')} 初一 初二 初三 ${years('初中', '一 二 三')} 职业初中`,
    高中: `${numbers(40, 69)} ${joined('高中 中专 职高 中职 技校', SCHOOLED)} ${joined('高中', '中专 职高 中职 技校')} 高级中学 普通高中 普高 高中教育
      普通高级中学 高一 高二 高三 ${years('高中 普通高中 中职 中专 职高', '一 二 三')} 中专 中等专科 中等专业学校 中等职业教育 中等职业学校
      职高 职业高中 中职 中技 技校 技工学校 职业中学 中师 高中或中专 高中及中专 中专或高中 中专高中 高中或职高 高中中职中专 中职中专
      高中中专技校 高中职高技校 高中中技`,
    大专: `${numbers(30, 39)} ${joined('大专 专科 高职', SCHOOLED)} ${joined('大专', '及以上 以上')} 大学专科 专科 专科及以上 高职 高职高专 高专 高等职业
      高等职业教育 专科教育 大学专科教育 大专或高职 大专高职 ${years('大专 高职 高职高专 专科', '一 二 三')}`,
    本科及以上: `${numbers(10, 29)} ${joined('本科 大学本科 研究生 硕士 博士 硕士研究生 博士研究生', SCHOOLED)} 本科 大学本科 大学 本科以上 大学及以上 大学以上
      大学本科及以上 大学本科以上 大学毕业 大学学历 大学文化 本科教育 大学本科教育 研究生 研究生教育 研究生及以上 硕士 硕士及以上 硕士研究生
      硕士研究生及以上 博士 博士研究生 ${years('本科 大学', '一 二 三 四 五')} 大一 大二 大三 大四`,
    学龄前儿童: `学龄前 学前 学前儿童 学前教育 学龄前幼儿 学龄前教育 幼儿园 幼儿 幼儿教育 婴儿 婴幼儿 学前班 幼儿园在读 幼儿园学生
      ${joined('幼儿园 学前教育', '小班 中班 大班')}`,
  },
);

const DEGREES = '一级 二级 三级 四级 1级 2级 3级 4级';
const DISABILITIES = '肢体 视力 听力 言语 智力 精神 多重';

/**
 * 健康状况, with the words and numbers of GB/T 2261.3 and the kinds and degrees of disability of GB/T 26341. The national system also
 * has two together (长期慢性病及残疾): of those the later of this list stands, which is certified or the graver one, so
 * that no doubt is raised that the other would have raised. Who is only 一般 is neither ill nor disabled.
 */
export const HEALTH = codeList(
  ['健康', '长期慢性病', '患有大病', '残疾'],
  {
    健康: '10 20 一般或较弱 良好 健康或良好 健康良好 良好健康 身体健康 正常 身体良好 身体正常 一般 身体好 较好 好 无病 无疾病 基本健康',
    长期慢性病: `${numbers(30, 39)} 慢性病 ${joined('有 患 患有 长期患', '慢性病 长期慢性病')} 长期患病慢性病 慢性病患者 长期慢性病患者 慢病 慢性疾病 长期慢性疾病 慢性病人
      慢性病长期`,
    患有大病: `大病 重病 重大疾病 重疾 ${joined('患 有 患有', '大病 重病 重大疾病 重疾')} ${joined('大病 重病 重大疾病', '患者 病人')} 患有大疾病`,
    残疾: `${numbers(60, 69)} 残疾人 有残疾 残 身体残疾 重度残疾 轻度残疾 持证残疾 持证残疾人 重残 残障 伤残 肢残 智残 盲人 聋哑 聋哑人 残疾患者
      ${joined(DISABILITIES, '残疾 残疾人')} ${joined(joined(DISABILITIES, '残疾'), DEGREES)} ${joined(DISABILITIES, DEGREES)} ${joined('残疾', DEGREES)}
      ${joined(DEGREES, '残疾')} ${joined(DISABILITIES, joined(DEGREES, '残疾'))}`,
  },
  gravest,
);

/** Nobody is healthy and ill: which of the two, a person must say. */
function gravest(named: readonly string[]): string | null {
  return named.includes('健康') ? null : (HEALTH.codes.findLast((code) => named.includes(code)) ?? null);
}

/**
 * 劳动能力 (劳动技能), with the three degrees of the civil affairs system: 有, 部分丧失 (which is what 弱 and 半 say) and
 * 完全丧失. Who is said to have it, and no skill, is an ordinary one.
 */
export const LABOUR = codeList(['普通劳动力', '技能劳动力', '丧失劳动力', '无劳动力', '弱劳动力或半劳动力'], {
  普通劳动力:
    '普通劳力 普通 一般劳动力 一般劳力 正常劳动力 全劳动力 全劳力 整劳动力 整劳力 壮劳力 壮劳动力 强劳动力 强劳力 主要劳动力 有劳动力 有劳力 有劳动能力 具有劳动能力 有 普通劳动能力 劳动力 完全劳动力',
  技能劳动力: '技能劳力 技能 技术劳动力 技能型劳动力 有技能劳动力 有技能 技能劳动能力 技术工人',
  丧失劳动力:
    '丧失劳力 丧失劳动能力 完全丧失劳动力 完全丧失劳动能力 丧失 已丧失劳动力 已丧失劳动能力 失去劳动力 失去劳动能力',
  无劳动力:
    '无劳力 无劳动能力 没有劳动力 没有劳动能力 没劳动力 没劳动能力 无 非劳动力 不具备劳动能力 不具有劳动能力',
  弱劳动力或半劳动力: `${joined('弱 半 弱半 半弱 弱或半', '劳动力 劳力 劳动能力')} 半劳动力或弱劳动力 弱劳动力半劳动力 弱劳力半劳力
      弱劳动力和半劳动力 弱劳动力及半劳动力 部分丧失劳动力 部分丧失劳动能力 部分劳动力 部分劳动能力 半丧失劳动力 辅助劳动力 弱 半 弱半`,
});
