/** Personal numbers are shown by their first and last characters only: 410326********1234, 138****5678. */
export function maskId(id: string): string {
  return id.length > 10
    ? `${id.slice(0, 6)}${'*'.repeat(id.length - 10)}${id.slice(-4)}`
    : '*'.repeat(id.length);
}

export function maskPhone(phone: string): string {
  return phone.length > 7
    ? `${phone.slice(0, 3)}${'*'.repeat(phone.length - 7)}${phone.slice(-4)}`
    : '*'.repeat(phone.length);
}
