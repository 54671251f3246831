import { attribute, unescape } from './xml';

const SHEET = /<(?:\w+:)?sheet\s[^<>]*>/g;

/** A sheet as a workbook's part lists it. */
export interface ListedSheet {
  readonly tag: string;
  readonly name: string;
  /** Kept for life. */
  readonly number: number;
  /** By this the workbook's relationships know its part. */
  readonly relation: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
}

/** The sheets of a workbook in their order, of whatever kind. */
export function listedSheets(workbookXml: string): ListedSheet[] {
  return [...workbookXml.matchAll(SHEET)].map(([tag]) => {
    const state = attribute(tag, 'state');
    return {
      tag,
      name: unescape(attribute(tag, 'name')),
      number: Number(attribute(tag, 'sheetId')),
      relation: unescape(/\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? ''),
      visibility: state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible',
    };
  });
}
