// In: what may safely be written. Out: what the clerk accepts, written and undone through the ledger.
// May not: decide what is safe, or know Excel.
export { FixGroup } from './fix-group';
export { FixesView } from './fixes-view';
