import { headerForms } from './header-forms';

/** Whom a group heading of a two- or three-level header is about. */
export type Person = '户主' | '帮扶责任人';

const DETAILS = '(?:户主)?(?:家庭|个人)?(?:基本)?(?:情况|信息|资料)?$';
const HOUSEHOLD = new RegExp(
  `^(?:(?:建档立卡|被|结对|受|所)*(?:贫困户|脱贫户|低收入户|监测户|农户|帮扶户|贫困家庭|贫困群众|监测对象|帮扶对象|结对对象))?${DETAILS}`,
);
const HELPER = new RegExp(
  `^(?:第一|结对|驻村|挂钩|联系|定点)*(?:帮扶|结对|帮联|包扶|包联|包户|联户|挂钩|挂联|帮包|责任|联系)(?:责任)?(?:人员?|干部|党员)?(?:个人)?(?:基本)?(?:情况|信息|资料)?$`,
);

export function personOf(group: string): Person | null {
  const forms = [group, ...headerForms(group).bare];
  if (forms.some((form) => /户|家庭|群众|对象/.test(form) && HOUSEHOLD.test(form))) return '户主';
  return forms.some((form) => /人|干部|党员/.test(form) && HELPER.test(form)) ? '帮扶责任人' : null;
}

/** What a header under a group heading may be called: 姓名 under 帮扶人 is 帮扶人姓名, and 帮扶责任人姓名. */
export function groupNames(group: string, own: string): string[] {
  const person = personOf(group);
  return person === null || person === group ? [group + own] : [group + own, person + own];
}
