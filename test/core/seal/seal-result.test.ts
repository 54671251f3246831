import type { SheetLook } from '../../../src/core/seal';
import { rawSheet, registryOf, tableSheet } from '../build';
import { village } from '../counted';
import { book, bookImage, CODE, image, THREE, verified } from './sealable';

describe('a sealed scheme and result', () => {
  it('tell what was another value', async () => {
    const steering = { '考核指标 T1 满分': '50', '等次 工作队 优秀 值': '90' };
    expect((await verified(book(THREE), book(THREE, { steering }))).steering).toEqual([
      { where: '考核指标 T1 满分', before: '60', after: '50' },
      { where: '等次 工作队 优秀 值', before: '', after: '90' },
    ]);
  });

  const ROWS = [
    ['县', 1],
    ['=A1', '1'],
  ];

  it('tell the cells that were typed over, those that hold a formula now, and a sheet that is gone', async () => {
    const sealed = book(THREE, { image: bookImage(image(ROWS)) });
    const typed = book(THREE, { image: bookImage(image([['县', 2], ['=A1', '=1'], ['新']])) });
    expect((await verified(sealed, typed)).sheets).toEqual([
      { sheet: '工作队考核', isGone: false, changed: 3, cells: ['B1', 'B2', 'A3'], formulas: ['B2'] },
    ]);
    expect((await verified(sealed, book(THREE, { image: bookImage() }))).sheets).toMatchObject([
      { isGone: true, sheet: '工作队考核' },
    ]);
    expect((await verified(sealed, sealed)).isUnchanged).toBe(true);
  });

  it.each([
    ['renamed', '改了名', {}, ['工作队考核']],
    ['hidden', undefined, { isHidden: true }, []],
    ['unprotected', undefined, { isProtected: false }, []],
    ['replaced', undefined, { id: '{9}' }, []],
    ['otherFooter', undefined, { footer: '第 1 页' }, []],
    ['formats', undefined, { formats: [['', '0.0"9"'], []] }, ['B1']],
    ['conditions', undefined, { conditions: [{ range: 'B1:B9', rule: 'Custom' }] }, ['B1:B9']],
    ['hiddenRows', undefined, { hiddenRows: [[1, 3]] }, ['2–4']],
    [
      'hiddenColumns',
      undefined,
      {
        hiddenColumns: [
          [0, 1],
          [26, 2],
        ],
      },
      ['A', 'AA–AB'],
    ],
  ] as const)('tell a sheet that reads otherwise: %s', async (kind, sheet, look, places) => {
    const sealed = book(THREE, { image: bookImage(image(ROWS)) });
    const now = book(THREE, { image: bookImage(image(ROWS, sheet, look)) });
    const { looks, isUnchanged } = await verified(sealed, now);
    expect(looks).toEqual([{ kind, sheet: sheet ?? '工作队考核', places, count: places.length }]);
    expect(isUnchanged).toBe(false);
  });

  it('say nothing of what looked so when it was sealed, nor of formats of blank cells', async () => {
    const look: Partial<SheetLook> = {
      isHidden: true,
      formats: [
        ['@', '0'],
        ['@', '0.00'],
      ],
      hiddenRows: [[1, 1]],
      conditions: [{ range: 'A1', rule: 'Custom' }],
    };
    const rows = [
      ['县', 1],
      ['', 2],
    ];
    const sealed = book(THREE, { image: bookImage(image(rows, undefined, look)) });
    const now = {
      ...look,
      formats: [
        ['@', '0'],
        [';;;', '0.00'],
      ],
      conditions: [],
      hiddenRows: [],
    };
    const after = book(THREE, { image: bookImage(image(rows, undefined, now)) });
    expect((await verified(sealed, after)).isUnchanged).toBe(true);
  });

  it('tell a sheet that has the name of a sealed one, its mark, or a name of the program’s', async () => {
    const sealed = book(THREE);
    const own = bookImage(image([]));
    const tag = { kind: null, year: null, isSealed: false };
    const sheets = [
      ...own.sheets,
      { ...tag, id: '{2}', sheet: ' 工作队 考核' },
      { ...tag, id: '{3}', sheet: '覆盖汇总 (2)' },
      { ...tag, id: '{4}', sheet: '另一张', kind: 'teamEvaluation', year: 2014 },
      { ...tag, id: '{5}', sheet: '工作队考核 2015', kind: 'teamEvaluation', year: 2015 },
      { ...tag, id: '{6}', sheet: '校验报告', kind: 'validationReport', year: 2014 },
      { ...tag, id: '{7}', sheet: '备忘' },
    ];
    const { looks } = await verified(sealed, book(THREE, { image: { ...own, sheets } }));
    expect(looks.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
      'lookAlike  工作队 考核',
      'lookAlike 覆盖汇总 (2)',
      'lookAlike 另一张',
    ]);
  });

  it('leave a copy alone that was there when the year was sealed', async () => {
    const copy = rawSheet('统计公报 (2)', [['一份副本']]);
    const own = bookImage(image([]));
    const tag = { id: '{2}', sheet: copy.name, kind: null, year: null, isSealed: false };
    const with_ = book(THREE, { image: { ...own, sheets: [...own.sheets, tag] }, outside: [copy] });
    expect((await verified(with_, with_)).isUnchanged).toBe(true);
  });
});

describe('sheets that are neither registry nor result', () => {
  it('are told; a list that is not read counts as a change', async () => {
    const notes = rawSheet('备注', [['从前']]);
    const sealed = book(THREE, { outside: [notes] });
    const { outside, isUnchanged } = await verified(
      sealed,
      book(THREE, { outside: [rawSheet('备注', [['如今']]), rawSheet('新表', [['一']])] }),
    );
    expect(outside).toEqual([
      { change: 'changed', sheet: '备注', isList: false },
      { change: 'added', sheet: '新表', isList: false },
    ]);
    expect(isUnchanged).toBe(true);
    expect((await verified(sealed, book(THREE))).outside).toEqual([
      { change: 'removed', sheet: '备注', isList: false },
    ]);
    const list = rawSheet('备注', [
      ['甲', '乙', '丙'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
    const registry = registryOf([
      tableSheet('villages', [village(CODE)]),
      tableSheet('households', THREE),
      list,
    ]);
    const filled = await verified(sealed, book(THREE, { registry, outside: [list] }));
    expect(filled).toMatchObject({ isUnchanged: false, outside: [{ sheet: '备注', isList: true }] });
  });
});
