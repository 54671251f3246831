/** Every Excel the add-in runs in has this set; what is newer is asked for with `supports`. */
export const MINIMUM_API = '1.9';

/** Whether this Excel offers the members of ExcelApi `version`. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
