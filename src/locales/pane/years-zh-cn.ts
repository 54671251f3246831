import { grouped } from './counting';

export const YEARS_PANE_ZH = {
  comparison: {
    open: '年度对比',
    openHint: '选上年台账，看村、户、干部有什么变化',
    heading: '年度对比',
    about: '选定的上年台账只在本次打开期间有效，不保存；校验也会用它查疑点 P18、P19，恢复被截断的身份证号。',
    choose: '选择上年台账（.xlsx）',
    chosen: (name: string, year: number) => `上年台账：${name}（${String(year)} 年度）`,
    drop: '不用上年台账',
    write: '生成年度对比',
  },
  carry: {
    open: '新年度',
    openHint: '把台账结转到下一年度，年度栏目重新填报',
    heading: '新年度',
    about: '会改动这本工作簿：请先“另存为”下一年度的文件，原文件留作上年台账。不结束、不删除任何一行。',
    prepare: '查看要改的内容',
    action: (next: number, count: number) => `结转到 ${String(next)} 年度，改选中的 ${grouped(count)} 处`,
    chooseAll: '全选',
    facts: (year: number, ended: number) =>
      `${String(year)} 年度结束的共 ${grouped(ended)} 行，逐行写入“年度结转”。`,
    done: (changed: number, left: number) =>
      `已结转，改动 ${grouped(changed)} 处，可以撤销。${left === 0 ? '' : `${grouped(left)} 处内容已变，没有改动。`}`,
  },
};
