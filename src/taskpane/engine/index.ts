// In: a Web Worker. Out: an Engine whose work, and the reading of files, happens in it. May not: compute anything, know React or Excel.
export { connectEngine, rejectWhenBroken } from './engine-client';
export { carryFailures } from './failures-across-threads';
export { serveEngine } from './serve-engine';
