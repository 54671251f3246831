import type { Localized } from '../../core/words/settings';

interface GuideEntry {
  readonly title: Localized;
  readonly about: Localized;
}

function entry(zh: string, en: string, aboutZh: string, aboutEn: string): GuideEntry {
  return { title: { 'zh-CN': zh, en }, about: { 'zh-CN': aboutZh, en: aboutEn } };
}

/** How the work goes, occasion by occasion, and what each tool is for: the first part of the help. */
export const GUIDE = {
  collect: entry(
    '收表',
    'Collecting',
    '把各乡镇报来的 .xlsx 文件收进同一个工作簿，文件可以拖到面板上。每张登记表占一个工作表，表头写在数据上方。',
    'Bring the .xlsx files of the townships into one workbook; they can be dropped on the pane. One sheet for each registry, its headers above the data.',
  ),
  templates: entry(
    '新建登记表',
    'New registry sheets',
    '选好要用的登记表，生成带表头、下拉选项和填表说明的空表，发给各乡镇填报。',
    'Choose registries; empty sheets with headers, drop-down lists and notes are made, to be handed out.',
  ),
  merge: entry(
    '汇总报送',
    'Merge submissions',
    '每个文件先单独检查，错误可以先看；点“并入”后才写入台账，并记下来源文件和行号。重报的先列出新增、删除、改动，再替换。并入后可以整体撤销。',
    'Each file is checked by itself and its errors can be seen first. Only Merge writes into the registry, with the file and row that each row comes from. What is submitted again is shown as rows added, removed and changed before it replaces anything. A merge can be undone as a whole.',
  ),
  mapping: entry(
    '表格识别',
    'Sheets and columns',
    '看每个工作表认成哪种登记表、每列认成哪一栏；认错的在这里改正，决定记在工作簿里，随文件走。',
    'Shows which registry each sheet is taken for and which field each column is; what is wrong is put right here, and the decision stays in the workbook.',
  ),
  check: entry(
    '核对',
    'Checking',
    '校验登记表，逐条列出有问题的单元格，点一条就跳到那一格。错误必须改正，警告由人核对，提示供参考；改好后重新校验。',
    'Checks the registries and lists every cell with a problem; a click leads there. Errors must be mended, warnings are for a person to look at, notes are for information. Check again after mending.',
  ),
  overview: entry(
    '概览图表',
    'Overview in charts',
    '画出差错按乡镇、覆盖按县区、登记表的完整率和近几次校验的走势，每幅图都有文字和表格；点一行，到处理的地方。',
    'Errors by township, coverage by county, completeness of the sheets and the trend of the last checks, each also in words and as a table; a line leads to where it is mended.',
  ),
  fixes: entry(
    '自动修改',
    'Mending automatically',
    '格式、写法上能确定改成什么的，勾选后写入；有几种可能的，逐处选定。每一处都记入“修改记录”，可以撤销；校验之后改过的单元格不动。',
    'What is certain to be written otherwise is written once it is ticked; where there are several candidates, choose one for each cell. Every change is recorded and can be undone; cells changed since the check are left alone.',
  ),
  marks: entry(
    '标记问题单元格',
    'Marking cells',
    '在登记表里给有问题的单元格上色，选中时显示问题；原有的格式、批注和数据验证不变，清除标记后恢复原样。',
    'Colours the cells with problems in the registry and says what is wrong when one is selected; formats, notes and validations stay, and clearing the marks gives all back.',
  ),
  live: entry(
    '边改边查',
    'Checking while editing',
    '打开后，每改一处就重新核对受影响的内容，说明消除了几条、新增了几条。',
    'When on, every edit is checked at once: how many findings are gone, how many are new.',
  ),
  returns: entry(
    '退回与复核',
    'Sending back',
    '按乡镇生成退回单；下次收到后，与上次退回的逐条对照：已改、未改、再次出现、新出现。',
    'Makes a slip for each township; what comes back is compared with what was sent back: gone, remaining, back again, new.',
  ),
  look: entry(
    '查询',
    'Looking up',
    '在表里选中一行，看这户、这人、这村、这单位的帮扶关系；选中结果表里的数字，看它是由哪些行算出来的。点名字跳到原始行。',
    'Select a row to see who helps whom; select a figure of a generated sheet to see the rows behind it. A name leads to its row.',
  ),
  answers: entry(
    '查选中行',
    'Selected row',
    '跟随选中：在 Excel 里换一行，这里的内容随之更新；“返回原处”回到跳转前的单元格。',
    'Follows the selection: another row in Excel is another answer here; there is a way back to the cell one came from.',
  ),
  history: entry(
    '修改记录',
    'History',
    '列出本程序改过台账的地方：自动修改、汇总报送、结对建议、方案、新年度；还能撤销的在这里撤销。此后有人改过的单元格保持不动，并说明有几处。',
    'What this program changed in the registry: fixes, merges, proposals, the scheme, a new year; what can still be taken back is undone here. Cells that somebody has changed since stay as they are, and their number is said.',
  ),
  proposals: entry(
    '结对建议',
    'Proposed pairings',
    '为没有帮扶责任人的贫困户，在结对上限内按同村、同乡镇、同单位推荐人选；采纳的写入结对帮扶台账。',
    'Proposes cadres for households without one, within the limit of pairings: of the same village, township, unit first. What is accepted is written into the pairings.',
  ),
  yearEnd: entry(
    '年终',
    'Year’s end',
    '依次办理：关联、汇总、评分、排名、封存。台账、年度或方案改动以后，已生成的结果要重新生成。',
    'In order: link, summarise, score, rank, seal. After a change of registry, year or scheme, results are to be made anew.',
  ),
  scoring: entry(
    '评分情况',
    'Scores by assessors',
    '人工评分的指标，按评分人生成评分表；收回后看谁没有评、谁的评分与他人相差过大。',
    'For indicators judged by people, a score sheet for each assessor; afterwards, whose scores are missing or far from the others’.',
  ),
  scheme: entry(
    '方案试算',
    'Try a scheme',
    '改指标的满分、目标值、起点值或分档表，先看名次、等次和先进名单怎样变化，再决定是否写入“考核指标”。',
    'Change full scores, targets, floors or bands; see first how ranks, grades and the list of the advanced would change, then decide whether it is written into 考核指标.',
  ),
  papers: entry(
    '材料打印',
    'Papers to print',
    '生成封面目录、通报、一村一表、一户一卡、督办通知、干部鉴定等，可以只为选中的行或某个乡镇生成。',
    'Cover, circular, cards of villages and households, reminders, appraisals; for all, for the selected rows or for a township.',
  ),
  comparison: entry(
    '年度对比',
    'Year over year',
    '选定上年台账，生成“年度对比”：村、户、干部有什么增减和变化。上年台账只在本次打开期间有效，不保存。',
    'Choose last year’s workbook; 年度对比 tells what changed. That workbook is kept for this session only.',
  ),
  carry: entry(
    '新年度',
    'Next year',
    '从本年度台账结转出下年度台账：人和户延续，走访、项目等当年发生的清空；每一类由您同意后才写入。',
    'Carries the registry forward: people and households go on, what happened in the year starts afresh; each kind is written only with your consent.',
  ),
  sealing: entry(
    '封存与核验',
    'Seal and verify',
    '封存把一个年度的结果连同所依据的台账固定下来，封存码印在各结果表的页脚上；核验时逐项对照，说明此后改了什么。请打印这些表存档，核验时以纸上的封存码为准。',
    'A seal fixes the result of a year with the registry that it rests on, and prints its code at the foot of each sheet; a verification tells what has changed since. Print the sheets and keep them: the code on paper is what counts.',
  ),
  settings: entry(
    '设置',
    'Settings',
    '考核年度和截止日期不填，就按“参数”表。“参数”“县区”“规则”“考核指标”四张表可以由面板添加，改后下次校验生效。',
    'Year and as-of date, left blank, come from 参数. The sheets 参数, 县区, 规则 and 考核指标 can be added by the pane and hold from the next check on.',
  ),
  keyboard: entry(
    '键盘',
    'Keyboard',
    '在面板里：F9 校验、重新校验；F8 打开问题清单、下一条，Shift+F8 上一条，单元格随之选中；Ctrl+F 查找问题；方向键在清单、选项卡之间移动。F6 在表格和面板之间切换。在表格里按 Alt、H，再按“打开面板”“校验”“生成汇总”旁显示的字母，不用鼠标即可启动。',
    'In the pane: F9 checks, and checks again; F8 opens the list of findings and leads to the next, Shift+F8 to the one before, and the cell follows; Ctrl+F searches the findings; arrow keys move within lists and tabs. F6 leads from the sheet to the pane and back. In the sheet, Alt, H and the letters shown beside Open pane, Check and Summarise press them without the mouse.',
  ),
} as const satisfies Readonly<Record<string, GuideEntry>>;

export type GuideKey = keyof typeof GUIDE;
