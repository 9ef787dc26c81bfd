// Generated from codegen/rawPackage/tsdown.config.ts.template by "pnpm generate". Do not edit.

import { rawPackage } from '../../building/packages/raw.ts';

export default rawPackage;
