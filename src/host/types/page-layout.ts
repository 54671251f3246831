import { formatRect } from '../model/address';
import { generalException, invalidArgument } from '../model/host-error';
import type { Sheet } from '../model/sheet';
import { isHostObject, of, officeType } from '../protocol/office-type';
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
    CenterHorizontally: {
      get: ({ page }) => page.centerHorizontally,
      set: ({ page }, value) => {
        page.centerHorizontally = value === true;
      },
    },
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
    SetPrintTitleRows: {
      call: ({ page }, [rows]) => {
        page.titleRows = addressOf(rows);
      },
    },
    SetPrintArea: {
      call: ({ page }, [area]) => {
        page.printArea = addressOf(area);
      },
    },
  },
});

function addressOf(value: unknown): string {
  if (isHostObject(value)) return formatRect((value.target as RangeTarget).rect);
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}
