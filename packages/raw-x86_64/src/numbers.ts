export { SYS } from './generated/numbers.ts';
