import { linuxSyscalls } from '../../building/packages/linuxSyscalls.ts';

export default linuxSyscalls;
