// In: the ledger port. Out: the view in which empty registry sheets are chosen and made. May not: know columns.
export { TemplatesView } from './templates-view';
