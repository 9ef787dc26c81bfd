import { tsImport } from 'tsx/esm/api';

/** @typedef {import('../../abi/src/arch/index.ts').Architecture} Architecture */

/** @type {typeof import('../../abi/src/arch/index.ts')} */
const { architectures, archNames, archOfNode } = await tsImport(
  '../../abi/src/arch/index.ts',
  import.meta.url,
);

const hostName = archOfNode(process.arch);
if (hostName === undefined) throw new Error(`no record of ${process.arch}`);

/** This machine's architecture. */
export const host = architectures[hostName];

/** Every architecture, in the order every table shows them. */
export const all = archNames.map((name) => architectures[name]);
