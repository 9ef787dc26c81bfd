import { rawPackage } from '../../building/rawPackage.ts';

export default rawPackage;
