/** Personal numbers are shown by their first and last characters only: 410326********1234, 138****5678. */
export function maskId(id: string): string {
  return id.length > 10
    ? `${id.slice(0, 6)}${'*'.repeat(id.length - 10)}${id.slice(-4)}`
    : '*'.repeat(id.length);
}

/** 6 area, 8 birth date, 3 sequence, 1 check: numbers of households and villages have no such date in them. */
const CITIZEN_ID = /(?<!\d)\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?!\d)/gi;

/** A text with the citizen IDs in it masked: clerks paste numbers into other columns, too. */
export function maskIdsWithin(text: string): string {
  return text.replace(CITIZEN_ID, maskId);
}

export function maskPhone(phone: string): string {
  return phone.length > 7
    ? `${phone.slice(0, 3)}${'*'.repeat(phone.length - 7)}${phone.slice(-4)}`
    : '*'.repeat(phone.length);
}
