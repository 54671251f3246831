import { headerForms } from './header-forms';

/** Whom a group heading of a two- or three-level header is about; 他人 is somebody whom no table lists. */
export type HeadingPerson = '户主' | '帮扶责任人' | '他人';

const DETAILS = '(?:个人|家庭)?(?:基本)?(?:情况|信息|资料)?$';
const HOUSEHOLD = new RegExp(
  `^(?:建档立卡|结对|对口|帮扶|被|受|所)*(?:户主|贫困户|脱贫户|低收入户|监测户|农户|帮扶户|贫困家庭|贫困群众|监测对象|帮扶对象|结对对象)(?:户主)?${DETAILS}`,
);
const HELPER = new RegExp(
  `^(?:第一|结对|对口|驻村|挂钩|联系|定点|责任)*(?:帮扶|结对|帮联|包扶|包联|包户|联户|挂钩|挂联|帮包|责任|联系(?=干部|党员)|驻村)(?:工作)?(?:责任)?(?:人员?|干部|党员|队员)${DETAILS}`,
);
const OTHER = new RegExp(`(?:领导|负责人|联系人|联络员|书记|主任|监护人|配偶|医生|网格员|带头人)${DETAILS}`);

export function personOf(group: string): HeadingPerson | null {
  const forms = [group, ...headerForms(group).bare];
  const matches = (form: RegExp) => forms.some((text) => form.test(text));
  if (matches(HOUSEHOLD)) return '户主';
  if (matches(HELPER)) return '帮扶责任人';
  return matches(OTHER) ? '他人' : null;
}

/** What a header under a group heading may be called: 姓名 under 帮扶人 is 帮扶人姓名, and 帮扶责任人姓名. */
export function groupNames(group: string, own: string): string[] {
  const person = personOf(group);
  return person === null || person === '他人' || person === group
    ? [group + own]
    : [group + own, person + own];
}
