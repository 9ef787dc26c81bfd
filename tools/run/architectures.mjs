import { tsImport } from 'tsx/esm/api';

/**
 * @typedef {import('../../abi/src/arch/index.ts').Architecture & {
 *   target: import('../../targets/src/index.ts').Target }} Architecture
 */

/** @type {typeof import('../../abi/src/arch/index.ts')} */
const { architectures, archNames, archOfNode } = await tsImport(
  '../../abi/src/arch/index.ts',
  import.meta.url,
);

/** @type {typeof import('../../targets/src/index.ts')} */
const { targets } = await tsImport('../../targets/src/index.ts', import.meta.url);

const hostName = archOfNode(process.arch);
if (hostName === undefined) throw new Error(`no record of ${process.arch}`);

/** Every architecture, in the order every table shows them. */
export const all = archNames.map((name) => ({ ...architectures[name], target: targets[name] }));

/** This machine's architecture. */
export const host = /** @type {Architecture} */ (all.find(({ name }) => name === hostName));
