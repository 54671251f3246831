/**
 * Other headers that registers, forms and national exports have for a column, by the registry's own header: they hold
 * in every table that has it, unless another column there goes by them. Parted by spaces, compared after
 * `normaliseHeader`; brackets, `/` and `、` inside make no difference: 县市区 is also 县(市、区) and 县/市/区.
 */
export const SHARED_HEADERS: Readonly<Record<string, string>> = {
  '县(区)': `县 县区 区县 县市 县市区 县区市 县市区旗 区市县 旗县 旗县区 区县级市 县名 县名称 县区名称 县市区名称 县级
    所在县 所在县区 所在县市区 所属县 所属县区 所属区县 所属县市区 行政县`,
  乡镇: `乡 镇 乡镇街道 乡镇街道办 乡镇办事处 乡镇办 镇乡 镇街 镇街道 镇办 街道 街道乡镇 苏木乡镇 苏木乡 苏木镇
    乡镇名 乡镇名称 镇名称 所在乡镇 所在乡 所在镇 所属乡镇 所属镇 所属街道`,
  行政村: `村 村名 村居 村居委会 村社区 村庄 村别 村委会 村委会名称 村民委员会 建制村 嘎查村 嘎查 行政村社区 行政村居
    行政村名 行政村名称 村名称 村居名称 所在村 所在行政村 所属村 所属行政村 村屯`,
  // 行政区划编码: 全国扶贫开发信息系统, villages
  村编码: `行政村编码 行政村编号 行政区划代码 行政区划编码 区划编码 行政区划码 村级代码 村编号 村居代码`,
  身份证号: `身份证 身份证号码 身份证件号码 身份证件号 身份号码 证件号 公民身份证号 公民身份证号码 公民身份号 居民身份证号
    居民身份证号码 身份证编号`,
  联系电话: `手机号码 电话号码 联系方式 联系电话号码 联系手机 手机电话 移动电话`,
  户编号: `贫困户编号 农户编号 家庭编号 国家户编号`,
  单位名称: `帮扶单位名称 帮扶单位全称 单位全称 定点帮扶单位 帮扶责任单位 帮扶部门`,
  干部编号: `干部编码 人员编号 队员编号 帮扶责任人编号 帮扶干部编号 责任人编号`,
  活动编号: `活动编码 会议编号 培训编号`,
  起始日期: `起始时间 起始年月 开始日期 开始时间 开始年月`,
  结束日期: `结束时间 结束年月 终止日期 终止时间 截止日期 截止时间`,
};
