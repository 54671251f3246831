import { invalidArgument } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { of, officeType } from '../protocol/office-type';

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooterstate, by what a file says of its pages. */
const STATES = [
  ['Default', { differentFirst: false, differentOddEven: false }],
  ['FirstAndDefault', { differentFirst: true, differentOddEven: false }],
  ['OddAndEven', { differentFirst: false, differentOddEven: true }],
  ['FirstOddAndEven', { differentFirst: true, differentOddEven: true }],
] as const;

function linePart(line: 'header' | 'footer', part: 0 | 1 | 2) {
  return {
    get: ({ page }: Sheet) => page[line][part],
    set: ({ page }: Sheet, value: unknown) => {
      if (typeof value !== 'string') throw invalidArgument();
      const own: [string, string, string] = [...page[line]];
      own[part] = value;
      page[line] = own;
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
const headerFooter = officeType<Sheet>('HeaderFooter', '1.9', {
  scalars: {
    LeftHeader: linePart('header', 0),
    CenterHeader: linePart('header', 1),
    RightHeader: linePart('header', 2),
    LeftFooter: linePart('footer', 0),
    CenterFooter: linePart('footer', 1),
    RightFooter: linePart('footer', 2),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headersFooters = officeType<Sheet>('HeaderFooterGroup', '1.9', {
  scalars: {
    State: {
      get: ({ page }) =>
        STATES.find(
          ([, { differentFirst, differentOddEven }]) =>
            differentFirst === page.differentFirst && differentOddEven === page.differentOddEven,
        )?.[0],
      set: ({ page }, value) => {
        const state = STATES.find(([name]) => name === value);
        if (!state) throw invalidArgument();
        Object.assign(page, state[1]);
      },
    },
  },
  objects: { DefaultForAllPages: { open: (sheet) => of(headerFooter, sheet) } },
});
