import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ArchName, archOfNode } from '@linux-syscalls/abi/arch';

const require = createRequire(import.meta.url);
const folder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder of an architecture's raw package. */
export function packageFolder(arch: ArchName): string {
  return `${folder}/packages/raw-${arch}`;
}

type Raw = Omit<typeof import('../../packages/raw-x86_64/src/index.ts'), 'arch'> & {
  readonly arch: ArchName;
};

/** The built raw package of this machine, so that the same tests run on every architecture. */
export const raw: Raw = require(`${packageFolder(archOfNode(process.arch)!)}/dist/index.js`);
