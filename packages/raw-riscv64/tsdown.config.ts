import { rawPackage } from '../../native/tsdown.ts';

export default rawPackage;
