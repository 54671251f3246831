import { expose } from 'comlink';
import { browserCalculator } from '../../host/browser-client';
import { carryFailures } from '../../taskpane/engine';
import { ServedExcel } from './served-excel';

carryFailures();
expose(new ServedExcel(browserCalculator));
