// In: the registry's declared tables and fields. Out: for each table an empty sheet to be filled in, as plain data.
// May not: declare a column itself, read a workbook, or know Excel.
export { templateForm } from './template-form';
