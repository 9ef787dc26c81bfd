import { rawPackage } from '../../building/packages/raw.ts';

export default rawPackage;
