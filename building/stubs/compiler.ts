import { env } from 'node:process';
import { type ArchName, archOfNode } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import { execaSync } from 'execa';

/** The programs that compile for one architecture, as node-gyp looks for them in its environment. */
export interface Compiler {
  readonly programs: Readonly<Record<'CC' | 'CXX' | 'AR' | 'LINK', string>>;
  readonly strip: string;
  /** What the compiler says of itself. */
  readonly version: string;
}

/** Finds this machine's own compiler for its architecture, cross compilers for others. */
export function findCompiler(arch: ArchName): Compiler {
  const own = archOfNode(process.arch) === arch;
  const { triplet } = targets[arch];
  const prefix = own ? '' : `${triplet}-`;
  const programs = {
    CC: (own && env.CC) || `${prefix}gcc`,
    CXX: (own && env.CXX) || `${prefix}g++`,
    AR: (own && env.AR) || `${prefix}ar`,
    LINK: (own && (env.LINK || env.CXX)) || `${prefix}g++`,
  };
  const version = versionOf(programs.CXX);
  if (version === undefined) {
    // Debian names packages without underscores.
    const debian = own ? 'g++' : `g++-${triplet.replaceAll('_', '-')}`;
    throw new Error(`needs the compiler ${programs.CXX}: apt-get install ${debian}`);
  }
  for (const tool of ['make', 'python3']) {
    if (versionOf(tool) === undefined) {
      throw new Error(`node-gyp needs ${tool}: apt-get install ${tool}`);
    }
  }
  return { programs, strip: `${prefix}strip`, version };
}

function versionOf(program: string): string | undefined {
  const { failed, stdout } = execaSync(program, ['--version'], { reject: false });
  return failed ? undefined : stdout;
}
