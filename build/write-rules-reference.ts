import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/core/rules';
import { rulesReference } from './rules-reference';

writeFileSync(join(__dirname, '../docs/rules.md'), rulesReference(RULES));
