import type { Operation } from '../operation';
import { REGISTRY_OPERATIONS } from './registry';
import { SHEET_OPERATIONS } from './sheets';

export const OPERATIONS: readonly Operation[] = [...REGISTRY_OPERATIONS, ...SHEET_OPERATIONS];
