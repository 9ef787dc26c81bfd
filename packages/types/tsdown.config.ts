import { typesPackage } from '../../building/packages/types.ts';

export default typesPackage;
