// In: an embedded Excel and an element. Out: its workbook on the screen, and what a person does to it.
// May not: know registries, or hold any truth of its own.
export { GridView } from './grid-view';
