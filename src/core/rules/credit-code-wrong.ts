import { saysNothing } from '../registry';
import { columnsOf, isWellFormed, textsWhere } from './cells';
import { creditCheckCharacter, organisationCheckCharacter } from './credit-code';
import { defineCellRule } from './rule';

/** With its hyphen. */
const LONGEST_ORGANISATION_CODE = 10;

export const creditCodeWrong = defineCellRule<{ code: string; isOrganisation: number }>({
  id: 'F06',
  severity: 'error',
  foundAt: ['type:uscc'],
  source: 'GB 32100-2015、GB 11714-1997',
  title: { 'zh-CN': '统一社会信用代码有误', en: 'Unified social credit code wrong' },
  remedy: {
    'zh-CN': '对照证照核对 18 位代码；未换发的可填 9 位组织机构代码，没有代码的留空。',
    en: 'Check all 18 characters against the certificate; where none was issued yet, give the 9 characters of the organisation code, or leave the cell blank.',
  },
  message: {
    'zh-CN': ({ code, isOrganisation }) =>
      isOrganisation === 1
        ? `组织机构代码 ${code} 的长度、字符或校验码有误。`
        : `统一社会信用代码 ${code} 的长度、字符或校验码有误。`,
    en: ({ code, isOrganisation }) =>
      `${isOrganisation === 1 ? 'Organisation' : 'Unified social credit'} code ${code} is wrong in length, alphabet or check character.`,
  },
  *check({ registry }) {
    for (const cells of columnsOf(registry, 'uscc')) {
      yield* textsWhere(cells, (code) => {
        if (saysNothing(cells.field, code)) return null;
        const isOrganisation = code.length <= LONGEST_ORGANISATION_CODE;
        const expected = isOrganisation ? organisationCheckCharacter(code) : creditCheckCharacter(code);
        const wellFormed = isWellFormed(cells.field, code);
        return wellFormed && code.endsWith(expected)
          ? null
          : { code, isOrganisation: Number(isOrganisation) };
      });
    }
  },
});
