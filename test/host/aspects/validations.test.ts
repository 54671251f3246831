import fc from 'fast-check';
import { validations } from '../../../src/host/files/aspects/validations';
import type { Validation } from '../../../src/host/model/validations';
import { sheetIn, written } from './sheet-file';

const LIST =
  '<dataValidation type="list" imeMode="off" allowBlank="1" showDropDown="1" showErrorMessage="1" errorTitle="_x0041_&#10;" sqref="A2:A9 C2" xr:uid="{1}"><formula1>"是,否"</formula1></dataValidation>';
const NUMBER =
  '<dataValidation type="decimal" errorStyle="warning" operator="notBetween" showInputMessage="1" prompt="&lt;0" sqref="B2"><formula1>0</formula1><formula2>$D$1</formula2></dataValidation>';
const HERE = `<dataValidations count="2" xWindow="10" disablePrompts="1">${LIST}${NUMBER}</dataValidations>`;
const OTHERS = '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext>';
const EXTENDED =
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>表二!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E2:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>';
const TAIL = `${HERE}<pageMargins left="1"/><extLst>${OTHERS}${EXTENDED}</extLst>`;

// ECMA-376 part 1, 18.3.1.33
describe('validations', () => {
  it('are read with all that they say', () => {
    expect(sheetIn(validations, { tail: TAIL }).dataValidations).toEqual([
      {
        type: 'list',
        imeMode: 'off',
        allowBlank: true,
        hidesDropDown: true,
        showInputMessage: false,
        showErrorMessage: true,
        errorTitle: 'A\n',
        values: ['是', '否'],
        range: 'A2:A9 C2',
      },
      {
        type: 'decimal',
        operator: 'notBetween',
        errorStyle: 'warning',
        allowBlank: false,
        showInputMessage: true,
        showErrorMessage: false,
        inputMessage: '<0',
        formula1: '0',
        formula2: '$D$1',
        range: 'B2',
      },
      {
        type: 'list',
        allowBlank: true,
        showInputMessage: false,
        showErrorMessage: false,
        formula1: '表二!$A$1:$A$3',
        range: 'E2:E9',
      },
    ]);
  });

  it('stay as they are written where one is added, and leave the extension', () => {
    const { inside } = written(validations, { tail: TAIL }, (sheet) => {
      sheet.dataValidations.push({ type: 'none', inputMessage: '"填"', showInputMessage: true, range: 'F1' });
    });
    const moved =
      '<dataValidation type="list" allowBlank="1" sqref="E2:E9"><formula1>表二!$A$1:$A$3</formula1></dataValidation>';
    const added = '<dataValidation showInputMessage="1" prompt="&quot;填&quot;" sqref="F1"></dataValidation>';
    expect(inside).toBe(
      `<dataValidations count="4" xWindow="10" disablePrompts="1">${LIST}${NUMBER}${moved}${added}</dataValidations><pageMargins left="1"/><extLst>${OTHERS}</extLst>`,
    );
  });

  it('leave nothing behind when the last is gone', () => {
    const { inside } = written(validations, { tail: `${HERE}<extLst>${EXTENDED}</extLst>` }, (sheet) => {
      sheet.dataValidations = [];
    });
    expect(inside).toBe('');
  });

  it('come back as they were written, whichever they are', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[\ud800-\udfff]/.test(text));
    const formula = words.filter((text) => text.trim() === text && !/^".*"$/s.test(text));
    const validation = fc.record<
      Validation,
      'type' | 'range' | 'allowBlank' | 'showInputMessage' | 'showErrorMessage'
    >(
      {
        type: fc.constantFrom('whole', 'decimal', 'date', 'time', 'textLength', 'custom', 'list'),
        operator: fc.constantFrom('between', 'notEqual', 'lessThanOrEqual'),
        errorStyle: fc.constantFrom('stop', 'warning', 'information'),
        imeMode: fc.constantFrom('off', 'hiragana'),
        allowBlank: fc.boolean(),
        showInputMessage: fc.boolean(),
        showErrorMessage: fc.boolean(),
        errorTitle: words,
        errorMessage: words,
        inputTitle: words,
        inputMessage: words,
        formula1: formula,
        range: fc.constantFrom('A1', 'B2:C9 E4', 'A1:A1048576'),
      },
      { requiredKeys: ['type', 'range', 'allowBlank', 'showInputMessage', 'showErrorMessage'] },
    );
    fc.assert(
      fc.property(fc.array(validation), (list) => {
        const { again } = written(validations, { tail: TAIL }, (sheet) => {
          sheet.dataValidations = list;
        });
        expect(again.dataValidations).toEqual(list);
      }),
    );
  });
});
