/** Other forms under which a header may be known, the fullest first. */
export interface HeaderForms {
  /** The same header without its number, units, notes or brackets: surely the same column. */
  readonly bare: readonly string[];
  /** What it may mean if no other column says so: without a year, a footnote's number or a unit run into it. */
  readonly guesses: readonly string[];
}

/** Longer texts are sentences, and stand above a header. */
const LONGEST_HEADER = 60;

const HAN = /\p{Script=Han}/u;

/** A4, A17a, B02、 and (c): the numbering of survey forms. */
const LETTERED =
  /^(?:\([a-z]{1,2}\d{0,3}[a-z]?\)|[a-z]{1,2}\d{1,3}[a-z]?(?:[.-]\d{1,2})?|[a-z]{1,2}(?=[.、,:)]))[.、,:;)_-]*(?=[\p{Script=Han}(])/iu;
const NUMBERED = /^(?:\(\d{1,3}\)|\d{1,3}(?:[.-]\d{1,2})*)[.、,:;)_-]*(?=[\p{Script=Han}(])/u;
const COUNTED =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[.、,:;)])(?=[\p{Script=Han}(])/u;

const UNIT =
  '万元|亿元|千元|元|平方公里|平方米|公里|千米|米|亩|公顷|立方米|吨|公斤|人次|人|户|个|名|位|天|日|月|年|岁|次|项|处|套|座|口|%|m2|㎡';
const FORM =
  '是否|是/否|有/无|男/女|年月日|年/月/日|年-月-日|年月|yyyy[-/.]?mm[-/.]?dd|yyyymmdd|\\d{1,2}位|必填|选填|可不填';
/** `到位资金:万元`, `总户数/户`, `身份证号-18位`. */
const NOTE = new RegExp(`(?<![,:;/|、_-])[,:;/|、_-]+(?:${UNIT}|${FORM})$`, 'i');
/** `计划资金 单位:万元` */
const SAID_UNIT = new RegExp(`[,:;]?单位:?(?:${UNIT})$`, 'i');
/** `是否到会是/否`: a note that no header ends in. */
const PLAIN_NOTE = /(?:是\/否|有\/无|男\/女|年\/月\/日|必填|选填|注\d{0,2}|1)$/;
/** 单位类型名称 is 单位类型; but 重点村名称 is no 重点村, which is answered with yes or no. */
const NAME = /(?<=..)(?<!村)名称$/;
const MARKS = /(?<![*※★☆▲△●◆■#:;,、。.])[*※★☆▲△●◆■#:;,、。.]+$/;
/** 县(市、区), 县/市/区 and 县市区 are one. */
const PUNCTUATION = /[()、/,;:·.&-]/g;
/** 户主(联系电话) is another column than 户主; 户主姓名(联系电话) is 户主姓名 with more in it. */
const OTHER_COLUMN =
  '(?:联系|办公|手机)?(?:电话|方式|手机)(?:号码?)?|(?:身份证|证件)(?:号码?)?|(?:工作)?单位|职务|性别|年龄|编号|编码|代码';
const NOTE_IN_BRACKETS = `(?:(?<=姓名|名称|电话|手机|方式|号码?)\\(|\\((?!(?:${OTHER_COLUMN})\\)$))[^()]*`;
const BRACKETS = new RegExp(`${NOTE_IN_BRACKETS}\\)`, 'g');
const LAST_BRACKETS = new RegExp(`${NOTE_IN_BRACKETS}\\)?$`);
const YEAR = /^(?:19|20)\d{2}(?:年度?|-)|^(?:本年度?|当年|上年度?)/;
const FOOTNOTE = /[2-9]$/;
const RUN_IN_UNIT = new RegExp(`(?:${UNIT})$`, 'i');

export function headerForms(normalised: string): HeaderForms {
  if (normalised.length > LONGEST_HEADER || !HAN.test(normalised)) return { bare: [], guesses: [] };
  const bare = new Set([normalised, withoutNumber(normalised)].flatMap(withoutNotes));
  const guesses = new Set(
    [...bare].flatMap((form) => [YEAR, FOOTNOTE, RUN_IN_UNIT].map((part) => form.replace(part, ''))),
  );
  for (const form of bare) guesses.delete(form);
  for (const forms of [bare, guesses]) forms.delete('');
  bare.delete(normalised);
  return { bare: [...bare], guesses: [...guesses] };
}

function withoutNumber(header: string): string {
  return header.replace(LETTERED, '').replace(NUMBERED, '').replace(COUNTED, '');
}

/** 户主(姓名)(必填): itself, 户主姓名必填, 户主, then the same after each note at the end that is dropped. */
function withoutNotes(header: string): string[] {
  const forms: string[] = [];
  for (let form = header; ;) {
    for (const part of ['', PUNCTUATION, BRACKETS, SAID_UNIT, NAME]) forms.push(form.replace(part, ''));
    const shorter = withoutLastNote(form);
    if (shorter === form) return forms;
    form = shorter;
  }
}

function withoutLastNote(header: string): string {
  for (const note of [MARKS, NOTE, PLAIN_NOTE, LAST_BRACKETS]) {
    const shorter = header.replace(note, '');
    if (shorter !== header) return shorter;
  }
  return header;
}
