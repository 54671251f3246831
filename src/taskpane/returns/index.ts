// In: findings set against what was sent back. Out: what is gone, remains, came back and is new, with jumps.
// May not: match findings itself, or know Excel.
export { ReturnsView } from './returns-view';
