import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArchName } from '@linux-syscalls/abi/arch';
import { globSync } from 'tinyglobby';
import type { RecordLayout } from '../../../packages/types/src/descriptor.ts';

type Records = Readonly<
  Record<string, { readonly layout: Readonly<Partial<Record<ArchName, RecordLayout>>> } | undefined>
>;

/** What a program gets that imports the module of a header. */
export interface PublishedModule {
  readonly struct?: Records;
  readonly union?: Records;
  /** The constants that differ between architectures. */
  readonly perArch?: Readonly<
    Record<string, Readonly<Partial<Record<ArchName, number | bigint>>> | undefined>
  >;
  /** The other constants, and what else there is. */
  readonly [name: string]: unknown;
}

const generated = fileURLToPath(new URL('../../../packages/types/src/generated', import.meta.url));
const built = fileURLToPath(new URL('../../../packages/types/dist/generated', import.meta.url));

// Not by import: Vitest would transform each of the thousand files.
const require = createRequire(import.meta.url);

/**
 * The modules of headers as they are published, by the path of the header that each is made from.
 * `npm run build` makes them of what was generated.
 */
export function publishedModules(): Map<string, PublishedModule> {
  const files = globSync('**/*.ts', {
    cwd: generated,
    ignore: ['**/*.declared.ts'],
  });
  const modules = new Map<string, PublishedModule>();
  for (const file of files.sort()) {
    const header = /^\/\/ Generated from .*<(.*)>/.exec(
      readFileSync(join(generated, file), 'utf8'),
    );
    if (header) modules.set(header[1]!, require(join(built, file.replace(/\.ts$/, '.js'))));
  }
  return modules;
}
