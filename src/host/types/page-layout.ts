import { formatRect } from '../model/address';
import { generalException, invalidArgument } from '../model/host-error';
import type { Margins } from '../model/margins';
import type { Sheet } from '../model/sheet';
import { isHostObject, of, officeType, type MethodMember, type ScalarMember } from '../protocol/office-type';
import { headersFooters } from './headers-footers';
import type { RangeTarget } from './range-target';

interface Zoom {
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
  readonly scale?: number;
}

/** Excel's own limits: percent, and pages a side; none at all leaves that side to Excel. */
function zoomOf(value: unknown): Zoom {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const zoom = value as Zoom;
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  const isWithin = (number: number | null | undefined, least: number, most: number): boolean =>
    number === undefined ||
    number === null ||
    (Number.isInteger(number) && number >= least && number <= most);
  const areWithin =
    isWithin(scale, 10, 400) &&
    isWithin(horizontalFitToPages, 1, 32_767) &&
    isWithin(verticalFitToPages, 1, 32_767);
  if (!areWithin) throw invalidArgument();
  return zoom;
}

const PAPER = new Set(['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal']);

const POINTS_PER_INCH = 72;
/** Excel's own limit, in points. */
const WIDEST_MARGIN = 49 * POINTS_PER_INCH;

/** In points; they are kept as inches, whose last digits get lost between the two. */
function margin(side: keyof Margins): ScalarMember<Sheet> {
  return {
    get: ({ page }) => Number((page.margins[side] * POINTS_PER_INCH).toFixed(6)),
    set: ({ page }, value) => {
      if (typeof value !== 'number' || !(value >= 0 && value <= WIDEST_MARGIN)) throw invalidArgument();
      page.margins = { ...page.margins, [side]: value / POINTS_PER_INCH };
    },
  };
}

function yesOrNo(key: 'centerHorizontally' | 'centerVertically' | 'isBlackAndWhite'): ScalarMember<Sheet> {
  return {
    get: ({ page }) => page[key],
    set: ({ page }, value) => {
      page[key] = value === true;
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayout = officeType<Sheet>('PageLayout', '1.9', {
  scalars: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: ({ page }, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument();
        page.orientation = value;
      },
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: ({ page }, value, { hasPrinter }) => {
        if (!hasPrinter) throw generalException();
        if (typeof value !== 'string' || !PAPER.has(value)) throw invalidArgument();
        page.paperSize = value;
      },
    },
    CenterHorizontally: yesOrNo('centerHorizontally'),
    CenterVertically: yesOrNo('centerVertically'),
    BlackAndWhite: yesOrNo('isBlackAndWhite'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    Zoom: {
      get: ({ page }) => ({
        horizontalFitToPages: page.fitWidth,
        verticalFitToPages: page.fitHeight,
        scale: page.scale,
      }),
      set: ({ page }, value) => {
        const zoom = zoomOf(value);
        page.fitWidth = zoom.horizontalFitToPages ?? null;
        page.fitHeight = zoom.verticalFitToPages ?? null;
        page.scale = zoom.scale ?? null;
      },
    },
  },
  objects: { HeadersFooters: { open: (sheet) => of(headersFooters, sheet) } },
  methods: {
    SetPrintTitleRows: addressed('titleRows'),
    SetPrintTitleColumns: addressed('titleColumns'),
    SetPrintArea: addressed('printArea'),
  },
});

function addressed(key: 'titleRows' | 'titleColumns' | 'printArea'): MethodMember<Sheet> {
  return {
    call: ({ page }, [address]) => {
      page[key] = addressOf(address);
    },
  };
}

function addressOf(value: unknown): string {
  if (isHostObject(value)) return formatRect((value.target as RangeTarget).rect);
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}
